namespace Rhetoric;

/// <summary>Somebody whom a readout names, once however often it does.</summary>
[TypeFormatterSource]
public sealed record Person : IResultRow
{
    /// <summary>The name, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>The titles at the first naming that has any, in text order; empty where none has.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>What the person is to the meeting.</summary>
    public required PersonRole Role { get; init; }

    /// <summary>Where the name stands first.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where <see cref="Titles"/> stand in the text, one by one.</summary>
    public IReadOnlyList<TextSpan> TitleSpans { get; init; } = [];

    /// <summary>The country, organisation or side: as the text writes it, 中方 of China, whether the title names it or a Chinese name in a text of China tells it, of a counterpart else the name of the one that the readout is with; null where nothing tells.</summary>
    public string? Side { get; init; }

    /// <summary>Name, titles, side and role.</summary>
    public override string ToString() => $"{Name} ({ResultLine.Joined(string.Join('、', Titles), Side, ResultLine.Word(Role))})";
}
