namespace Rhetoric;

/// <summary>The wording elsewhere that is most like a wording, but another.</summary>
public sealed record WordingVariant
{
    /// <summary>Where it stands.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The clauses there, from the first to the last; where a stretch inside a longer clause, or across clauses, is more like it, that stretch, from the edge of a word to the edge of a word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// 1 − d / m, from 0 to below 1: d is the fewest characters to put in, take out or replace (Levenshtein) and m the length of the longer of the two, blanks and quotation marks left out.
    /// </summary>
    public required double Likeness { get; init; }

    /// <summary>Its words.</summary>
    public string Text => Readout[Span];

    /// <summary>The readout, the words and how like they are.</summary>
    public override string ToString() => ResultLine.Of($"{Readout.Name}: {ResultLine.Cut(Text)}, likeness {Likeness:0.00}");
}
