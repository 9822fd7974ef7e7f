namespace Rhetoric;

/// <summary>A thread that goes through readouts.</summary>
public sealed record Topic
{
    /// <summary>Its name for data, such as <c>one-china</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title in Chinese.</summary>
    public required string ChineseTitle { get; init; }

    /// <summary>Its title in English.</summary>
    public required string EnglishTitle { get; init; }

    /// <summary>How much a change of it usually matters to analysts, 0.5 to 4.</summary>
    public required double Gravity { get; init; }

    /// <summary>What it is about.</summary>
    public required TopicScope Scope { get; init; }

    /// <summary>The group into which it folds where a shorter list is wanted, such as <c>sovereignty</c>.</summary>
    public required string Group { get; init; }

    /// <summary>Whether it is so general (cooperation, relations, courtesy) that it should give way where a named topic is present.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Id and titles.</summary>
    public override string ToString() => $"{Id}: {ChineseTitle}, {EnglishTitle}";
}
