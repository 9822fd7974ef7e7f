using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The words by which discourse is read: reporting verbs, titles, adverbs, modals, cues of sections and so on.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. The words of the library stand in the tables of <c>Discourse/Data/words</c>; a user's own are laid over
/// them. What a room compiles of the words (sets, expressions) is compiled once a lexicon and kept with it.</para>
/// </remarks>
public sealed class DiscourseLexicon
{
    private const string ResourcePrefix = "Rhetoric.Discourse.Data.words.";

    private static readonly Lazy<DiscourseLexicon> Embedded = new(ReadEmbedded);

    private readonly ILookup<(string Class, TextLanguage Language), DiscourseWord> _words;
    private readonly ConcurrentDictionary<(string Class, TextLanguage Language), WordSet> _sets = new();
    private readonly ConcurrentDictionary<Type, object> _compiled = new();
    private readonly Lazy<string> _identity;

    private DiscourseLexicon(string name, DiscourseWord[] words)
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
    /// <exception cref="ArgumentException">A class is not known to the lexicon, or a form is empty.</exception>
    public DiscourseLexicon With(params IEnumerable<DiscourseWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        DiscourseWord[] added = [.. words];
        foreach (var word in added)
        {
            if (string.IsNullOrWhiteSpace(word.Form))
            {
                throw new ArgumentException($"A word of the class '{word.Class}' has an empty form.", nameof(words));
            }

            if (!_words.Contains((word.Class, word.Language)))
            {
                throw new ArgumentException($"'{word.Form}': there is no class '{word.Class}' in this language; there are {string.Join(", ", ClassesOf(word.Language))}.", nameof(words));
            }
        }

        return new DiscourseLexicon("own", [.. Words, .. added]);
    }

    /// <summary>The same lexicon with the words of a file.</summary>
    /// <param name="path">A word a line: class, language (<c>zh</c>, <c>en</c>), forms divided by <c>|</c>, traits divided by blanks, with tabs between them.</param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    /// <exception cref="ArgumentException">A class is not known to the lexicon.</exception>
    public DiscourseLexicon WithFile(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        return With(DiscourseLexiconFile.Read(stream, path, encoding));
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

    private IEnumerable<string> ClassesOf(TextLanguage language) =>
        _words.Select(group => group.Key).Where(key => key.Language == language).Select(key => key.Class).Order(StringComparer.Ordinal);

    private static DiscourseLexicon ReadEmbedded()
    {
        var assembly = typeof(DiscourseLexicon).Assembly;
        var words = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => DiscourseLexiconFile.Read(assembly.GetManifestResourceStream(name)!, name[ResourcePrefix.Length..]));
        return new DiscourseLexicon("rhetoric-discourse-1", [.. words]);
    }

    private static string HashOf(DiscourseWord[] words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Select(word => word.ToString())))).AsSpan(0, 4));
}
