namespace Rhetoric.Tests.Corpus;

/// <summary>Where the composed readouts stand.</summary>
internal static class ComposedCorpus
{
    public static readonly IReadOnlyList<string> Series = ["yunlan-jiyuan", "yunlan-lanhai"];

    public static readonly IReadOnlyList<string> Folders = [.. Series, "pairs"];

    public static string Folder(string name) => Checkout.Path("corpus", name);

    /// <summary>The texts of a folder, by name and so by date.</summary>
    public static IReadOnlyList<string> Texts(string folder) =>
        [.. Directory.EnumerateFiles(Folder(folder), "*.txt").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<GoldReadout> Gold(string folder) => [.. Texts(folder).Select(GoldReadout.Read)];
}
