using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Rhetoric.Tests.Segmentation;

/// <summary>Python's jieba 0.42.1, the reference; tests that ask it skip where it is not installed.</summary>
internal static class JiebaOracle
{
    private static readonly Lazy<string?> Python = new(FindPython);

    /// <summary>Skips the running test where jieba is absent.</summary>
    public static void Require() => Assert.SkipWhen(Python.Value is null, "No python3 with jieba 0.42.1 is installed.");

    /// <summary>The words of each text; an empty word is an empty string.</summary>
    public static string[][] Cut(string mode, IReadOnlyList<string> texts) => Ask([.. texts.Select(text => (mode, text))]);

    /// <summary>The answers to a series of questions in one process.</summary>
    public static string[][] Ask(IReadOnlyList<(string Mode, string Text)> questions) =>
        Ask([.. questions.Select(question => new[] { question.Mode, question.Text })]);

    /// <summary>The answers to a series of questions in one process: modes with as many fields as they take.</summary>
    public static string[][] Ask(IReadOnlyList<string[]> questions) =>
        [.. Lines(questions).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Decode).ToArray())];

    private static string[] Lines(IReadOnlyList<string[]> questions)
    {
        Require();
        var input = new StringBuilder();
        foreach (var question in questions)
        {
            input.AppendJoin('\t', question.Skip(1).Select(Encode).Prepend(question[0])).Append('\n');
        }

        var lines = Run(Python.Value!, input.ToString()).Split('\n')[1..^1];
        Assert.Equal(questions.Count, lines.Length);
        return lines;
    }

    private static string? FindPython()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("RHETORIC_PYTHON"), "python3", "/usr/bin/python3", "python"];
        return candidates.FirstOrDefault(candidate => candidate is not null && Answers(candidate));
    }

    private static bool Answers(string python)
    {
        try
        {
            return Run(python, "") == "0.42.1\n";
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Run(string python, string input)
    {
        var start = new ProcessStartInfo(python, [Checkout.Path("tests", "Rhetoric.Tests", "Segmentation", "jieba_oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The script ended before it had read everything; its exit code says so.
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result.ReplaceLineEndings("\n") : throw new InvalidOperationException(errors.Result);
    }

    private static string Encode(string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
        for (var i = 0; i < bytes.Length; i += 2)
        {
            (bytes[i], bytes[i + 1]) = (bytes[i + 1], bytes[i]);
        }

        return Convert.ToHexStringLower(bytes);
    }

    private static string Decode(string field)
    {
        if (field == "-")
        {
            return "";
        }

        var bytes = Convert.FromHexString(field);
        return string.Create(bytes.Length / 2, bytes, (units, source) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)((source[i * 2] << 8) | source[(i * 2) + 1]);
            }
        });
    }
}
