using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The words by which discourse is read: reporting verbs, titles, adverbs, modals, cues of sections and so on.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. The words of the library stand in the tables of <c>Discourse/Data/words</c>, English verbs, which have several forms, in one of their own (<see cref="EnglishVerbTable"/>); a user's own are laid over
/// them. What a room compiles of the words (sets, expressions) is compiled once a lexicon and kept with it.</para>
/// </remarks>
public sealed class DiscourseLexicon
{
    private const string ResourcePrefix = "Rhetoric.Discourse.Data.words.";

    private static readonly Lazy<DiscourseLexicon> Embedded = new(ReadEmbedded);

    private readonly ILookup<(string Class, TextLanguage Language), DiscourseWord> _words;
    private readonly ConcurrentDictionary<(string Class, TextLanguage Language), WordSet> _sets = new();
    private readonly ConcurrentDictionary<Type, object> _compiled = new();
    private readonly ConcurrentDictionary<string, HashSet<string>> _traits = new(StringComparer.Ordinal);
    private readonly Lazy<string> _identity;

    internal DiscourseLexicon(string name, DiscourseWord[] words)
    {
        Words = words;
        _words = words.ToLookup(word => (word.Class, word.Language));
        _identity = new Lazy<string>(() => $"{name}/{HashOf(words)}");
    }

    /// <summary>The words that come with the library.</summary>
    public static DiscourseLexicon Default => Embedded.Value;

    /// <summary>Names the lexicon and the hash of its content: equal identities read alike.</summary>
    public string Identity => _identity.Value;

    /// <summary>All words, in the order of the tables; a user's own last. Of two of one class, language and form the later counts.</summary>
    public IReadOnlyList<DiscourseWord> Words { get; }

    /// <summary>The same lexicon with more words, or with other traits of words it has.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">A class, or a trait of it, is not known to the lexicon, or a form is empty.</exception>
    public DiscourseLexicon With(params IEnumerable<DiscourseWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        DiscourseWord[] added = [.. words];
        foreach (var word in added)
        {
            if ((word is null ? "A word is null." : FaultOf(word)) is { } fault)
            {
                throw new ArgumentException(fault, nameof(words));
            }
        }

        return Over(added);
    }

    /// <summary>The same lexicon with the words of a file.</summary>
    /// <param name="path">A word a line: class, language (<c>zh</c>, <c>en</c>), forms divided by <c>|</c>, traits divided by blanks, with tabs between them.</param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="InvalidDataException">The file holds no word, or a line cannot be read or has a class or a trait that the lexicon does not know; the message names file, line, what is wrong and what would be right.</exception>
    public DiscourseLexicon WithFile(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        var added = new List<DiscourseWord>();
        foreach (var (number, word) in DiscourseLexiconFile.Read(stream, path, encoding))
        {
            added.Add(FaultOf(word) is { } fault ? throw new InvalidDataException($"{path}:{number}: {fault}") : word);
        }

        return added.Count > 0 ? Over(added) : throw new InvalidDataException($"{path}: holds no word; a line has a class, a language, forms and traits, divided by tabs.");
    }

    /// <summary>The number of words and the identity.</summary>
    public override string ToString() => $"{ResultLine.Count(Words.Count, "word")}, {Identity}";

    /// <summary>The words of a class.</summary>
    internal WordSet Of(string @class, TextLanguage language = TextLanguage.Chinese) =>
        _sets.GetOrAdd((@class, language), key => _words.Contains(key)
            ? new WordSet(_words[key])
            : throw new InvalidOperationException($"The lexicon has no class '{key.Class}' in {key.Language}."));

    /// <summary>What a room makes of the words, made once.</summary>
    internal T Compiled<T>(Func<DiscourseLexicon, T> make)
        where T : class => (T)_compiled.GetOrAdd(typeof(T), _ => make(this));

    // With words in which there is no fault.
    private DiscourseLexicon Over(IEnumerable<DiscourseWord> added) => new("own", [.. Words, .. added]);

    // A misspelt trait would make an order of a prohibition, and nobody would be told. Null where a word is right.
    private string? FaultOf(DiscourseWord word) =>
        string.IsNullOrWhiteSpace(word.Form) ? $"a word of the class '{word.Class}' has an empty form."
        : !_words.Contains((word.Class, word.Language)) ? $"'{word.Form}': there is no class '{word.Class}' in this language; {Near(word)}."
        : word.Traits.FirstOrDefault(trait => !IsTraitOf(word.Class, trait)) is { } unknown ? $"'{word.Form}': the class '{word.Class}' has no trait '{unknown}'; {TraitsOf(word.Class)}."
        : null;

    // Those that begin most like it; all where none does.
    private string Near(DiscourseWord word)
    {
        string[] classes = [.. _words.Select(group => group.Key).Where(key => key.Language == word.Language).Select(key => key.Class).Order(StringComparer.Ordinal)];
        var likeness = Array.ConvertAll(classes, name => name.AsSpan().CommonPrefixLength(word.Class));
        var most = likeness.Max();
        string[] near = [.. classes.Where((_, at) => likeness[at] == most)];
        return most == 0 ? $"there are {string.Join(", ", classes)}" : near.Length == 1 ? $"the nearest is {near[0]}" : $"the nearest are {string.Join(", ", near)}";
    }

    // A trait with a value goes by what stands before it (short=印尼); a class with numbers takes any.
    private bool IsTraitOf(string @class, string trait) => KeysOf(@class) is var keys && (keys.Contains(KeyOf(trait)) || (IsNumber(trait) && keys.Any(IsNumber)));

    private string TraitsOf(string @class) => KeysOf(@class) is { Count: > 0 } keys ? $"it has {string.Join(", ", keys.Order(StringComparer.Ordinal))}" : "it has none";

    private HashSet<string> KeysOf(string @class) => _traits.GetOrAdd(@class, name => new(Words.Where(word => word.Class == name).SelectMany(word => word.Traits).Select(KeyOf), StringComparer.Ordinal));

    private static string KeyOf(string trait) => trait.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? trait[..(at + 1)] : trait;

    private static bool IsNumber(string trait) => trait.All(char.IsAsciiDigit);

    private static DiscourseLexicon ReadEmbedded()
    {
        var assembly = typeof(DiscourseLexicon).Assembly;
        var words = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => DiscourseLexiconFile.Read(assembly.GetManifestResourceStream(name)!, name[ResourcePrefix.Length..])).Select(line => line.Word)
            .Concat(EnglishVerbTable.Words());
        return new DiscourseLexicon("rhetoric-discourse-1", [.. words]);
    }

    private static string HashOf(DiscourseWord[] words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Select(word => word.ToString())))).AsSpan(0, 4));
}
