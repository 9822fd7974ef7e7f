using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Whether figures are taken over each readout, over those of a year, or over all.</summary>
internal static class PerChoice
{
    public static Option<string> Of(string what) => new Option<string>("--per")
    {
        Description = $"{what} of each readout, of a year, or of the corpus.",
        HelpName = "readout|year|corpus",
        DefaultValueFactory = _ => "readout",
    }.Offering<PerUnit>();

    /// <summary>The readouts of each year, the undated last.</summary>
    public static IEnumerable<(int? Year, ReadoutCorpus Readouts)> Years(ReadoutCorpus corpus) =>
        corpus.GroupBy(readout => readout.Date?.Year).OrderBy(year => year.Key ?? int.MaxValue).Select(year => (year.Key, new ReadoutCorpus(year)));
}
