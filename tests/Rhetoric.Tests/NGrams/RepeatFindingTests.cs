using System.Text.Json;
using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class RepeatFindingTests
{
    private static readonly RepeatOptions All = new() { MinLength = 1 };

    [Fact]
    public void A_part_of_a_longer_repeat_tells_how_much_of_it_stands_there()
    {
        var repeats = Corpus("守东海之约", "东海之约与东海").FindRepeats();

        Assert.Equal(["东海 3/2", "东海之约 2/2"], repeats.Select(repeat => $"{repeat.Text} {repeat.Count}/{repeat.Documents}"));
        Assert.Equal(2 / 3.0, repeats[0].Nested);
        Assert.Equal(0, repeats[1].Nested);

        // Of the three, two go on with 之; of the two, no neighbour returns.
        Assert.Equal(2 / 3.0, repeats[0].Dominance);
        Assert.Equal(0.5, repeats[1].Dominance);
    }

    [Fact]
    public void A_repeat_that_always_fills_its_clause_has_full_entropy_and_only_edges()
    {
        var repeat = Assert.Single(Corpus("守望相助，守望相助。守望相助", "守望相助").FindRepeats());

        Assert.Equal((4, 2, 2.0, 2.0, 1.0, 1.0, 0.0, 0.0), (
            repeat.Count, repeat.Documents, repeat.LeftEntropy, repeat.RightEntropy, repeat.LeftEdges, repeat.RightEdges, repeat.Nested, repeat.Dominance));

        // 16 characters, and each part occurs as often as the whole: log2(4 · 16 / (4 · 4)).
        Assert.Equal(2, repeat.Cohesion!.Value, 1e-12);
    }

    [Fact]
    public void A_neighbour_that_often_returns_lowers_the_entropy()
    {
        // Before 海: 东, 东, 南 and an edge. After it: four edges.
        var repeat = Corpus("东海。东海。南海。海").FindRepeats(All).Single(repeat => repeat.Text == "海");

        Assert.Equal(1.5, repeat.LeftEntropy, 1e-12);
        Assert.Equal(2, repeat.RightEntropy, 1e-12);
        Assert.Equal((0.25, 1.0, 0.5, 0.5), (repeat.LeftEdges, repeat.RightEdges, repeat.Dominance, repeat.Nested));
        Assert.Null(repeat.Cohesion);
    }

    [Fact]
    public void Repeats_know_their_first_and_last_day_and_their_places()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", "共守望川。") { Date = new DateOnly(2013, 5, 6) },
            new Readout("b", "同护望川，望川安澜。") { Date = new DateOnly(2011, 3, 4) },
            new Readout("c", "望川。"),
        ]);

        var repeat = Assert.Single(corpus.FindRepeats());

        Assert.Equal((new DateOnly(2011, 3, 4), new DateOnly(2013, 5, 6)), (repeat.First, repeat.Last));
        Assert.Equal(
            ["b [2..4)", "b [5..7)", "a [2..4)", "c [0..2)"],
            repeat.Locate().Select(place => $"{place.Readout.Id} [{place.Span.Start}..{place.Span.End})"));
        Assert.Null(Assert.Single(new ReadoutCorpus([new Readout("c", "望川。望川")]).FindRepeats()).First);
    }

    [Fact]
    public void Order_is_by_count_then_length_then_units() => Assert.Equal(
        ["海 4", "高山流水 2", "云澜 2", "海天 2"],
        Corpus("海天。海天。云澜。云澜。高山流水。高山流水。海甲。乙海").FindRepeats(All).Select(repeat => $"{repeat.Text} {repeat.Count}"));

    [Fact]
    public void Words_are_joined_as_they_stand_at_the_first_place()
    {
        var options = new RepeatOptions { Unit = PhraseUnit.Token, Segmenter = new WordsAndGaps(), Folding = PhraseFolding.Case };
        var repeats = Corpus("Safe  Waters now. Our safe waters").FindRepeats(options);

        var repeat = Assert.Single(repeats);
        Assert.Equal(("Safe  Waters", 2, 2), (repeat.Text, repeat.Length, repeat.Count));
        Assert.Same(repeat, repeats.Find("SAFE  waters"));
        Assert.Null(repeats.Find("safe waters"));
        Assert.Equal("safe waters", repeat.Locate()[1].Span.TextIn("Safe  Waters now. Our safe waters"));
        Assert.Equal("words of words-and-gaps, inside a clause, overlapping, case folded", repeats.Identity);
        Assert.Equal((6, 1), (repeats.Units, repeats.Documents));
    }

    [Fact]
    public void A_boundary_keeps_repeats_inside()
    {
        var corpus = Corpus("守望，相助。守望，相助。");

        Assert.Equal(["守望 2", "相助 2"], Forms(PhraseBoundary.Clause));
        Assert.Equal(["守望，相助。 2"], Forms(PhraseBoundary.Sentence));

        IEnumerable<string> Forms(PhraseBoundary boundary) => corpus.FindRepeats(new RepeatOptions { Boundary = boundary }).Select(repeat => $"{repeat.Text} {repeat.Count}");
    }

    [Fact]
    public void Agrees_with_looking_at_every_stretch() =>
        Gen.Int[0, 3].Select(number => "海天高。"[number]).Array[0, 25].Select(characters => new string(characters)).Array[1, 3]
            .Sample(texts => Assert.Equal(BruteForce(texts), Described(Corpus(texts).FindRepeats(All))));

    [Fact]
    public void Agrees_with_the_evidence_gathered_for_one_repeat_after_the_other() =>
        Gen.Int[0, 4].Select(number => "海天高、。"[number]).Array[2, 120].Select(characters => new string(characters)).Array[1, 3].Sample(texts =>
        {
            var repeats = Corpus(texts).FindRepeats(All);
            var sequence = SymbolSequence.OfCharacters(Corpus(texts), PhraseBoundary.Clause, SymbolRules.None);
            var index = sequence.Index();
            var expected = index.MaximalRepeats(2, 1).ToDictionary(found => sequence.TextAt(found.Position, found.Length), found => SingleEvidence.Of(sequence, index, found));

            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), repeats.Select(repeat => repeat.Text).Order(StringComparer.Ordinal));
            Assert.All(repeats, repeat =>
            {
                var evidence = expected[repeat.Text];
                Assert.Equal(evidence.LeftEntropy, repeat.LeftEntropy, 1e-9);
                Assert.Equal(evidence.RightEntropy, repeat.RightEntropy, 1e-9);
                Assert.Equal((evidence.LeftEdges, evidence.RightEdges, evidence.Dominance), (repeat.LeftEdges, repeat.RightEdges, repeat.Dominance));
                Assert.Equal(evidence.Cohesion ?? -1, repeat.Cohesion ?? -1, 1e-9);
            });
        });

    [Fact]
    public void Thresholds_choose_repeats_and_leave_their_figures() =>
        Gen.Int[0, 3].Select(number => "海天高。"[number]).Array[0, 60].Select(characters => new string(characters)).Array[1, 4]
            .Select(Gen.Int[2, 5], Gen.Int[1, 3], Gen.Int[1, 4])
            .Sample((texts, minCount, minDocuments, minLength) =>
            {
                var chosen = Corpus(texts).FindRepeats(new RepeatOptions { MinCount = minCount, MinDocuments = minDocuments, MinLength = minLength });
                var all = Corpus(texts).FindRepeats(All).Where(repeat => repeat.Count >= minCount && repeat.Documents >= minDocuments && repeat.Length >= minLength);

                Assert.Equal(Described(all), Described(chosen));
            });

    [SharedFact]
    public void Agrees_with_the_recorded_repeats()
    {
        using var oracles = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/repeats_oracles.json")));
        var entries = oracles.RootElement.GetProperty("maximal_repeats").EnumerateArray().ToArray();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            string[] documents = [.. entry.GetProperty("docs").EnumerateArray().Select(text => text.GetString()!)];
            var expected = entry.GetProperty("maximal_repeats").EnumerateObject().Select(repeat => $"{repeat.Name} {repeat.Value[0]}/{repeat.Value[1]}");
            var found = Corpus(documents).FindRepeats(All).Select(repeat => $"{repeat.Text} {repeat.Count}/{repeat.Documents}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void A_long_run_of_one_character_is_swept_like_any_other_text()
    {
        const int Length = 200_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var repeats = Corpus(new string('海', Length)).FindRepeats(All);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // One text of each length would be 40 GB.
        Assert.InRange(allocated, 0, 2000L * Length);
        Assert.Equal(Length - 1, repeats.Count);
        Assert.All(repeats, (repeat, number) => Assert.Equal((number + 1, Length - number), (repeat.Length, repeat.Count)));

        // An edge before one occurrence, 海 before all others.
        Assert.Equal(Math.Log2(1000) - (999 * Math.Log2(999) / 1000), repeats[Length - 1000].LeftEntropy, 1e-9);
        Assert.Equal((0.001, 0.999, 1.0), (repeats[Length - 1000].RightEdges, repeats[Length - 1000].Dominance, repeats[Length - 1000].Nested));
        Assert.Equal(0, repeats[^1].Nested);

        // 海海海 parts only into one and two: n − 2 of n characters, n and n − 1 of the parts.
        Assert.Equal(Math.Log2((Length - 2) / (Length - 1.0)), repeats[2].Cohesion!.Value, 1e-12);
        Assert.NotNull(repeats[RepeatFinder.MostNested].Cohesion);
        Assert.All(repeats.Skip(RepeatFinder.MostNested + 1), repeat => Assert.Null(repeat.Cohesion));
    }

    [Fact]
    public void A_long_repeat_with_few_inside_has_its_cohesion()
    {
        // 600 different characters: nothing but the whole recurs.
        var text = string.Concat(Enumerable.Range(0, 600).Select(number => (char)('一' + number)));
        var repeat = Assert.Single(Corpus(text, text).FindRepeats());

        Assert.Equal(600, repeat.Length);
        Assert.Equal(Math.Log2(2 * 1200 / 4.0), repeat.Cohesion!.Value, 1e-12);
    }

    [Fact]
    public void An_empty_corpus_has_none()
    {
        Assert.Empty(Corpus().FindRepeats());
        Assert.Empty(Corpus("，。", "").FindRepeats(All));
        Assert.Empty(Corpus("海").FindRepeats(All));
    }

    [Theory]
    [InlineData(0, 2, 1, "MinLength is 0; it must be at least 1")]
    [InlineData(1, 1, 1, "MinCount is 1; it must be at least 2")]
    [InlineData(1, 2, 0, "MinDocuments is 0; it must be at least 1")]
    public void Refuses_thresholds_that_mean_nothing(int minLength, int minCount, int minDocuments, string message)
    {
        var options = new RepeatOptions { MinLength = minLength, MinCount = minCount, MinDocuments = minDocuments };

        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(() => Corpus("海").FindRepeats(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_unknown_boundary() => Assert.Contains(
        "Boundary must be one of Clause, Sentence, Paragraph",
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus("海").FindRepeats(new RepeatOptions { Boundary = (PhraseBoundary)7 })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => Corpus("海天。海天").FindRepeats(cancellationToken: new CancellationToken(canceled: true)));

    private static ReadoutCorpus Corpus(params string[] texts) => new(texts.Select((text, number) => new Readout($"r{number}", text)));

    private static string[] Described(IEnumerable<Repeat> repeats) =>
    [
        .. repeats.Select(repeat => Describe(
            repeat.Text, repeat.Count, repeat.Documents, repeat.LeftEntropy, repeat.RightEntropy, repeat.LeftEdges, repeat.RightEdges, repeat.Cohesion, repeat.Nested, repeat.Dominance,
            repeat.Locate().Select(place => $"{place.Readout.Id}:{place.Span.Start}"))).Order(StringComparer.Ordinal),
    ];

    // Rounded, since the terms of a sum may be added in another order; the offset keeps −0 out.
    private static string Describe(
        string text, int count, int documents, double left, double right, double leftEdges, double rightEdges, double? cohesion, double nested, double dominance, IEnumerable<string> places) =>
        FormattableString.Invariant(
            $"{text} {count}/{documents} {left + 1e-12:F8} {right + 1e-12:F8} {leftEdges:F8} {rightEdges:F8} {cohesion + 1e-12:F8} {nested:F8} {dominance:F8} {string.Join(' ', places)}");

    private static string[] BruteForce(string[] texts)
    {
        var clauses = texts.SelectMany((text, document) => Clauses(text).Select(clause => (Document: document, clause.Start, clause.Text))).ToArray();
        var places = clauses.SelectMany((clause, number) => Enumerable.Range(0, clause.Text.Length).SelectMany(start =>
            Enumerable.Range(1, clause.Text.Length - start).Select(length => (
                Text: clause.Text.Substring(start, length),
                clause.Document,
                Start: clause.Start + start,
                Left: start == 0 ? $"edge {number}" : clause.Text[start - 1].ToString(),
                Right: start + length == clause.Text.Length ? $"edge {number}" : clause.Text[start + length].ToString())))).ToArray();
        var countOf = places.GroupBy(place => place.Text).ToDictionary(group => group.Key, group => group.Count());
        var symbols = clauses.Sum(clause => clause.Text.Length);

        return
        [
            .. places.GroupBy(place => place.Text)
                .Where(group => group.Count() >= 2 && group.Select(place => place.Left).Distinct().Count() > 1 && group.Select(place => place.Right).Distinct().Count() > 1)
                .Select(group => Describe(
                    group.Key,
                    group.Count(),
                    group.Select(place => place.Document).Distinct().Count(),
                    Entropy(group.Select(place => place.Left)),
                    Entropy(group.Select(place => place.Right)),
                    Share(group, place => IsEdge(place.Left)),
                    Share(group, place => IsEdge(place.Right)),
                    group.Key.Length == 1
                        ? null
                        : Enumerable.Range(1, group.Key.Length - 1).Min(split => Math.Log2((double)group.Count() * symbols / ((double)countOf[group.Key[..split]] * countOf[group.Key[split..]]))),
                    Share(group, place => countOf.GetValueOrDefault(place.Left + group.Key) > 1 || countOf.GetValueOrDefault(group.Key + place.Right) > 1),
                    Math.Max(Most(group.Select(place => place.Left)), Most(group.Select(place => place.Right))),
                    group.OrderBy(place => (place.Document, place.Start)).Select(place => $"r{place.Document}:{place.Start}")))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(int Start, string Text)> Clauses(string text)
    {
        var start = 0;
        foreach (var clause in text.Split('。'))
        {
            yield return (start, clause);
            start += clause.Length + 1;
        }
    }

    private static bool IsEdge(string neighbour) => neighbour.Length > 1;

    private static double Share<T>(IEnumerable<T> items, Func<T, bool> holds) => (double)items.Count(holds) / items.Count();

    private static double Most(IEnumerable<string> neighbours) =>
        (double)neighbours.Where(neighbour => !IsEdge(neighbour)).GroupBy(neighbour => neighbour).Select(group => group.Count()).DefaultIfEmpty(0).Max() / neighbours.Count();

    private static double Entropy(IEnumerable<string> neighbours)
    {
        var counts = neighbours.GroupBy(neighbour => neighbour).Select(group => group.Count()).ToArray();
        return -counts.Sum(count => count / (double)counts.Sum() * Math.Log2(count / (double)counts.Sum()));
    }
}
