using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// The projects that BenchmarkDotNet makes compile the dictionary; on a busy machine that outlasts its usual patience.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
