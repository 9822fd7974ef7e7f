using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>Another segmenter in a process of its own, which holds the lines and cuts them all whenever it is asked.</summary>
/// <remarks>What is measured is its cutting and a few bytes through a pipe: neither its start nor the passing of the text.</remarks>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _file = Path.GetTempFileName();

    private PeerProcess(string program, string script, string mode, IEnumerable<string> lines)
    {
        File.WriteAllText(_file, string.Join('\n', lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _process = Start(program, [PathOf(script), mode, _file]);
        if (_process.StandardOutput.ReadLine() != "ready")
        {
            throw new InvalidOperationException($"{program} {script} did not start.");
        }
    }

    /// <summary>Python's jieba.</summary>
    public static PeerProcess Python(string mode, IEnumerable<string> lines) => new(Peer.Python.Program!, "jieba_peer.py", mode, lines);

    /// <summary>jieba-rs as Node.js uses it.</summary>
    public static PeerProcess Node(string mode, IEnumerable<string> lines) => new(Peer.Node.Program!, "jieba_rs_peer.mjs", mode, lines);

    /// <summary>Cuts all lines once.</summary>
    /// <returns>The number of words.</returns>
    public int Cut()
    {
        _process.StandardInput.WriteLine("cut");
        _process.StandardInput.Flush();
        return int.Parse(_process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_file);
    }

    internal static string PathOf(string file) => Path.Combine(BenchmarkTexts.Root(), "benchmarks", "Rhetoric.Benchmarks", "Peers", file);

    internal static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
