using System.Globalization;

namespace Rhetoric.Tests.Text.Progress;

/// <summary>Every call that may take long, over a few dozen readouts.</summary>
internal sealed class LongCalls : IDisposable
{
    private const int Readouts = 40;

    private static readonly string[] Themes = ["航道", "渔业", "潮汐能", "海底光缆", "港口"];

    private readonly TemporaryFolder _folder = new();
    private readonly ReadoutCorpus _corpus = new(Enumerable.Range(0, Readouts).Select(Text));

    public Dictionary<string, Action<IProgress<double>>> All()
    {
        var lines = _folder.Write("all.jsonl", string.Concat(_corpus.Select(readout => $$"""{"id":"{{readout.Id}}","date":"{{readout.Date:yyyy-MM-dd}}","text":"{{readout.Text.Replace("\n", "\\n", StringComparison.Ordinal)}}"}""" + "\n")));
        var (first, last) = (_corpus[0], _corpus[^1]);
        string[] parts = [Path.Combine(_folder.Path, "one.counts"), Path.Combine(_folder.Path, "two.counts")];
        new ReadoutCorpus(_corpus.Take(Readouts / 2)).CountPart().Save(parts[0]);
        new ReadoutCorpus(_corpus.Skip(Readouts / 2)).CountPart().Save(parts[1]);
        var table = _corpus.CountPhrases();
        return new(StringComparer.Ordinal)
        {
            ["Load"] = progress => ReadoutCorpus.Load([lines], null, progress),
            ["ReadLines"] = progress => Go(stream => Assert.Equal(Readouts, ReadoutLines.Read(stream, "-", progress: progress).Count()), lines),
            ["CountPhrases"] = progress => _corpus.CountPhrases(null, progress),
            ["CountPhrases on threads"] = progress => _corpus.CountPhrases(new PhraseOptions { Unit = PhraseUnit.Token, Threads = 4 }, progress),
            ["CountPart"] = progress => _corpus.CountPart(null, progress),
            ["CountTo"] = progress => _corpus.CountTo(Stream.Null, null, progress),
            ["MergeFiles"] = progress => PhraseCounts.MergeFiles(parts, Stream.Null, progress),
            ["FindFormulas"] = progress => _corpus.FindFormulas(null, progress),
            ["FindFormulaFrames"] = progress => _corpus.FindFormulaFrames(null, progress),
            ["FindRepeats"] = progress => _corpus.FindRepeats(null, progress),
            ["FindFrames"] = progress => _corpus.FindFrames(null, progress),
            ["CountSkipGrams"] = progress => _corpus.CountSkipGrams(null, progress),
            ["Concordance"] = progress => _corpus.Concordance("守望相助", null, progress),
            ["FindCollocates"] = progress => _corpus.FindCollocates("守望相助", null, progress),
            ["MeasureDiversity"] = progress => _corpus.MeasureDiversity(null, progress),
            ["KeynessAgainst"] = progress => table.KeynessAgainst(table, progress: progress),
            ["Compare two readouts"] = progress => first.Compare(last, _corpus, null, progress),
            ["Compare"] = progress => new ReadoutCorpus(_corpus).Compare(first.Id, last.Id, null, progress),
            ["Collate"] = progress => _corpus.Collate(null, progress),
            ["Series"] = progress => _corpus.Series(progress),
            ["GroupByCounterpart"] = progress => _corpus.GroupByCounterpart(progress),
            ["ReadDiscourse"] = progress => _corpus.ReadDiscourse(null, progress),
            ["ReadAsks"] = progress => _corpus.ReadAsks(null, progress),
            ["ReadSpeakers"] = progress => _corpus.Locate("守望相助").ReadSpeakers(null, progress),
            ["TraceLists"] = progress => _corpus.TraceLists(null, progress),
            ["Timelines"] = progress => _corpus.Timelines(["守望相助", "一个云澜原则"], null, progress),
            ["ReadBoilerplate"] = progress => last.ReadBoilerplate(_corpus, null, progress),
            ["ReadWording"] = progress => _corpus.ReadWording("守望相助", null, progress),
            ["ReadVerbSequences"] = progress => _corpus.ReadVerbSequences(null, progress),
            ["FindNearDuplicates"] = progress => _corpus.FindNearDuplicates(progress: progress),
            ["Analyse"] = progress => _corpus.Analyse(null, progress),
            ["ToHtml"] = progress => _corpus.ToHtml(null, progress),
        };
    }

    public void Dispose() => _folder.Dispose();

    private static void Go(Action<Stream> read, string path)
    {
        using var stream = File.OpenRead(path);
        read(stream);
    }

    private static Readout Text(int number)
    {
        var day = new DateOnly(2012, 1, 5).AddDays(61 * number);
        var theme = Themes[number % Themes.Length];
        return new Readout(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}-talks"), $"国家主席林远{day.Day}日同海棠国总统云舟会谈。\n林远指出，双方要守望相助、携手同行、共护北海，深化{theme}合作。希望海方恪守一个云澜原则。\n云舟表示，海方愿同云方深化{theme}合作，第{number + 1}次对话要开好。")
        {
            Date = day,
        };
    }
}
