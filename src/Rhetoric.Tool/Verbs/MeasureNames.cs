using Rhetoric.NGrams;

namespace Rhetoric.Tool.Verbs;

/// <summary>What the command calls the measures of association and of keyness.</summary>
internal static class MeasureNames
{
    /// <summary>The measures of association in order.</summary>
    public static string[] Associations { get; } = [.. AssociationMeasures.All.Select(row => row.Name)];

    /// <summary>The same as a person lists them.</summary>
    public static string AllAssociations { get; } = Listed(Associations);

    /// <summary>The measures of keyness in order; the first is the default.</summary>
    public static string[] Keyness { get; } = [.. KeynessMeasures.All.Select(row => row.Name)];

    /// <summary>The same as a person lists them.</summary>
    public static string AllKeyness { get; } = Listed(Keyness);

    /// <summary>The measure of association of a name; null where there is none.</summary>
    public static AssociationMeasure? Association(string name) => AssociationMeasures.Find(name)?.Measure;

    private static string Listed(string[] names) => $"{string.Join(", ", names[..^1])} or {names[^1]}";
}
