namespace Rhetoric;

/// <summary>How a search pattern is read.</summary>
public enum PatternKind
{
    /// <summary>The characters themselves; overlapping places count.</summary>
    Literal,

    /// <summary><c>*</c> stands for as few characters as will do, none included, inside a clause; <c>?</c> for exactly one. 坚持*原则 finds the slot fillers.</summary>
    Wildcard,

    /// <summary>A .NET regular expression; culture-invariant, case-sensitive, <c>^</c> and <c>$</c> stand for the edges of a line.</summary>
    Regex,
}
