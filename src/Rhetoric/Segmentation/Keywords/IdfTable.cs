using System.Globalization;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Inverse document frequencies: the greater the figure of a word, the fewer documents of a reference corpus hold it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class IdfTable
{
    private readonly Dictionary<string, double>? _figures;
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private IdfTable(double median)
    {
        Median = median;
    }

    private IdfTable(Dictionary<string, double> figures)
    {
        _figures = figures;
        _lookup = figures.GetAlternateLookup<ReadOnlySpan<char>>();
        Median = figures.Values.Order().ElementAt(figures.Count / 2);
    }

    /// <summary>The 270,132 figures of jieba 0.42.1, read where they stand in the assembly.</summary>
    public static IdfTable Jieba { get; } = new(IdfModel.Jieba.Median);

    /// <summary>The figure in the middle of all words' figures, of two the greater one; it stands for words that have none.</summary>
    public double Median { get; }

    /// <summary>The figure of a word, or <see cref="Median"/>.</summary>
    /// <param name="word">The word, compared as it stands.</param>
    public double this[ReadOnlySpan<char> word] => TryGet(word, out var figure) ? figure : Median;

    /// <summary>Makes a table of figures in memory.</summary>
    /// <param name="figures">The words with their figures, finite numbers; the last of a repeated word counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or one is not finite.</exception>
    public static IdfTable Of(IEnumerable<KeyValuePair<string, double>> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, figure) in figures)
        {
            table[word] = double.IsFinite(figure)
                ? figure
                : throw new ArgumentException($"The figure of '{word}' is {figure.ToString(CultureInfo.InvariantCulture)}, not a finite number.", nameof(figures));
        }

        return table.Count > 0 ? new IdfTable(table) : throw new ArgumentException("A table has at least one word.", nameof(figures));
    }

    /// <summary>Reads a table in jieba's format, as <c>jieba.analyse.set_idf_path(path)</c>.</summary>
    /// <param name="path">
    /// A UTF-8 file, one <c>word figure</c> a line, separated by one blank; the last line of a repeated word counts. White space around
    /// them does not, nor does a byte order mark, which jieba takes for a part of the first word. Of what Python reads as a figure these
    /// are refused: <c>inf</c> and <c>nan</c>, figures beyond the range of a double, underscores (<c>1_000</c>), and digits other than
    /// ASCII.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is empty or not UTF-8, or a line is no entry; the message names the line.</exception>
    public static IdfTable Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (number, line) in UnicodeLines.Read(path).Index())
        {
            var fields = PythonSpace.Trim(line).ToString().Split(' ');
            table[fields[0]] =
                fields.Length == 2 && double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) && double.IsFinite(figure)
                    ? figure
                    : throw new FormatException($"{path}({number + 1}): expected 'word figure', found '{line}'.");
        }

        return table.Count > 0 ? new IdfTable(table) : throw new FormatException($"{path} has no line.");
    }

    /// <summary>The figure of a word.</summary>
    /// <param name="word">The word, compared as it stands.</param>
    /// <param name="figure">The figure; 0 if there is none.</param>
    /// <returns>Whether the word has a figure.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out double figure) =>
        _figures is null ? IdfModel.Jieba.TryGet(word, out figure) : _lookup.TryGetValue(word, out figure);
}
