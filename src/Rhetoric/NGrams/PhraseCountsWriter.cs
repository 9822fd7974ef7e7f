using System.Globalization;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Writes phrase counts. The format is told at <see cref="PhraseCounts.Save(string)"/>.</summary>
internal static class PhraseCountsWriter
{
    public const string FirstLine = "rhetoric-phrase-counts 1";

    public static void Write(PhraseCounts counts, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), leaveOpen: true);
        writer.NewLine = "\n";
        writer.WriteLine(FirstLine);
        foreach (var (name, value) in counts.Identity.Fields())
        {
            writer.WriteLine($"{name}\t{value}");
        }

        writer.WriteLine(FormattableString.Invariant($"documents\t{counts.Documents}"));
        writer.WriteLine(FormattableString.Invariant($"units\t{counts.Units}"));
        writer.WriteLine(FormattableString.Invariant($"phrases\t{counts.Count}"));
        foreach (var phrase in counts)
        {
            writer.WriteLine(FormattableString.Invariant($"{phrase.Key}\t{phrase.Count}\t{phrase.Documents}\t{Date(phrase.First)}\t{Date(phrase.Last)}"));
        }
    }

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
