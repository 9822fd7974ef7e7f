namespace Rhetoric.Discourse;

/// <summary>What the traits of a reporting verb say.</summary>
internal static class ReportingVerbs
{
    public const string Class = "verb";

    public static ReportingLevel LevelOf(DiscourseWord verb) =>
        verb.Has("act") ? ReportingLevel.Act : verb.Has("topic") ? ReportingLevel.Topic : ReportingLevel.Statement;
}
