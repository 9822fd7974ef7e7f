namespace Rhetoric;

/// <summary>Somebody whom a readout names, once however often it does.</summary>
/// <param name="Name">The name, without titles.</param>
/// <param name="Titles">The titles at the first naming that has any, in text order; empty where none has.</param>
/// <param name="Role">What the person is to the meeting.</param>
/// <param name="Span">Where the name stands first.</param>
[TypeFormatterSource]
public sealed record Person(string Name, IReadOnlyList<string> Titles, PersonRole Role, TextSpan Span) : IResultRow
{
    /// <summary>Where <see cref="Titles"/> stand in the text, one by one.</summary>
    public IReadOnlyList<TextSpan> TitleSpans { get; init; } = [];

    /// <summary>The country, organisation or side, as the text writes it; null where the text does not tell, as often of the home side.</summary>
    public string? Side { get; init; }

    /// <summary>Name, titles, side and role.</summary>
    public override string ToString() => $"{Name} ({ResultLine.Joined(string.Join('、', Titles), Side, ResultLine.Word(Role))})";
}
