using System.Buffers;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>The words by which the miner tells formulas from what only recurs, as <c>Data/mining-words.tsv</c> has them.</summary>
internal sealed class MiningWords
{
    private const string Resource = "Rhetoric.Formulas.Data.mining-words.tsv";

    private static readonly Lazy<MiningWords> Embedded = new(() => new MiningWords());

    private static readonly (string Name, MiningClasses Class)[] Classes =
    [
        ("boilerplate", MiningClasses.Boilerplate), ("occasion", MiningClasses.Occasion), ("sector", MiningClasses.Sector),
        ("institution", MiningClasses.Institution), ("frame", MiningClasses.Frame), ("value", MiningClasses.Value),
    ];

    private readonly SearchValues<char> _functionEdges;
    private readonly HashSet<string> _linking;
    private readonly WordSet _telling;

    private MiningWords()
    {
        using var stream = typeof(MiningWords).Assembly.GetManifestResourceStream(Resource)!;
        var words = DiscourseLexiconFile.Read(stream, Resource).ToLookup(word => word.Class, StringComparer.Ordinal);
        _functionEdges = SearchValues.Create([.. words["function-edge"].Select(word => word.Form[0])]);
        _linking = new HashSet<string>(words["linking"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _telling = new WordSet(Classes.SelectMany(known => words[known.Name]));
    }

    public static MiningWords Default => Embedded.Value;

    /// <summary>Whether a Chinese phrase begins or ends with a function character.</summary>
    public bool HasFunctionEdge(string phrase) => _functionEdges.Contains(phrase[0]) || _functionEdges.Contains(phrase[^1]);

    /// <summary>Whether an English phrase begins or ends with a linking word.</summary>
    public bool HasLinkingEdge(string phrase)
    {
        var (first, last) = (phrase.IndexOf(' ', StringComparison.Ordinal), phrase.LastIndexOf(' '));
        var lookup = _linking.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(first < 0 ? phrase : phrase.AsSpan(0, first)) || lookup.Contains(phrase.AsSpan(last + 1));
    }

    /// <summary>The kinds of words that a phrase holds; at each place the longest word counts.</summary>
    public MiningClasses ClassesIn(string phrase)
    {
        var found = phrase.AsSpan().ContainsAnyInRange('0', '9') ? MiningClasses.Occasion : MiningClasses.None;
        for (var at = 0; at < phrase.Length; at++)
        {
            if (_telling.At(phrase.AsSpan(at)) is { } word)
            {
                found |= Array.Find(Classes, known => known.Name == word.Class).Class;
            }
        }

        return found;
    }
}
