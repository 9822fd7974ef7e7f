using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Rhetoric.Conformance;

/// <summary>A process of Python's jieba 0.42.1, the reference, that answers one series of questions after another.</summary>
/// <remarks>
/// Answers are read while later questions are still being worked on, so that neither side waits for the other. A question is a mode of
/// <c>jieba_oracle.py</c> and its fields; what a command changes holds until the command <c>reset</c>.
/// </remarks>
internal sealed class JiebaProcess : IDisposable
{
    /// <summary>The version that is the reference.</summary>
    public const string Version = "0.42.1";

    private static readonly Lazy<string?> Python = new(FindPython);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private JiebaProcess(string python)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "jieba_oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        Greeting = _process.StandardOutput.ReadLine();
    }

    /// <summary>Why there is no reference to compare with; null where there is one.</summary>
    public static string? Missing => Python.Value is null
        ? $"No python3 with jieba {Version} is installed (the environment variable RHETORIC_PYTHON names another Python)."
        : null;

    private string? Greeting { get; }

    /// <summary>Starts a process.</summary>
    /// <exception cref="InvalidOperationException">The reference is <see cref="Missing"/>.</exception>
    public static JiebaProcess Start() => new(Python.Value ?? throw new InvalidOperationException(Missing));

    /// <summary>The answers in the order of the questions; an empty word is an empty string, a command has no words.</summary>
    /// <exception cref="InvalidOperationException">The process failed; the message is Python's.</exception>
    public IEnumerable<string[]> Ask(IReadOnlyCollection<string[]> questions)
    {
        var writing = Task.Run(() => Write(questions));
        for (var i = 0; i < questions.Count; i++)
        {
            var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(_errors.Result);
            yield return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Decode)];
        }

        writing.Wait();
    }

    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended by itself before it had read everything.
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
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
            using var process = new JiebaProcess(python);
            return process.Greeting == Version;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private void Write(IReadOnlyCollection<string[]> questions)
    {
        try
        {
            foreach (var question in questions)
            {
                _process.StandardInput.Write(string.Join('\t', question.Skip(1).Select(Encode).Prepend(question[0])) + "\n");
            }

            _process.StandardInput.Write("flush\n");
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The script ended before it had read everything; the reader says why.
        }
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

    private static string Decode(string field) => field == "-"
        ? ""
        : string.Create(field.Length / 4, field, (units, digits) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)ushort.Parse(digits.AsSpan(i * 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }
        });
}
