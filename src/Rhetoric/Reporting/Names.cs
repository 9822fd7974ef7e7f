using Rhetoric.NGrams;

namespace Rhetoric.Reporting;

/// <summary>The words for enumerated values in answers: stable, in lower case.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Of(ReportingLevel level) => level switch
    {
        ReportingLevel.Statement => "core",
        ReportingLevel.Carried => "carry",
        _ => level.ToString().ToLowerInvariant(),
    };

    /// <summary>The language of a readout, as a page names it.</summary>
    public static string LanguageOf(Readout readout) => readout.Language == TextLanguage.English ? "en" : "zh-Hans";

    /// <summary>The language of words that no readout stands for, as a page names it: a name, a title, the heading of a formula.</summary>
    public static string LanguageOf(string? words) => words is not null && Han.NextIn(words, 0) >= 0 ? "zh-Hans" : "en";

    public static string Of(AskKind kind) => kind == AskKind.Request ? "ask" : kind.ToString().ToLowerInvariant();

    public static string Of(FindingDirection direction) => direction == FindingDirection.OtherMouth ? "other-mouth" : direction.ToString().ToLowerInvariant();

    public static string Polarity(Ask ask) => ask.Negative ? "don't" : "do";

    public static string Of(DeviceKind kind) => kind == DeviceKind.FourCharacter ? "four-character" : kind.ToString().ToLowerInvariant();

    public static string Of(KeynessMeasure measure) => KeynessMeasures.Of(measure).Name;

    public static string Of(AssociationMeasure measure) => AssociationMeasures.Of(measure).Name;
}
