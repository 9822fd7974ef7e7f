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

    private static readonly Lazy<DecisiveLineTerms> Terms = new(() => new DecisiveLineTerms(ComparisonData.Table("decisive-lines.tsv", "line", "zh", "en")));

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
        var found = new List<TermMatch>();
        var matcher = text.Readout.Language == TextLanguage.English ? Terms.Value.English : Terms.Value.Chinese;
        foreach (var sentence in text.Readout.Sentences)
        {
            matcher.AddMatches(text.Readout.Text, sentence, found);
        }

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

    private sealed class DecisiveLineTerms(IReadOnlyList<NamedRow> rows)
    {
        public TermMatcher Chinese { get; } = Matcher(rows, "zh", wholeWords: false);

        public TermMatcher English { get; } = Matcher(rows, "en", wholeWords: true);

        private static TermMatcher Matcher(IReadOnlyList<NamedRow> rows, string column, bool wholeWords) =>
            new(rows.SelectMany((row, at) => row.Forms(column).SelectMany(TermPattern.Parse).Select(pattern => (at, pattern))), wholeWords);
    }
}
