using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>
/// The words that a segmenter knows: the compiled dictionary, shared by all, and what a user added to it.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Adding a word changes the sum of all frequencies and with it every weight, but there are only some five thousand different
/// ones: they are computed anew, while the compiled trie stays as it is. The added words lie in a trie of their own. While words are
/// added without a frequency, only the weights that cutting the next word reads are kept up to date.
/// </para>
/// <para>Source: jieba 0.42.1, <c>add_word</c> and <c>suggest_freq</c>.</para>
/// <para>
/// Invariants, as in jieba: the sum grows by the frequency of every added word, also where it replaces another; it never shrinks.
/// Not as in jieba: a word taken away binds only the segmenter it was taken from, not the whole process.
/// </para>
/// </remarks>
internal sealed unsafe class Lexicon
{
    /// <summary>
    /// The one word of the dictionary with a character outside the block class: it is never found, but jieba knows its frequency.
    /// </summary>
    public const string ForeignWord = "γ射线";

    /// <summary>Its frequency.</summary>
    public const long ForeignFrequency = 3;

    private readonly double[]? _ownWeights;
    private readonly double[]? _ownSingleWeights;
    private string _userHash = "";

    private Lexicon(SegmentationModel model)
    {
        Model = model;
        Weights = model.Weights;
        Total = model.Total;
        LogarithmOfTotal = Math.Log(Total);
        SingleWeights = model.SingleWeights;
    }

    private Lexicon(Lexicon other)
    {
        Model = other.Model;
        _ownWeights = GC.AllocateUninitializedArray<double>(Model.WeightCount, pinned: true);
        Weights = (double*)Unsafe.AsPointer(ref _ownWeights[0]);
        Total = other.Total;
        User = other.User is null ? new UserTrie() : new UserTrie(other.User);
        _userHash = other._userHash;
        _ownSingleWeights = GC.AllocateUninitializedArray<double>(Model.CodeCount, pinned: true);
        SingleWeights = (double*)Unsafe.AsPointer(ref _ownSingleWeights[0]);
        ComputeWeights();
    }

    /// <summary>jieba's own dictionary.</summary>
    public static Lexicon Jieba { get; } = new(SegmentationModel.Jieba);

    /// <summary>The compiled dictionary.</summary>
    public SegmentationModel Model { get; }

    /// <summary>The logarithm of the relative frequency, by weight; valid as long as this object lives.</summary>
    public double* Weights { get; }

    /// <summary>The same by the code of a single character: minus infinity if it is no word, positive outside the block class.</summary>
    public double* SingleWeights { get; }

    /// <summary>What the user added; null if nothing.</summary>
    public UserTrie? User { get; }

    /// <summary>The sum of all frequencies.</summary>
    public long Total { get; private set; }

    /// <summary>Its logarithm.</summary>
    public double LogarithmOfTotal { get; private set; }

    /// <summary>What the user added, as a hash; empty if nothing.</summary>
    public string UserIdentity => _userHash.Length == 0 ? "" : $"+user-{_userHash}";

    /// <summary>This lexicon and some words more, added one after the other.</summary>
    /// <exception cref="ArgumentException">A word is null, or the sum of all frequencies becomes too great.</exception>
    public Lexicon With(IEnumerable<UserWord> words)
    {
        var lexicon = new Lexicon(this);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_userHash));
        foreach (var word in words)
        {
            if (word is null)
            {
                throw new ArgumentException("A word to be added is null.", nameof(words));
            }

            var frequency = word.Frequency ?? lexicon.SuggestAfterAdding(word.Text);
            lexicon.Add(word.Text, frequency, word.Tag);
            var line = string.Create(CultureInfo.InvariantCulture, $"{word.Text}\t{frequency}\t{word.Tag}\n");
            hash.AppendData(Encoding.Unicode.GetBytes(line));
        }

        lexicon.ComputeWeights();
        lexicon._userHash = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
        return lexicon;
    }

    /// <summary>Whether the dictionary holds a word.</summary>
    public bool IsWord(ReadOnlySpan<char> word)
    {
        var walk = new PrefixWalk(this);
        foreach (var unit in word)
        {
            if (!walk.Next(unit))
            {
                return false;
            }
        }

        return walk.IsWord;
    }

    /// <summary>The frequency of a word; 0 if it is none.</summary>
    public long FrequencyOf(ReadOnlySpan<char> word) => FrequencyOr(word, 0);

    /// <summary>The smallest frequency at which a word outweighs its parts: the product of their relative frequencies, and one more.</summary>
    public long SuggestFrequency(ReadOnlySpan<char> word)
    {
        var ends = ArrayPool<int>.Shared.Rent(word.Length);
        var count = ExactCut.Cut(this, word, ends, usesModel: false, usesVectors: false);
        var product = 1.0;
        var start = 0;
        foreach (var end in ends.AsSpan(0, count))
        {
            product *= FrequencyOr(word[start..end], 1) / (double)Total;
            start = end;
        }

        ArrayPool<int>.Shared.Return(ends);
        return Math.Max((long)(product * Total) + 1, FrequencyOr(word, 1));
    }

    /// <summary>The greatest frequency at which a word does not outweigh some parts.</summary>
    public long SuggestFrequency(ReadOnlySpan<string> parts)
    {
        var product = 1.0;
        foreach (var part in parts)
        {
            product *= FrequencyOr(part, 1) / (double)Total;
        }

        return Math.Min((long)(product * Total), FrequencyOr(string.Concat(parts), 0));
    }

    private void Add(string word, long frequency, string? tag)
    {
        if (frequency > long.MaxValue - Total)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The frequency {frequency} of '{word}' makes the sum of all frequencies greater than {long.MaxValue}; the sum of the others is {Total}."),
                nameof(word));
        }

        User!.Set(word, frequency, tag, Model.Codes);
        Total += frequency;
        LogarithmOfTotal = Math.Log(Total);
    }

    private long SuggestAfterAdding(string word)
    {
        ComputeWeightsIn(word);
        return SuggestFrequency(word);
    }

    // The weights of everything that the dictionary holds in a text, which is all that cutting the text reads: some ten, not thousands.
    private void ComputeWeightsIn(string text)
    {
        ComputeWeight(ModelFormat.UnknownWord);
        for (var start = 0; start < text.Length; start++)
        {
            nuint code = Model.Codes[text[start]];
            if (code < ModelFormat.FirstAscii)
            {
                continue;
            }

            var slot = Model.Root[code];
            SingleWeights[code] = ComputeWeight(ModelFormat.WeightOf(slot));
            for (var end = start + 1; end < text.Length && ModelFormat.BaseOf(slot) != 0; end++)
            {
                slot = Model.ChildOrZero(slot, Model.Codes[text[end]]);
                ComputeWeight(ModelFormat.WeightOf(slot));
            }
        }
    }

    private double ComputeWeight(nuint weight) => Weights[weight] = Model.Logarithms[weight] - LogarithmOfTotal;

    // As jieba's FREQ.get: a mere prefix has frequency 0, what is no prefix the one given.
    private long FrequencyOr(ReadOnlySpan<char> word, long unknown)
    {
        if (User is not null && User.TryGetFrequency(word, out var own))
        {
            return own;
        }

        if (ForeignWord.AsSpan().StartsWith(word, StringComparison.Ordinal))
        {
            return word.Length == ForeignWord.Length ? ForeignFrequency : 0;
        }

        var walk = new PrefixWalk(this);
        foreach (var unit in word)
        {
            if (!walk.Next(unit))
            {
                return unknown;
            }
        }

        return walk.Frequency;
    }

    private void ComputeWeights()
    {
        LogarithmOfTotal = Math.Log(Total);
        for (var i = 0; i < Model.WeightCount; i++)
        {
            ComputeWeight((nuint)i);
        }

        for (var code = 0; code < Model.CodeCount; code++)
        {
            SingleWeights[code] = code < ModelFormat.FirstAscii ? ModelFormat.OutsideWeight : Weights[ModelFormat.WeightOf(Model.Root[code])];
        }
    }
}
