using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>How much a change matters by what it is about, as <c>Data/change-weights.tsv</c> has it.</summary>
/// <remarks>Words of sovereignty and of commitment weigh even where no list names the phrase. What is said weighs whole; what only the narrator tells, and who was there, hardly.</remarks>
internal sealed class ChangeWeights
{
    private const string TableFile = "change-weights.tsv";
    private const string Otherwise = "*";

    private static readonly Lazy<ChangeWeights> Embedded = new(() => new ChangeWeights());

    private readonly Dictionary<(string Kind, string Name), double> _weights = [];
    private readonly List<double> _ofWords = [];
    private readonly TermMatcher _words;
    private readonly double[] _ofRoles;

    private ChangeWeights()
    {
        var patterns = new List<(int, TermPattern)>();
        foreach (var row in ComparisonData.Table(TableFile, "kind", "name", "weight"))
        {
            var (kind, name, weight) = (row.Required("kind"), row.Required("name"), row.Number("weight"));
            if (kind == "words" && name != Otherwise)
            {
                patterns.AddRange(row.Forms("name").SelectMany(TermPattern.Parse).Select(pattern => (_ofWords.Count, pattern)));
                _ofWords.Add(weight);
            }
            else if (!_weights.TryAdd((kind, name), weight))
            {
                throw row.Fault($"{kind} '{name}' stands twice");
            }
        }

        _words = new TermMatcher(patterns, wholeWords: false);
        _ofRoles = [.. Enum.GetValues<SectionRole>().Select(role => Of("role", role.ToString().ToLowerInvariant()))];
    }

    private static ChangeWeights Default => Embedded.Value;

    /// <summary>The weight of a category of the lexicon; that of any phrase where it has none or an unknown one.</summary>
    public static double OfCategory(string? category) => Default.Of("category", category);

    /// <summary>The weight of words, whatever the lexicon knows of them. O(length).</summary>
    public static double OfWords(string text)
    {
        var found = new List<TermMatch>();
        Default._words.AddMatches(text, new TextSpan(0, text.Length), found);
        var weight = Default.Of("words", Otherwise);
        foreach (var match in found)
        {
            weight = Math.Max(weight, Default._ofWords[match.Term]);
        }

        return weight;
    }

    /// <summary>The share that counts of what stands in a section.</summary>
    public static double OfRole(SectionRole role) => Default._ofRoles[(int)role];

    /// <summary>Whether a category has a weight of its own.</summary>
    public static bool Knows(string category) => Default._weights.ContainsKey(("category", category));

    private double Of(string kind, string? name) => name is not null && _weights.TryGetValue((kind, name), out var weight) ? weight : _weights[(kind, Otherwise)];
}
