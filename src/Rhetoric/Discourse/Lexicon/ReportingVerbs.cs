namespace Rhetoric.Discourse;

/// <summary>What the traits of a reporting verb say.</summary>
internal static class ReportingVerbs
{
    public const string Class = "verb";

    public static ReportingLevel LevelOf(DiscourseWord verb) =>
        verb.Has("act") ? ReportingLevel.Act : verb.Has("topic") ? ReportingLevel.Topic : ReportingLevel.Statement;

    /// <summary>Whether the verb says so only of both sides together.</summary>
    public static bool IsJointOnly(DiscourseWord verb) => verb.Has("joint");

    /// <summary>Whether the verb says so only of one speaker.</summary>
    public static bool IsIndividualOnly(DiscourseWord verb) => verb.Has("individual");
}
