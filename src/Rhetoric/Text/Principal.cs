namespace Rhetoric;

/// <summary>One of the two who met, as the lead names them.</summary>
/// <param name="Name">The name, without title.</param>
/// <param name="Title">The title before it, with the country where the lead gives it: <c>云泽国总统</c>.</param>
/// <param name="NameSpan">Where the name stands in the text.</param>
/// <param name="TitleSpan">Where the title stands in the text.</param>
public sealed record Principal(string Name, string Title, TextSpan NameSpan, TextSpan TitleSpan);
