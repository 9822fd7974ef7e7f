namespace Rhetoric;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its heading, in lower case with underscores as in CSV and JSON.</param>
/// <param name="IsNumber">Whether it is set flush right.</param>
public readonly record struct ResultColumn(string Name, bool IsNumber = false)
{
    /// <summary>Whether a cell that is too long for a line loses its beginning instead of its end, as what stands before a match does.</summary>
    internal bool IsCutInFront { get; init; }

    /// <summary>Whether its numbers are p-values, of which a person is shown no 0.</summary>
    internal bool IsProbability { get; init; }
}
