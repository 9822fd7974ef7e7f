namespace Rhetoric;

/// <summary>What the lines of a stream are.</summary>
public enum LineForm
{
    /// <summary><see cref="Json"/> where the first line that is not blank begins with <c>{</c>, else <see cref="Text"/>.</summary>
    Auto,

    /// <summary>Each line is the text of a readout, an empty one included.</summary>
    Text,

    /// <summary>Each line is a readout as in a <c>.jsonl</c> file: an object with <c>id</c>, <c>date</c>, <c>title</c>, <c>source</c>, <c>text</c>; blank lines are passed over.</summary>
    Json,
}
