using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>Leaves out the benchmarks of peers that are not installed, and says so once.</summary>
internal sealed class PresentPeers : IFilter
{
    private readonly HashSet<string> _reported = [];

    public bool Predicate(BenchmarkCase benchmarkCase)
    {
        var absent = Peer.All.FirstOrDefault(peer => benchmarkCase.Descriptor.HasCategory(peer.Category) && peer.Program is null);
        if (absent is not null && _reported.Add(absent.Category))
        {
            Console.WriteLine($"// Rows of {absent.Category} are left out; to have them, {absent.Hint}.");
        }

        return absent is null;
    }
}
