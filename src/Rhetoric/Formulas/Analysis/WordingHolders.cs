using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>Which readouts hold a wording, exactly.</summary>
/// <remarks>
/// <para>Idea. For each two neighbouring characters the readouts that hold them are known; a wording can only stand in those that hold all its pairs, so
/// the rarest pair leaves few texts, and each of these is searched.</para>
/// <para>Cost: O(characters) time and an int for each readout and pair of characters to build; a wording O(its length + the texts that hold its rarest pair). Invariant: wordings
/// and texts are compared by <see cref="FoldedCharacter"/>, across nothing that a text does not hold.</para>
/// </remarks>
internal sealed class WordingHolders
{
    private readonly string[] _texts;
    private readonly Dictionary<uint, List<int>> _holdersOf = [];

    private WordingHolders(IReadOnlyList<Readout> readouts)
    {
        Readouts = readouts;
        _texts = new string[readouts.Count];
    }

    /// <summary>The readouts, as numbered by <see cref="Of(ReadOnlySpan{char}, bool[])"/>.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>Reads the pairs of characters of some readouts.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="progress">Told the share of the readouts that are read.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static WordingHolders In(IReadOnlyList<Readout> readouts, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var read = progress.Pieces(readouts.Count);
        var holders = new WordingHolders(readouts);
        for (var number = 0; number < readouts.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            holders.Read(number);
            read.Add();
        }

        return holders;
    }

    /// <summary>The numbers of the readouts that hold a wording, ascending; none where nothing is left of the wording.</summary>
    /// <param name="wording">The wording; typography is set aside.</param>
    /// <param name="isWanted">Of which readouts it is asked, by number; null for all. The others are not searched.</param>
    public IReadOnlyList<int> Of(ReadOnlySpan<char> wording, bool[]? isWanted = null)
    {
        var folded = FoldedCharacter.Of(wording);
        return folded.Length switch
        {
            0 => [],
            1 => [.. Enumerable.Range(0, _texts.Length).Where(number => IsWanted(number) && _texts[number].Contains(folded[0], StringComparison.Ordinal))],
            2 => _holdersOf.GetValueOrDefault(PairAt(folded, 0)) is { } both ? isWanted is null ? both : both.FindAll(IsWanted) : [],
            _ => Rarest(folded) is { } few ? few.FindAll(number => IsWanted(number) && _texts[number].Contains(folded, StringComparison.Ordinal)) : [],
        };

        bool IsWanted(int number) => isWanted is null || isWanted[number];
    }

    /// <summary>The numbers of the readouts that hold two neighbouring characters, ascending.</summary>
    /// <param name="folded">Folded characters.</param>
    /// <param name="at">The first of the two.</param>
    public IReadOnlyList<int> OfPair(string folded, int at) => _holdersOf.GetValueOrDefault(PairAt(folded, at)) ?? [];

    private void Read(int number)
    {
        var text = _texts[number] = FoldedCharacter.Of(Readouts[number].Text);
        for (var at = 0; at + 1 < text.Length; at++)
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(_holdersOf, PairAt(text, at), out _);
            holders ??= new List<int>(1);
            if (holders.Count == 0 || holders[^1] != number)
            {
                holders.Add(number);
            }
        }
    }

    private List<int>? Rarest(string folded)
    {
        List<int>? rarest = null;
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (!_holdersOf.TryGetValue(PairAt(folded, at), out var holders))
            {
                return null;
            }

            rarest = rarest is null || holders.Count < rarest.Count ? holders : rarest;
        }

        return rarest;
    }

    private static uint PairAt(string text, int at) => ((uint)text[at] << 16) | text[at + 1];
}
