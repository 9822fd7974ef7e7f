using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>The order of concordance lines as it is written: one key, or several divided by commas.</summary>
internal static class LineOrder
{
    public static Option<string> Choice() => new("--sort")
    {
        Description = "position, left, right, or the nth word to a side: 1L, 2L, 3L, 1R, 2R, 3R; several as 1R,2R,1L.",
        HelpName = "ORDER",
        DefaultValueFactory = _ => "position",
    };

    /// <exception cref="UsageException">A key is none of those that the help names.</exception>
    public static IReadOnlyList<ConcordanceOrder> Of(string written) => [.. written.Split(',', StringSplitOptions.TrimEntries).Select(KeyOf)];

    private static ConcordanceOrder KeyOf(string name) => name.ToUpperInvariant() switch
    {
        "POSITION" => ConcordanceOrder.Position,
        "LEFT" => ConcordanceOrder.Left,
        "RIGHT" => ConcordanceOrder.Right,
        "1L" => ConcordanceOrder.Left1,
        "2L" => ConcordanceOrder.Left2,
        "3L" => ConcordanceOrder.Left3,
        "1R" => ConcordanceOrder.Right1,
        "2R" => ConcordanceOrder.Right2,
        "3R" => ConcordanceOrder.Right3,
        _ => throw new UsageException($"--sort is '{name}'; it is position, left, right, 1L, 2L, 3L, 1R, 2R or 3R, or several divided by commas."),
    };
}
