namespace Rhetoric.Tests.Segmentation;

/// <summary>Python's jieba 0.42.1, the reference, asked for one test; tests that ask it skip where it is not installed.</summary>
internal static class JiebaOracle
{
    /// <summary>Skips the running test where jieba is absent.</summary>
    public static void Require() => Assert.SkipWhen(JiebaProcess.Missing is not null, JiebaProcess.Missing ?? "");

    /// <summary>The words of each text; an empty word is an empty string.</summary>
    public static string[][] Cut(string mode, IReadOnlyList<string> texts) => Ask([.. texts.Select(text => new[] { mode, text })]);

    /// <summary>The answers to a series of questions in one process: modes with as many fields as they take.</summary>
    public static string[][] Ask(IReadOnlyList<string[]> questions)
    {
        Require();
        using var process = JiebaProcess.Start();
        return [.. process.Ask(questions)];
    }
}
