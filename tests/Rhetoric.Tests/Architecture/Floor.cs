namespace Rhetoric.Tests.Architecture;

/// <summary>A folder of the library and its height: code may use its own floor and those strictly below.</summary>
internal sealed record Floor(string Folder, int Height)
{
    public static IReadOnlyList<Floor> All { get; } =
    [
        new("Text", 0),
        new("Segmentation", 1),
        new("Statistics", 1),
        new("NGrams", 2),
        new("Discourse", 3),
        new("Formulas", 4),
        new("Comparison", 5),
        new("Reporting", 6),
    ];

    public bool MayUse(Floor other) => other == this || other.Height < Height;
}
