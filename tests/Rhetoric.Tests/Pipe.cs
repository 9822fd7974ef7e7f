using System.Diagnostics;

namespace Rhetoric.Tests;

/// <summary>A named pipe; where there is none of the kind, the test is skipped.</summary>
internal static class Pipe
{
    public static string In(string folder, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no named pipe in the file system.");
        var path = Path.Combine(folder, name);
        using var made = Process.Start("mkfifo", path);
        made.WaitForExit();
        Assert.SkipUnless(made.ExitCode == 0, "A named pipe cannot be made here.");
        return path;
    }

    /// <summary>A pipe into which a content is written once somebody reads it.</summary>
    public static string Giving(string folder, string name, byte[] content)
    {
        var path = In(folder, name);
        Task.Run(() =>
        {
            using var pipe = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            pipe.Write(content);
        });
        return path;
    }
}
