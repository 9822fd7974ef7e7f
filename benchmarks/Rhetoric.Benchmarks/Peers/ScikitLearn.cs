using System.Globalization;
using System.Text.Json;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>Counting by scikit-learn's CountVectorizer, in a process of its own that times itself.</summary>
internal static class ScikitLearn
{
    /// <summary>Counts n-grams of one word up to a length.</summary>
    /// <param name="file">One document a line, words parted by one space.</param>
    /// <param name="longest">The greatest length.</param>
    /// <param name="rounds">How often; the best time counts.</param>
    public static Answer Count(string file, int longest, int rounds)
    {
        using var json = JsonDocument.Parse(Output(
            Peer.ScikitLearn.Program!,
            [PeerProcess.PathOf("count_vectorizer.py"), file, longest.ToString(CultureInfo.InvariantCulture), rounds.ToString(CultureInfo.InvariantCulture)]));
        var root = json.RootElement;
        return new Answer(
            root.GetProperty("peer").GetString()!,
            root.GetProperty("seconds").GetDouble(),
            root.GetProperty("processorSeconds").GetDouble(),
            root.GetProperty("peakMegabytes").GetDouble(),
            root.GetProperty("phrases").GetInt64(),
            root.GetProperty("occurrences").GetInt64(),
            root.GetProperty("holdings").GetInt64());
    }

    private static string Output(string program, IReadOnlyList<string> arguments)
    {
        using var process = PeerProcess.Start(program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {errors.Result}");
    }

    /// <summary>What the process says of itself.</summary>
    /// <param name="Name">The peer and its version.</param>
    /// <param name="Seconds">The best time, reading the file and starting left out.</param>
    /// <param name="ProcessorSeconds">The least time that it kept a processor busy: what other work on the machine does not lengthen.</param>
    /// <param name="PeakMegabytes">The growth of its largest resident size while it counted.</param>
    /// <param name="Phrases">Different n-grams.</param>
    /// <param name="Occurrences">All n-grams.</param>
    /// <param name="Holdings">The sum of the documents of all n-grams.</param>
    public readonly record struct Answer(string Name, double Seconds, double ProcessorSeconds, double PeakMegabytes, long Phrases, long Occurrences, long Holdings);
}
