namespace Rhetoric;

/// <summary>A match in its context (keyword in context). It is quoted from the original, with line ends and tabs as one space.</summary>
[TypeFormatterSource]
public sealed record ConcordanceLine : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>The match in the text as it is read; <see cref="Readout.OriginalSpan"/> leads to the original.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands before it.</summary>
    public required string Left { get; init; }

    /// <summary>The match.</summary>
    public required string Match { get; init; }

    /// <summary>What stands after it.</summary>
    public required string Right { get; init; }

    /// <summary>The readout and the line, what was found in brackets.</summary>
    public override string ToString() => $"{Readout.Name}: {Left}【{Match}】{Right}".ReplaceLineEndings(" ");
}
