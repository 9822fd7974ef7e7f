using System.Diagnostics;
using System.Globalization;
using Rhetoric.Conformance;

// Exit codes: 0 no difference, or no jieba to compare with; 1 differences; 2 bad usage; 130 stopped by Ctrl-C, with the table so far.
if (args is ["--help" or "-h"])
{
    Console.WriteLine(ConformanceOptions.Usage + string.Join(", ", JiebaMode.WithKeywords.Keys));
    return 0;
}

ConformanceOptions options;
try
{
    options = ConformanceOptions.Parse(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

if (JiebaProcess.Missing is { } missing)
{
    Console.WriteLine($"Skipped: {missing}");
    return 0;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
var watch = Stopwatch.StartNew();
var tally = new Tally(options.Modes);
using (new Timer(_ => Console.Error.WriteLine($"… {watch.Elapsed:hh\\:mm\\:ss}, {tally.Total.Tokens:N0} tokens"), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)))
{
    ConformanceRun.Compare(options.Batches, tally, options.Processes, stop.Token);
}

foreach (var difference in tally.Differences)
{
    Console.WriteLine(difference);
}

Console.Write(tally);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{(stop.IsCancellationRequested ? "Stopped before the end. " : "")}Compared with Python's jieba {JiebaProcess.Version} in {watch.Elapsed.TotalMinutes:N1} minutes: {options.Strings:N0} generated strings (seed {options.Seed}), {(options.Every == 0 ? "no real text" : options.Every == 1 ? "every real text" : $"one real text in {options.Every:N0}")}."));
return tally.Total.Differences > 0 ? 1 : stop.IsCancellationRequested ? 130 : 0;
