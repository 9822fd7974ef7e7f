using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting.Display;

/// <summary>Results of the composed corpus, made once, for the tests of how results show themselves.</summary>
internal static class ShownResults
{
    public static ReadoutCorpus Corpus { get; } = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    public static Readout First => Corpus[0];

    public static FormulaTable Formulas { get; } = Corpus.FindFormulas();

    public static ReadoutComparison Comparison { get; } = Corpus.Compare("2019-06-27", "2021-11-16");

    public static PhraseTable Phrases { get; } = Corpus.CountPhrases(new PhraseOptions { MinLength = 2, MaxLength = 4, MinCount = 3 });

    public static ResultList<PhraseKeyness> Keyness { get; } =
        Phrases.KeynessAgainst(ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-jiyuan")).CountPhrases(new PhraseOptions { MinLength = 2, MaxLength = 4, MinCount = 3 }));

    public static Collation Collation { get; } = Corpus.Collate();

    public static PhraseTimelines Timelines { get; } = Corpus.Timelines(["合作共赢", "压舱石"]);

    public static PhraseBarcode Barcode { get; } = Corpus.Barcode("合作共赢", "双方");

    /// <summary>The whole answers that have a table.</summary>
    public static IReadOnlyList<IResult> Whole { get; } =
    [
        Comparison, First.ReadDiscourse(), Timelines[0], Timelines.ToMatrix(MatrixColumns.Period), Corpus[^1].ReadBoilerplate(Corpus.Analyse()), Collation, Collation.Reuse, Barcode,
        First.MeasureDiversity(), First.MeasureLengths(), Phrases.ToCountMatrix(["合作共赢"]), Corpus.GroupByYear(),
    ];

    /// <summary>The collections that a query gives.</summary>
    public static IReadOnlyList<object> Collections { get; } =
    [
        Corpus, Formulas, Formulas.Top(3), Phrases, Keyness, Corpus.ReadAsks(), Corpus.ReadAttributions(), Corpus.ReadVoices(), Corpus.Concordance("合作共赢"),
        Corpus.Locate("合作共赢"), Timelines, Corpus.TraceLists(), Corpus.FindRepeats(), Corpus.FindCollocates("合作"), Corpus.Series(),
    ];
}
