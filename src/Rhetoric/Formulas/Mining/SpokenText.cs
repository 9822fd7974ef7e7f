using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>The clauses that somebody says, without the reporting clause, the lead, the ceremony and the attendance.</summary>
/// <remarks>A readout in which nobody is found to speak counts whole, so that reports and editorials can be mined too.</remarks>
internal static class SpokenText
{
    public static IEnumerable<TextSpan> ClausesOf(Readout readout)
    {
        var said = readout.ReadDiscourse().Attributions.Where(attribution => attribution.Level != ReportingLevel.Topic).ToArray();
        return said.Length == 0
            ? readout.Clauses
            : said.SelectMany(attribution => readout.Clauses.Touching(attribution.Content).Select(clause => Within(clause, attribution.Content)));
    }

    private static TextSpan Within(TextSpan clause, TextSpan content) =>
        new(Math.Max(clause.Start, content.Start), Math.Min(clause.End, content.End));
}
