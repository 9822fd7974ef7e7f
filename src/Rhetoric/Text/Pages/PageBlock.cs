namespace Rhetoric;

/// <summary>A block element of a page.</summary>
/// <param name="Parent">The number of the element that it stands in; −1 for the page.</param>
/// <param name="HoldsParagraphs">Whether it is of a kind that holds several paragraphs, not one.</param>
/// <param name="IsAside">Whether its class or id says that it holds something else than the text.</param>
/// <param name="IsCaption">Whether it is the caption of a picture.</param>
internal readonly record struct PageBlock(int Parent, bool HoldsParagraphs, bool IsAside, bool IsCaption);
