using System.Globalization;

namespace Rhetoric.Conformance;

/// <summary>What the command compares.</summary>
internal sealed record ConformanceOptions
{
    public const string Usage = """
        Compares this library's words with those of Python's jieba 0.42.1, text for text.

          --strings N      generated strings (1000000); 0: none
          --seed N         of the generated strings (1)
          --every N        of the real texts, one in so many (1); 0: none
          --modes A,B,…    of the modes only these
          --processes N    of Python (as many as there are processors)

        Modes: 
        """;

    public int Strings { get; init; } = 1_000_000;

    public uint Seed { get; init; } = 1;

    /// <summary>One in so many real texts; 0 for none.</summary>
    public int Every { get; init; } = 1;

    public IReadOnlyList<string> Modes { get; init; } = [.. JiebaMode.WithKeywords.Keys];

    public int Processes { get; init; } = Environment.ProcessorCount;

    /// <summary>The texts that are asked for, source after source.</summary>
    public IEnumerable<TextBatch> Batches =>
        RealBatches.Concat(GeneratedTexts.Changed(RealBatches, Seed)).Concat(GeneratedTexts.Batches(Strings, Seed));

    private IEnumerable<TextBatch> RealBatches => Every == 0 ? [] : RealTexts.Sources.SelectMany(source => RealTexts.Batches(source, Every));

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">An option or its value is none of those in <see cref="Usage"/>.</exception>
    public static ConformanceOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new ConformanceOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var (name, value) = (arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : "");
            options = name switch
            {
                "--strings" => options with { Strings = Number(name, value, 0) },
                "--seed" => options with { Seed = (uint)Number(name, value, 0) },
                "--every" => options with { Every = Number(name, value, 0) },
                "--processes" => options with { Processes = Number(name, value, 1) },
                "--modes" => options with { Modes = [.. value.Split(',').Select(Mode)] },
                _ => throw new FormatException($"'{name}' is no option: --strings, --seed, --every, --modes or --processes."),
            };
        }

        return options;
    }

    private static int Number(string name, string value, int least) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException($"{name} takes a number from {least} on, not '{value}'.");

    private static string Mode(string name) => JiebaMode.WithKeywords.ContainsKey(name)
        ? name
        : throw new FormatException($"'{name}' is no mode: {string.Join(", ", JiebaMode.WithKeywords.Keys)}.");
}
