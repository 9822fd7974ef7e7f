using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class FrameFindingTests
{
    private static readonly FrameOptions Lenient = new()
    {
        MinSideLength = 1,
        MaxSideLength = 2,
        MinSideDocuments = 1,
        MinSideEntropy = 0,
        MaxFillerLength = 3,
        MinFillers = 1,
        MinCount = 2,
        MinDocuments = 1,
        MinVariability = 0,
        MaxVariability = 1,
    };

    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("r1", "双方恪守睦邻之道。两国恪守平等之道，又说海事。") { Date = new DateOnly(2011, 3, 4) },
        new Readout("r2", "松原国恪守睦邻之道。我们恪守公平之道") { Date = new DateOnly(2013, 5, 6) },
        new Readout("r3", "应恪守睦邻之道，恪守、之道"),
    ]);

    [Fact]
    public void Sides_and_fillers_that_fold_alike_are_the_same()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "恪守ABC之道，恪守abc之道，恪守ａｂｃ之道，恪守海天之道")]);
        var options = Lenient with { MinSideLength = 2, MinCount = 4, MinFillers = 2 };

        var frame = corpus.FindFrames(options with { Folding = PhraseFolding.Case | PhraseFolding.Width }).Single(frame => frame.Left == "恪守" && frame.Right == "之道");

        Assert.Equal(["ABC 3", "海天 1"], frame.Fillers.Select(filler => $"{filler.Text} {filler.Count}"));
        Assert.Equal(4, corpus.FindFrames(options).Single(frame => frame.Left == "恪守" && frame.Right == "之道").Fillers.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.FindFrames(options with { Folding = (PhraseFolding)8 }));
    }

    [Fact]
    public void A_frame_has_its_fillers_with_their_counts_readouts_and_dates()
    {
        var frame = Talks.FindFrames(Lenient with { MinSideLength = 2 }).Single(frame => frame.Text == "恪守…之道");

        Assert.Equal((5, 3), (frame.Count, frame.Documents));
        Assert.Equal(["睦邻 3 3", "公平 1 1", "平等 1 1"], frame.Fillers.Select(filler => $"{filler.Text} {filler.Count} {filler.Documents}"));
        Assert.Equal((new DateOnly(2011, 3, 4), new DateOnly(2013, 5, 6)), (frame.Fillers[0].First, frame.Fillers[0].Last));
        Assert.Equal(0.6, frame.Variability, 1e-12);
        Assert.Equal(Math.Log2(5) - (3 * Math.Log2(3) / 5), frame.Entropy, 1e-12);
    }

    [Fact]
    public void The_bond_of_the_sides_is_their_normalised_mutual_information_in_clauses()
    {
        // Of seven clauses six have 恪守, six 之道 and five both in a frame.
        var bond = Math.Log2(5 * 7 / 36.0) / -Math.Log2(5 / 7.0);
        var frames = Talks.FindFrames(Lenient with { MinSideLength = 2 });

        Assert.Equal(bond, frames.Single(frame => frame.Text == "恪守…之道").Bond, 1e-12);
        Assert.DoesNotContain(Talks.FindFrames(Lenient with { MinSideLength = 2, MinBond = bond + 0.001 }), frame => frame.Text == "恪守…之道");
        Assert.Contains(Talks.FindFrames(Lenient with { MinSideLength = 2, MinBond = bond - 0.001 }), frame => frame.Text == "恪守…之道");
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.FindFrames(Lenient with { MinBond = 1.5 }));
    }

    [Fact]
    public void Occurrences_lead_back_to_the_text()
    {
        var frame = Talks.FindFrames(Lenient with { MinSideLength = 2 }).Single(frame => frame.Text == "恪守…之道");

        Assert.All(frame.Occurrences, place => Assert.Equal($"恪守{place.Readout[place.Filler]}之道", place.Readout[place.Span]));
        Assert.Equal(["睦邻", "平等", "睦邻", "公平", "睦邻"], frame.Occurrences.Select(place => place.Readout[place.Filler]));
    }

    [Fact]
    public void A_filler_holds_neither_side()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "恪守睦邻之道和公平之道。恪守恪守诚信之道")]);

        var frame = corpus.FindFrames(Lenient with { MinSideLength = 2, MaxFillerLength = 12 }).Single(frame => frame.Text == "恪守…之道");

        Assert.Equal(["睦邻", "诚信"], frame.Fillers.Select(filler => filler.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_longest_of_frames_at_the_same_places_is_kept()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "必须恪守睦邻之道，必须恪守公平之道，恪守海约，须恪守，守信之道")]);

        var texts = corpus.FindFrames(Lenient with { MaxSideLength = 4 }).Select(frame => frame.Text).ToArray();

        Assert.Contains("必须恪守…之道", texts);
        Assert.DoesNotContain("恪守…之道", texts);
    }

    [Fact]
    public void Words_may_be_the_unit()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "They honour old bonds here. They honour new bonds. We honour new bonds, too.")]);

        var frames = corpus.FindFrames(Lenient with { Unit = PhraseUnit.Token, Segmenter = new WordsAndGaps() });

        Assert.Equal(["new 2", "old 1"], frames.Single(frame => frame.Text == "honour…bonds").Fillers.Select(filler => $"{filler.Text} {filler.Count}"));
    }

    [Fact]
    public void The_preset_for_words_finds_a_frame_of_single_words()
    {
        string[] kinds = ["old", "new", "warm", "firm", "deep", "old", "new", "warm", "old", "new"];
        var corpus = new ReadoutCorpus(kinds.Select((kind, number) => new Readout($"r{number}", $"{(char)('A' + number)} honour {kind} bonds {(char)('k' + number)}.")));

        var frame = corpus.FindFrames(FrameOptions.Words with { Segmenter = new WordsAndGaps() }).Single();

        Assert.Equal(("honour…bonds", 10, 5), (frame.Text, frame.Count, frame.Fillers.Count));
    }

    [Fact]
    public void Thresholds_leave_out_what_does_not_pass()
    {
        bool Has(FrameOptions options) => Talks.FindFrames(options).Any(frame => frame.Text == "恪守…之道");
        var passing = Lenient with { MinSideLength = 2, MinCount = 5, MinDocuments = 3, MinFillers = 3, MinVariability = 0.6, MaxVariability = 0.6 };

        Assert.True(Has(passing));
        Assert.False(Has(passing with { MinCount = 6 }));
        Assert.False(Has(passing with { MinDocuments = 4 }));
        Assert.False(Has(passing with { MinFillers = 4 }));
        Assert.False(Has(passing with { MinVariability = 0.61, MaxVariability = 1 }));
        Assert.False(Has(passing with { MinVariability = 0, MaxVariability = 0.59 }));
        Assert.False(Has(passing with { MinSideDocuments = 4 }));
        Assert.False(Has(passing with { MinSideEntropy = 2.6 }));
        Assert.False(Has(passing with { MinFillerLength = 3 }));
        Assert.False(Has(passing with { MaxFillerLength = 1 }));
    }

    [Fact]
    public void Only_the_stretches_asked_for_are_looked_at() =>
        Assert.Equal(["睦邻", "公平"], Talks
            .FindFrames(Lenient with { MinSideLength = 2, Stretches = readout => readout.Clauses.Where(span => !readout[span].Contains("平等", StringComparison.Ordinal)) })
            .Single(frame => frame.Text == "恪守…之道").Fillers.Select(filler => filler.Text));

    [Fact]
    public void Agrees_with_trying_every_pair_of_places() =>
        Gen.Int[0, 4].Select(number => "海天高，、"[number]).Array[0, 25].Select(characters => new string(characters)).Array[1, 3].Sample(texts =>
        {
            var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text)));

            var frames = corpus.FindFrames(Lenient with { MaxSideLength = 1 });

            // Single characters stand at different places for different sides, so no frame replaces another.
            var expected =
                from left in "海天高"
                from right in "海天高"
                let fillers = texts.SelectMany(text => text.Split('，')).SelectMany(clause => Fillers(clause, left, right)).ToArray()
                where fillers.Length >= 2 && IsSide(texts, left) && IsSide(texts, right)
                select $"{left}…{right} {string.Join(' ', fillers.Order(StringComparer.Ordinal))}";
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                frames.Select(frame => $"{frame.Text} {string.Join(' ', frame.Occurrences.Select(place => place.Readout[place.Filler]).Order(StringComparer.Ordinal))}")
                    .Order(StringComparer.Ordinal));
        });

    [Fact]
    public void An_empty_corpus_has_no_frames() => Assert.Empty(new ReadoutCorpus([]).FindFrames(Lenient));

    [Fact]
    public void Refuses_options_out_of_range()
    {
        Refused(new FrameOptions { MinSideLength = 3, MaxSideLength = 2 }, "MaxSideLength is 2; it must be at least 3");
        Refused(new FrameOptions { MinFillers = 0 }, "MinFillers is 0; it must be at least 1");
        Refused(new FrameOptions { MinVariability = 0.8 }, "MaxVariability is 0.7; it must lie from 0.8 to 1");
        Refused(new FrameOptions { MinSideEntropy = double.NaN }, "MinSideEntropy is NaN");

        static void Refused(FrameOptions options, string message) => Assert.Contains(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => Talks.FindFrames(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_asked_to() =>
        Assert.Throws<OperationCanceledException>(() => Talks.FindFrames(Lenient, cancellationToken: new CancellationToken(canceled: true)));

    private static IEnumerable<string> Fillers(string clause, char left, char right)
    {
        for (var start = 0; start < clause.Length; start++)
        {
            var end = start + 1 < clause.Length ? clause.IndexOf(right, start + 1) : -1;
            if (clause[start] == left && end > start + 1 && end - start - 1 <= 3)
            {
                var filler = clause[(start + 1)..end];
                if (!filler.Contains(left) && filler[0] != '、' && filler[^1] != '、')
                {
                    yield return filler;
                }
            }
        }
    }

    // A maximal repeat: at least two different neighbours on each side, every edge being one of its own.
    private static bool IsSide(string[] texts, char side)
    {
        var places = texts.SelectMany(text => text.Split('，')).SelectMany(clause => Enumerable.Range(0, clause.Length).Where(at => clause[at] == side)
            .Select(at => (Before: at > 0 ? clause[at - 1] : (char?)null, After: at + 1 < clause.Length ? clause[at + 1] : (char?)null))).ToArray();
        bool Varies(IEnumerable<char?> beside) => beside.Count(c => c is null) + beside.Where(c => c is not null).Distinct().Count() > 1;
        return places.Length > 1 && Varies(places.Select(place => place.Before)) && Varies(places.Select(place => place.After));
    }
}
