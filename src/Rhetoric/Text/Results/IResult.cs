namespace Rhetoric;

/// <summary>A whole answer that has a table of its own: a comparison, a matrix, a timeline, what was read of one readout.</summary>
/// <remarks>It saves and shows itself as a sequence of <see cref="IResultRow"/> does.</remarks>
public interface IResult
{
    /// <summary>One line that a person reads: ISO dates, the same in every culture.</summary>
    string ToString();
}
