namespace Rhetoric.Formulas;

/// <summary>The clauses that somebody says, without the reporting clause, the lead, the ceremony and the attendance.</summary>
/// <remarks>A readout in which nobody is found to speak counts but for its headings, ceremonies and lists of names, so that reports and editorials can be mined too.</remarks>
internal static class SpokenText
{
    public static IEnumerable<TextSpan> ClausesOf(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        var said = discourse.Attributions.Where(attribution => attribution.Level != ReportingLevel.Topic).ToArray();
        return said.Length == 0
            ? readout.Clauses.Where(clause => IsText(discourse.SectionAt(clause.Start)))
            : said.SelectMany(attribution => readout.Clauses.Touching(attribution.Content).Select(clause => Within(clause, attribution.Content)));
    }

    private static bool IsText(Section? section) =>
        section?.Role is not (SectionRole.Title or SectionRole.Ceremony or SectionRole.Attendance or SectionRole.End);

    private static TextSpan Within(TextSpan clause, TextSpan content) =>
        new(Math.Max(clause.Start, content.Start), Math.Min(clause.End, content.End));
}
