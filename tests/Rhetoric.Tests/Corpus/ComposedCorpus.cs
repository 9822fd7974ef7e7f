namespace Rhetoric.Tests.Corpus;

/// <summary>Where the composed readouts stand.</summary>
internal static class ComposedCorpus
{
    public static readonly IReadOnlyList<string> Series = ["yunlan-jiyuan", "yunlan-lanhai"];

    public static readonly IReadOnlyList<string> Folders = [.. Series, "pairs"];

    public static string Folder(string name) => Checkout.Path("corpus", name);

    /// <summary>What was said on standard error but that a folder holds the annotation of its changes too.</summary>
    public static string Heard(StringWriter error) => string.Join('\n', error.ToString().Split('\n').Where(line => !line.Contains("1 file of another kind was not read: 1 .json", StringComparison.Ordinal)));

    /// <summary>The texts of a folder, by name and so by date.</summary>
    public static IReadOnlyList<string> Texts(string folder) =>
        [.. Directory.EnumerateFiles(Folder(folder), "*.txt").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<GoldReadout> Gold(string folder) => [.. Texts(folder).Select(GoldReadout.Read)];
}
