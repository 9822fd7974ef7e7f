using System.Globalization;
using System.Text;

namespace Rhetoric;

/// <summary>The pieces of the line that a result shows of itself: counts with their noun, dates, stretches of text cut to fit.</summary>
/// <remarks>All of them are the same in every culture. A thousand has a comma, a date is ISO 8601, a stretch of text is one line of at most <see cref="MostCharacters"/> units.</remarks>
internal static class ResultLine
{
    private const int MostCharacters = 60;

    /// <summary>Below this a p may be nothing but the end of what a number can tell.</summary>
    public const double SmallestProbability = 1e-300;

    /// <summary>What stands for such a p.</summary>
    public const string TinyProbability = "<1e-300";

    /// <summary>A line in the invariant culture.</summary>
    public static string Of(FormattableString line) => FormattableString.Invariant(line);

    /// <summary>A number and its noun: <c>1 use</c>, <c>1,234 uses</c>.</summary>
    public static string Count(long number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>The first and the last day, one of them where they are the same; empty without a date.</summary>
    public static string Dates(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } from, { } to) when from != to => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} – {to:yyyy-MM-dd}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{first ?? last:yyyy-MM-dd}"),
    };

    /// <summary>The dates of readouts.</summary>
    public static string Dates(IEnumerable<Readout> readouts)
    {
        var dates = readouts.Select(readout => readout.Date).OfType<DateOnly>().ToArray();
        return dates.Length == 0 ? "" : Dates(dates.Min(), dates.Max());
    }

    /// <summary>A figure to four digits, a very small one to two; empty where there is none.</summary>
    public static string Figure(double? figure) =>
        figure is { } number ? number.ToString(Math.Abs(number) is > 0 and < 0.001 ? "0.0e0" : "G4", CultureInfo.InvariantCulture) : "";

    /// <summary>A probability, with what is too small to be told from 0 as a bound: <c>p &lt;1e-300</c>.</summary>
    public static string Probability(double p) => p < SmallestProbability ? $"p {TinyProbability}" : $"p {Figure(p)}";

    /// <summary>A share in whole per cent.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary>An enumerated value in words: <c>log likelihood</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var character in value.ToString())
        {
            words.Append(char.IsUpper(character) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    /// <summary>Who speaks to whom: <c>沈怀舟 → 岚方</c>.</summary>
    public static string Mouth(string? speaker, string? addressee) => string.IsNullOrEmpty(addressee) ? speaker ?? "" : $"{speaker} → {addressee}";

    /// <summary>The parts that there are, with commas between them.</summary>
    public static string Joined(params ReadOnlySpan<string?> parts)
    {
        var there = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                there.Add(part);
            }
        }

        return string.Join(", ", there);
    }

    /// <summary>A stretch of text on one line, its end cut where it is long.</summary>
    public static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= MostCharacters ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters), "…");
    }
}
