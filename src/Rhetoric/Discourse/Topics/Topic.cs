namespace Rhetoric;

/// <summary>A thread that goes through readouts.</summary>
/// <param name="Id">Its name for data, such as <c>one-china</c>.</param>
/// <param name="ChineseTitle">Its title in Chinese.</param>
/// <param name="EnglishTitle">Its title in English.</param>
/// <param name="Gravity">How much a change of it usually matters to analysts, 0.5 to 4.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Group">The group into which it folds where a shorter list is wanted, such as <c>sovereignty</c>.</param>
public sealed record Topic(string Id, string ChineseTitle, string EnglishTitle, double Gravity, TopicScope Scope, string Group)
{
    /// <summary>Whether it is so general (cooperation, relations, courtesy) that it should give way where a named topic is present.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Id and titles.</summary>
    public override string ToString() => $"{Id}: {ChineseTitle}, {EnglishTitle}";
}
