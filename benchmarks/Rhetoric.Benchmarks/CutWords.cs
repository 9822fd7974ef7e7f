namespace Rhetoric.Benchmarks;

/// <summary>Texts that were cut into words before anything is measured, for us and for others: only words, no marks, no clauses.</summary>
internal sealed class CutWords : ISegmenter
{
    private readonly Dictionary<string, int[]> _ends = new(StringComparer.Ordinal);

    private CutWords(IEnumerable<string[]> documents)
    {
        var readouts = new List<Readout>();
        foreach (var words in documents)
        {
            var text = string.Concat(words);
            var end = 0;
            _ends[text] = [.. words.Select(word => end += word.Length)];
            readouts.Add(new Readout($"r{readouts.Count}", text) { Date = new DateOnly(2000, 1, 1).AddDays(readouts.Count) });
        }

        Corpus = new ReadoutCorpus(readouts);
    }

    /// <summary>The words of each text side by side.</summary>
    public ReadoutCorpus Corpus { get; }

    public string Identity => "cut before";

    /// <summary>Cuts the texts of the benchmarks, and writes them to a file, one a line, a space between two words.</summary>
    /// <param name="file">Receives them.</param>
    public static CutWords Of(string file)
    {
        var documents = BenchmarkTexts.Corpus()
            .Select(readout => Segmenter.Default.Cut(readout.Text).Where(word => word.All(char.IsLetterOrDigit)).ToArray())
            .Where(words => words.Length > 0)
            .ToArray();
        File.WriteAllLines(file, documents.Select(words => string.Join(' ', words)));
        return new CutWords(documents);
    }

    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        var known = _ends.GetAlternateLookup<ReadOnlySpan<char>>()[text];
        known.CopyTo(ends);
        return known.Length;
    }
}
