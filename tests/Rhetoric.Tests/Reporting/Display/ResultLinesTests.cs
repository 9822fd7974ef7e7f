using System.Globalization;
using Rhetoric.Discourse;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Reporting.Display;

public sealed class ResultLinesTests
{
    public static TheoryData<string, object> Lines
    {
        get
        {
            var readout = new Readout("2019-06-29-meeting", "沈怀舟指出，合作共赢。\n双方一致。") { Date = new DateOnly(2019, 6, 29) };
            var undated = new Readout("notes", "云");
            var phrase = new Phrase("合作共赢", 4, 1234, 6, 10101.01, 0.9, new DateOnly(2014, 5, 16), new DateOnly(2021, 11, 16));
            var once = new Phrase("一次", 2, 1, 1, 0.5, null, new DateOnly(2014, 5, 16), new DateOnly(2014, 5, 16));
            var ask = new Ask("沈怀舟总统", "岚方", "不要", new TextSpan(7, 8), new TextSpan(6, 10), Negative: true) { Force = ModalForce.Imperative };
            return new TheoryData<string, object>
            {
                { "2019-06-29-meeting (2019-06-29), 17 characters", readout },
                { "notes, 1 character", undated },
                { "2 readouts, 2019-06-29, 18 characters", new ReadoutCorpus([readout, undated]) },
                { "合作共赢  1,234 uses, 6 readouts, 2014-05-16 – 2021-11-16", phrase },
                { "一次  1 use, 1 readout, 2014-05-16", once },
                { "合作共赢  1,234 : 7, log likelihood 12.35, p 1.6e-19", new PhraseKeyness(phrase, 7, 3, KeynessMeasure.LogLikelihood, 12.3456, 1.64e-19, 3.2) },
                { "合作共赢  1,234 : 7, log ratio 3.2", new PhraseKeyness(phrase, 7, 3, KeynessMeasure.LogRatio, 3.2, null, 3.2) },
                { "沈怀舟总统 → 岚方 (不要: imperative not) [6..10)", ask },
                { "2019-06-29-meeting (2019-06-29): 沈怀舟 → 岚方 (不要: imperative not): 合作共赢", new PlacedAsk(readout, ask, "沈怀舟") },
                { "双方 (要: should) [0..2)", ask with { Speaker = "双方", Addressee = "", Modal = "要", Force = ModalForce.Should, Negative = false, Content = new TextSpan(0, 2) } },
                { "沈怀舟 55 %, 1,352 characters", new VoiceShare("沈怀舟", VoiceKind.Individual, 1352, 0.5512) },
                { "沈怀舟 2019  55 %, 12,345 characters, 3 readouts, 2019-01-02 – 2019-06-29", new VoiceTotal("沈怀舟", VoiceKind.Individual, 3, 12345, 0.55) { Year = 2019, First = new DateOnly(2019, 1, 2), Last = new DateOnly(2019, 6, 29) } },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢", new PhraseOccurrence(readout, new TextSpan(6, 10)) },
                { "", default(PhraseOccurrence) },
                { "2019-06-29-meeting (2019-06-29): 指出，【合作共赢】。 双方", new ConcordanceLine(readout, new TextSpan(6, 10), "指出，", "合作共赢", "。\n双方") },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢 (沈怀舟 → 岚方)", new FormulaOccurrence(readout, new TextSpan(6, 10), "合作共赢", "沈怀舟", "岚方") },
                { "2019-06-29-meeting (2019-06-29) [6..10): 合作共赢", new FormulaOccurrence(readout, new TextSpan(6, 10), "合作共赢", null, null) },
                { "a.txt: it is empty", new LoadFailure("a.txt", "it is empty") },
                { "合作  12 together (7 before, 5 after), 3 readouts, log dice 9.5", new Collocate("合作", new CooccurrenceCounts(12, 30, 40, 1000), 7, 5, 3, AssociationMeasure.LogDice, 9.5) },
                { "2019: 3/12 readouts, 4 uses", new TimelinePeriod("2019", 12, 3, 4, null) },
                { "notes ≈ 2019-06-29-meeting (2019-06-29), similarity 0.994", new NearDuplicate(undated, readout, 0.9941) },
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
