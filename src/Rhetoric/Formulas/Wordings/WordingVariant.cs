namespace Rhetoric;

/// <summary>The wording elsewhere that is most like a wording, but another.</summary>
/// <param name="Readout">Where it stands.</param>
/// <param name="Span">The clauses there, from the first to the last.</param>
/// <param name="Likeness">
/// 1 − d / m, from 0 to below 1: d is the fewest characters to put in, take out or replace (Levenshtein) and m the length of the longer of the two, blanks and quotation marks left out.
/// </param>
public sealed record WordingVariant(Readout Readout, TextSpan Span, double Likeness)
{
    /// <summary>Its words.</summary>
    public string Text => Readout[Span];

    /// <summary>The readout, the words and how like they are.</summary>
    public override string ToString() => ResultLine.Of($"{Readout.Name}: {ResultLine.Cut(Text)}, likeness {Likeness:0.00}");
}
