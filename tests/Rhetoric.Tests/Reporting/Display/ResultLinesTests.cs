using System.Globalization;

namespace Rhetoric.Tests.Reporting.Display;

public sealed class ResultLinesTests
{
    public static TheoryData<string, object> Lines
    {
        get
        {
            var readout = new Readout("2019-06-29-meeting", "沈怀舟指出，合作共赢。\n双方一致。") { Date = new DateOnly(2019, 6, 29) };
            var undated = new Readout("notes", "云");
            var phrase = new Phrase
            {
                Text = "合作共赢",
                Length = 4,
                Count = 1234,
                Documents = 6,
                PerMillion = 10101.01,
                Dispersion = 0.9,
                First = new DateOnly(2014, 5, 16),
                Last = new DateOnly(2021, 11, 16),
            };
            var once = new Phrase
            {
                Text = "一次",
                Length = 2,
                Count = 1,
                Documents = 1,
                PerMillion = 0.5,
                Dispersion = null,
                First = new DateOnly(2014, 5, 16),
                Last = new DateOnly(2014, 5, 16),
            };
            var ask = new Ask
            {
                Speaker = "沈怀舟总统",
                Addressee = "岚方",
                Modal = "不要",
                ModalSpan = new TextSpan(7, 8),
                Content = new TextSpan(6, 10),
                Negative = true,
                Force = ModalForce.Imperative,
            };
            return new TheoryData<string, object>
            {
                { "2019-06-29-meeting (2019-06-29), 17 characters", readout },
                { "notes, 1 character", undated },
                { "2 readouts, 2019-06-29, 18 characters", new ReadoutCorpus([readout, undated]) },
                { "合作共赢  1,234 uses, 6 readouts, 2014-05-16 – 2021-11-16", phrase },
                { "一次  1 use, 1 readout, 2014-05-16", once },
                { "合作共赢  1,234 : 7, log likelihood 12.35, p 1.6e-19", new PhraseKeyness
                {
                    Phrase = phrase,
                    ReferenceCount = 7,
                    ReferenceDocuments = 3,
                    Measure = KeynessMeasure.LogLikelihood,
                    Value = 12.3456,
                    P = 1.64e-19,
                    Effect = 3.2,
                } },
                { "合作共赢  1,234 : 7, log likelihood 2000, p <1e-300", new PhraseKeyness
                {
                    Phrase = phrase,
                    ReferenceCount = 7,
                    ReferenceDocuments = 3,
                    Measure = KeynessMeasure.LogLikelihood,
                    Value = 2000,
                    P = 0,
                    Effect = 3.2,
                } },
                { "合作共赢  1,234 : 7, log ratio 3.2", new PhraseKeyness
                {
                    Phrase = phrase,
                    ReferenceCount = 7,
                    ReferenceDocuments = 3,
                    Measure = KeynessMeasure.LogRatio,
                    Value = 3.2,
                    P = null,
                    Effect = 3.2,
                } },
                { "沈怀舟总统 → 岚方 (不要: imperative not) [6..10)", ask },
                { "2019-06-29-meeting (2019-06-29): 沈怀舟 → 岚方 (不要: imperative not): 合作共赢", new PlacedAsk { Readout = readout, Ask = ask, Voice = "沈怀舟" } },
                { "双方 (要: should) [0..2)", ask with { Speaker = "双方", Addressee = "", Modal = "要", Force = ModalForce.Should, Negative = false, Content = new TextSpan(0, 2) } },
                { "沈怀舟 55 %, 1,352 characters", new VoiceShare { Speaker = "沈怀舟", Kind = VoiceKind.Individual, Characters = 1352, Share = 0.5512 } },
                { "沈怀舟 2019  55 %, 12,345 characters, 3 readouts, 2019-01-02 – 2019-06-29", new VoiceTotal
                {
                    Speaker = "沈怀舟",
                    Kind = VoiceKind.Individual,
                    Readouts = 3,
                    Characters = 12345,
                    Share = 0.55,
                    Year = 2019,
                    First = new DateOnly(2019, 1, 2),
                    Last = new DateOnly(2019, 6, 29),
                } },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢", new PhraseOccurrence(readout, new TextSpan(6, 10)) },
                { "", default(PhraseOccurrence) },
                { "2019-06-29-meeting (2019-06-29): 指出，【合作共赢】。 双方", new ConcordanceLine
                {
                    Readout = readout,
                    Span = new TextSpan(6, 10),
                    Left = "指出，",
                    Match = "合作共赢",
                    Right = "。\n双方",
                } },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢 (沈怀舟 → 岚方)", new FormulaOccurrence
                {
                    Readout = readout,
                    Span = new TextSpan(6, 10),
                    Form = "合作共赢",
                    Speaker = "沈怀舟",
                    Addressee = "岚方",
                } },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢", new FormulaOccurrence
                {
                    Readout = readout,
                    Span = new TextSpan(6, 10),
                    Form = "合作共赢",
                    Speaker = null,
                    Addressee = null,
                } },
                { "a.txt: it is empty", new LoadFailure { Path = "a.txt", Reason = "it is empty" } },
                { "合作  12 together (7 before, 5 after), 3 readouts, log dice 9.5", new Collocate
                {
                    Text = "合作",
                    Counts = new CooccurrenceCounts(12, 30, 40, 1000),
                    Before = 7,
                    After = 5,
                    Documents = 3,
                    Measure = AssociationMeasure.LogDice,
                    Value = 9.5,
                } },
                { "2019: 3/12 readouts, 4 uses", new TimelinePeriod { Label = "2019", Documents = 12, With = 3, Count = 4, Interval = null } },
                { "notes ≈ 2019-06-29-meeting (2019-06-29), similarity 0.994", new NearDuplicate { Earlier = undated, Later = readout, Similarity = 0.9941 } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_result_is_one_line_for_a_person(string line, object result) => Assert.Equal(line, result.ToString());

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_line_is_the_same_in_every_culture(string line, object result) => InCulture(() => Assert.Equal(line, result.ToString()));

    [Fact]
    public void No_result_of_a_corpus_shows_a_type_name_or_a_second_line()
    {
        foreach (var result in ShownResults.Whole.Concat(ShownResults.Collections).Concat(ShownResults.Collections.OfType<System.Collections.IEnumerable>().SelectMany(rows => rows.Cast<object>().Take(20))))
        {
            var line = result.ToString()!;
            Assert.DoesNotContain("Rhetoric.", line, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', line);
            Assert.InRange(line.Length, 1, 400);
            InCulture(() => Assert.Equal(line, result.ToString()));
        }
    }

    [Fact]
    public void Tables_and_pages_are_the_same_in_every_culture()
    {
        string[] Shown() => [.. ShownResults.Whole.Concat(ShownResults.Collections).SelectMany(result => new[] { Rhetoric.Reporting.ResultDisplay.Html(result), Rhetoric.Reporting.ResultDisplay.Text(result) }).OfType<string>()];
        var invariant = Shown();

        InCulture(() => Assert.Equal(invariant, Shown()));
    }

    // Commas for points, points for thousands, the day first, a minus of its own.
    private static void InCulture(Action act)
    {
        var before = CultureInfo.CurrentCulture;
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (german.NumberFormat.NumberDecimalSeparator, german.NumberFormat.NumberGroupSeparator, german.NumberFormat.NegativeSign, german.NumberFormat.PercentSymbol) = (",", ".", "−", "v.H.");
        (german.DateTimeFormat.ShortDatePattern, german.DateTimeFormat.DateSeparator) = ("dd.MM.yyyy", ".");
        CultureInfo.CurrentCulture = german;
        try
        {
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
