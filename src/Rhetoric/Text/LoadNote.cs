namespace Rhetoric;

/// <summary>What happened to an input that its owner may not expect, though nothing failed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">The file or folder as the caller named it.</param>
/// <param name="Text">What happened and, where something is to be done, what; in one sentence.</param>
[TypeFormatterSource]
public sealed record LoadNote(LoadNoteKind Kind, string Path, string Text) : IResultRow
{
    /// <summary>The file and what is to be known of it.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
