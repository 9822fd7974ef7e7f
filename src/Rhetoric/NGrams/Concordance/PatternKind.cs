namespace Rhetoric;

/// <summary>How a search pattern is read.</summary>
/// <remarks>
/// In words (<see cref="ConcordanceOptions.Unit"/>) a match begins and ends where words do. A blank in a literal or a wildcard then stands for
/// the edge of a word, with or without white space, in one line; blanks at the edges of the pattern mean nothing.
/// </remarks>
public enum PatternKind
{
    /// <summary>The characters themselves; overlapping places count. In words they may span several: 相互尊重 is found where it is cut 相互/尊重.</summary>
    Literal,

    /// <summary>
    /// <c>*</c> stands for as few characters as will do, none included, and <c>?</c> for exactly one, each inside a clause
    /// (<see cref="Readout.Clauses"/>); the rest for itself, marks included, and so do <c>\*</c>, <c>\?</c> and <c>\\</c>.
    /// 坚持*原则 finds the slot fillers. A match holds no shorter one, neither from the right nor from the left, and begins behind the one
    /// before. In words, what stands between blanks is one word if it holds <c>*</c> or <c>?</c> (<c>合*</c> finds 合作): <c>*</c> alone is any one
    /// word, <c>**</c> alone as few words as will do, at least one, with the marks between them, inside a clause.
    /// </summary>
    Wildcard,

    /// <summary>
    /// A .NET regular expression; culture-invariant, case-sensitive, <c>^</c> and <c>$</c> stand for the edges of a line. Matches do not overlap.
    /// Whatever ends a line in the text (see <see cref="Readout.Paragraphs"/>) is a line feed to the expression, and CR LF is two: <c>.</c> never
    /// stands for it, <c>\s+</c> goes on to the next line, and <c>\r</c> finds nothing. In words, only what begins and ends where words do is a match.
    /// With <see cref="PhraseFolding.Width"/> the expression sees the common forms, so write it in them.
    /// </summary>
    Regex,
}
