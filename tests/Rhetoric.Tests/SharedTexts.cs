namespace Rhetoric.Tests;

/// <summary>
/// The texts that lie beside a checkout but are not ours to publish. A test that reads them is a <see cref="SharedFactAttribute"/> or a
/// <see cref="SharedTheoryAttribute"/>: where there are none it is no test, and one line says so for all.
/// </summary>
internal static class SharedTexts
{
    private static readonly string? Root = Find();

    /// <summary>Whether there are shared texts.</summary>
    public static bool ArePresent => Root is not null;

    /// <summary>The full path of a shared file or folder; skips the running test where it is absent.</summary>
    public static string Require(string relativePath)
    {
        var path = Find(relativePath);
        Assert.SkipUnless(path is not null, $"{relativePath} is not beside this checkout.");
        return path!;
    }

    /// <summary>The full path of a shared file or folder; null where it is absent.</summary>
    public static string? Find(string relativePath) =>
        Root is not null && Path.Combine(Root, relativePath) is var path && Path.Exists(path) ? path : null;

    private static string? Find()
    {
        var shared = Path.GetFullPath(Checkout.Path("..", "shared"));
        return Directory.Exists(shared) ? shared : null;
    }
}
