using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>The reporting verbs of the embedded table, found longest first.</summary>
internal static class ReportingVerbs
{
    private const string Resource = "Rhetoric.Discourse.Data.reporting-verbs.tsv";

    private static readonly Lazy<Dictionary<string, ReportingVerb>> Table = new(Read);

    /// <summary>All forms of a language as an alternation for a pattern, longest first.</summary>
    public static string Pattern(TextLanguage language) => string.Join(
        '|',
        Table.Value.Values.Where(verb => verb.Language == language)
            .OrderByDescending(verb => verb.Form.Length).ThenBy(verb => verb.Form, StringComparer.Ordinal)
            .Select(verb => Regex.Escape(verb.Form)));

    public static ReportingVerb Of(string form) => Table.Value[form];

    private static Dictionary<string, ReportingVerb> Read()
    {
        using var reader = new StreamReader(typeof(ReportingVerbs).Assembly.GetManifestResourceStream(Resource)!);
        var verbs = new Dictionary<string, ReportingVerb>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..] && line.Split('\t') is [var form, "zh" or "en", var level, var subject] fields)
            {
                var language = fields[1] == "zh" ? TextLanguage.Chinese : TextLanguage.English;
                var kind = level switch
                {
                    "act" => ReportingLevel.Act,
                    "topic" => ReportingLevel.Topic,
                    _ => ReportingLevel.Statement,
                };
                verbs.Add(form, new ReportingVerb(form, language, kind, subject == "joint", subject == "individual"));
            }
        }

        return verbs;
    }
}
