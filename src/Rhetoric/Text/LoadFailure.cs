namespace Rhetoric;

/// <summary>An input that could not be read, while the rest was.</summary>
/// <param name="Path">The file as the caller named it; a line of a <c>.jsonl</c> file as <c>file:line</c>.</param>
/// <param name="Reason">What was wrong and what would be right, in one sentence.</param>
[TypeFormatterSource]
public sealed record LoadFailure(string Path, string Reason) : IResultRow
{
    /// <summary>The file and why it was not loaded.</summary>
    public override string ToString() => $"{Path}: {Reason}";
}
