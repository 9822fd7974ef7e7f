namespace Rhetoric;

/// <summary>A place where a form of a lexicon stands, without an object.</summary>
/// <param name="Span">Where.</param>
/// <param name="Form">The index of the form in <see cref="FormulaMatcher.Forms"/>.</param>
public readonly record struct FormulaHit(TextSpan Span, int Form)
{
    /// <summary>The form by its number, and the place.</summary>
    public override string ToString() => ResultLine.Of($"{Form} {Span}");
}
