namespace Rhetoric.Tests.Reporting;

/// <summary>A whole answer that was looked at once and is kept beside the tests.</summary>
internal static class GoldenFile
{
    /// <summary>Compares an answer with the kept one. Set RHETORIC_GOLDEN=write to keep it instead, and look at it.</summary>
    public static void Check(string actual, params string[] path)
    {
        var file = Checkout.Path(["tests", "Rhetoric.Tests", .. path]);
        if (Environment.GetEnvironmentVariable("RHETORIC_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
