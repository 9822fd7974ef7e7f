using System.Globalization;
using System.Text;

namespace Rhetoric.Conformance;

/// <summary>What was compared, by mode and source; safe on several threads.</summary>
/// <param name="modes">Keys of <see cref="JiebaMode.WithKeywords"/>.</param>
internal sealed class Tally(IReadOnlyList<string> modes)
{
    private const int MostShown = 20;

    private readonly Lock _gate = new();
    private readonly List<string> _sources = [];
    private readonly Dictionary<(string Mode, string Source), (long Texts, long Tokens, long Differences)> _rows = [];
    private readonly List<Difference> _differences = [];

    /// <summary>The modes in which texts are compared.</summary>
    public IReadOnlyList<string> Modes => modes;

    /// <summary>The first differences found.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Everything compared, in every mode.</summary>
    public (long Texts, long Tokens, long Differences) Total
    {
        get
        {
            lock (_gate)
            {
                return (_rows.Values.Sum(row => row.Texts), _rows.Values.Sum(row => row.Tokens), _rows.Values.Sum(row => row.Differences));
            }
        }
    }

    /// <summary>Says that a source is compared, so that the rows have its order.</summary>
    public void Begin(string source)
    {
        lock (_gate)
        {
            if (!_sources.Contains(source))
            {
                _sources.Add(source);
            }
        }
    }

    /// <summary>Adds what a mode made of a text.</summary>
    public void Add(TextBatch batch, string mode, string text, IReadOnlyList<string> jieba, IReadOnlyList<string> ours)
    {
        var different = Difference.Count(jieba, ours);
        lock (_gate)
        {
            var (texts, tokens, differences) = _rows.GetValueOrDefault((mode, batch.Source));
            _rows[(mode, batch.Source)] = (texts + 1, tokens + jieba.Count, differences + different);
            if (different > 0 && _differences.Count < MostShown)
            {
                _differences.Add(new(batch.Source, mode, text, [.. batch.Commands.Select(command => string.Join(' ', command))], jieba, ours));
            }
        }
    }

    /// <summary>A table: mode, source, texts, words of jieba compared, words that differ; the sum at the end.</summary>
    public override string ToString()
    {
        string[][] lines =
        [
            ["mode", "source", "texts", "tokens compared", "differences"],
            .. modes.SelectMany(mode => _sources.Where(source => _rows.ContainsKey((mode, source))).Select(source => Line(mode, source, _rows[(mode, source)]))),
            Line("total", "", Total),
        ];
        var widths = Enumerable.Range(0, 5).Select(column => lines.Max(line => line[column].Length)).ToArray();
        var table = new StringBuilder();
        foreach (var line in lines)
        {
            table.AppendLine(string.Join("  ", line.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }

        return table.ToString();
    }

    private static string[] Line(string mode, string source, (long Texts, long Tokens, long Differences) row) =>
        [mode, source, Grouped(row.Texts), Grouped(row.Tokens), Grouped(row.Differences)];

    private static string Grouped(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
