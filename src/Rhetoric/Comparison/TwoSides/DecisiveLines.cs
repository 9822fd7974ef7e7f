using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The decisive lines of a text: warnings, assurances, proverbs and images, each with what it says in either language.</summary>
/// <remarks>
/// <para>What a line says is told across languages by <c>Data/decisive-lines.tsv</c>; a proverb, a metaphor or an antithesis that is none of those has no words in the
/// other language by which it could be found, so that nothing answers it.</para>
/// <para>Cost: one pass over the sentences. Invariant: what a line of the table says comes before what is none of them.</para>
/// </remarks>
internal sealed class DecisiveLines
{
    // A device that is no line of the table stands behind them all.
    private const int Unlisted = int.MaxValue;

    private static readonly Lazy<(TermMatcher Chinese, TermMatcher English)> Terms = new(() =>
    {
        var rows = ComparisonData.Table("decisive-lines.tsv", "line", "zh", "en");
        return (new TermMatcher(TermMatcher.Terms(rows, "zh"), wholeWords: false), new TermMatcher(TermMatcher.Terms(rows, "en"), wholeWords: true));
    });

    private readonly Dictionary<Statement, List<TermMatch>> _said;
    private readonly HashSet<int> _all;

    private DecisiveLines(Dictionary<Statement, List<TermMatch>> said)
    {
        _said = said;
        _all = [.. said.Values.SelectMany(lines => lines).Select(line => line.Term)];
    }

    /// <summary>The lines of a text.</summary>
    public static DecisiveLines Of(StatedText text)
    {
        var found = (text.Readout.Language == TextLanguage.English ? Terms.Value.English : Terms.Value.Chinese).In(text.Readout);
        found.AddRange(text.Discourse.Devices.Where(device => device.Kind is DeviceKind.Metaphor or DeviceKind.Proverb or DeviceKind.Antithesis).Select(device => new TermMatch(Unlisted, device.Span)));
        var said = new Dictionary<Statement, List<TermMatch>>();
        foreach (var line in found)
        {
            if (text.StatementAt(line.Span) is { } statement)
            {
                (said.TryGetValue(statement, out var lines) ? lines : said[statement] = []).Add(line);
            }
        }

        return new DecisiveLines(said);
    }

    /// <summary>The statements with a line that the other text has in no words, each with the place of that line, in the order of the table, then of the text.</summary>
    public IReadOnlyList<(Statement Statement, TextSpan Place)> NotIn(DecisiveLines other) =>
    [
        .. _said.SelectMany(said => said.Value.Where(line => line.Term == Unlisted ? said.Value.TrueForAll(each => each.Term == Unlisted) : !other._all.Contains(line.Term)),
                (said, line) => (Statement: said.Key, Line: line))
            .OrderBy(said => said.Line.Term).ThenBy(said => said.Line.Span).DistinctBy(said => said.Statement).Select(said => (said.Statement, said.Line.Span)),
    ];
}
