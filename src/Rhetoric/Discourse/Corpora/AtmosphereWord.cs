namespace Rhetoric;

/// <summary>A graded word for how a meeting went, in whose mouth, and how usual it was before.</summary>
/// <remarks>Words of atmosphere tell how warm a talk was (坦诚, 亲切友好), verdicts what came of it (富有成效, 圆满成功). They are a convention of reading: report the words and how usual they are, no score.</remarks>
[TypeFormatterSource]
public sealed record AtmosphereWord : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Where the word stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause that it stands in.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>Ladder and rung: <c>atmosphere</c>, <c>verdict</c> or <c>en-atmosphere</c>.</summary>
    public required LadderRung Rung { get; init; }

    /// <summary>Who says it, under the one name of the text, as <see cref="Attribution.Voice"/>; null in the narrator's own words.</summary>
    public string? Voice { get; init; }

    /// <summary>How many of the readouts <see cref="Before"/> have the same word for how it went, in any mouth.</summary>
    public int Earlier { get; init; }

    /// <summary>How many readouts of the corpus in the same language have an earlier date; 0 for a readout without one.</summary>
    public int Before { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>The word, as the original has it.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The word, who says it, ladder and rung, and how usual it was: <c>2019-06-29: 坦诚 (沈怀舟), atmosphere 1: candid; in 3 of 12 before</c>.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {Snippet}{(Voice is null ? "" : $" ({Voice})")}, {Rung}; in {ResultLine.Of($"{Earlier} of {Before}")} before";
}
