namespace Rhetoric;

/// <summary>Words that both texts have in the same mouth, on a grave thread: unchanged, and telling.</summary>
[TypeFormatterSource]
public sealed record KeptWords : IResultRow
{
    /// <summary>The thread, for data: the id of a topic or of a slot.</summary>
    public required string Thread { get; init; }

    /// <summary>One line for a reader, such as <c>Taiwan: 妥善处理涉台问题</c>, in the language that was asked for.</summary>
    public required string Title { get; init; }

    /// <summary>The words of the first text.</summary>
    public required Quote A { get; init; }

    /// <summary>The same words of the second text.</summary>
    public required Quote B { get; init; }

    /// <summary>How many of the earlier readouts hold them; null without earlier readouts.</summary>
    public WordingUse? Earlier { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
