namespace Rhetoric.Conformance;

/// <summary>The folder that holds the solution, for tests that read the project's own files.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Rhetoric.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Rhetoric.sln stands in no folder above the tests.");
    }
}
