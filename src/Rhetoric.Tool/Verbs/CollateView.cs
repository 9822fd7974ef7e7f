namespace Rhetoric.Tool.Verbs;

/// <summary>What the rows of a collated series are.</summary>
internal enum CollateView
{
    Threads,
    Principles,
    Formulas,
    Meetings,
    Order,
    Reuse,
}
