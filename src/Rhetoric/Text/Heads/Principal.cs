namespace Rhetoric;

/// <summary>A person of the meeting, as the lead names them.</summary>
[TypeFormatterSource]
public sealed record Principal : IResultRow
{
    /// <summary>The name, without title.</summary>
    public required string Name { get; init; }

    /// <summary>The title beside it, with the country where the lead gives it: <c>云泽国总统</c>, <c>总书记、国家主席</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Where the name stands in the text.</summary>
    public required TextSpan NameSpan { get; init; }

    /// <summary>Where the title stands in the text.</summary>
    public required TextSpan TitleSpan { get; init; }

    /// <summary>The country or the organisation that the title names: <c>云泽国</c>; null where it names none, as the home side's often does.</summary>
    public string? Side { get; init; }

    /// <summary>Where the side stands in the text, within the title or beside it; null where the title names none.</summary>
    public TextSpan? SideSpan { get; init; }

    /// <summary>Name, title and side.</summary>
    public override string ToString() => $"{Name} ({ResultLine.Joined(Title, Side)})";
}
