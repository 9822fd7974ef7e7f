using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Rhetoric.Benchmarks.Peers;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddFilter(new PresentPeers()));
