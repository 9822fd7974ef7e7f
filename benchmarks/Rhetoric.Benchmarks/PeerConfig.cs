using BenchmarkDotNet.Configs;
using Rhetoric.Benchmarks.Peers;

namespace Rhetoric.Benchmarks;

/// <summary>The peers that are present take part; for the others a message says how to get them.</summary>
internal sealed class PeerConfig : ManualConfig
{
    public PeerConfig() => AddFilter(new PresentPeers());
}
