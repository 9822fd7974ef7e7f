using Rhetoric.Discourse;

namespace Rhetoric.Tests.Corpus;

public sealed class GoldScoresTests
{
    private static readonly GoldReadout Gold = ComposedCorpus.Gold("yunlan-lanhai")[0];

    [Fact]
    public void A_reading_that_is_the_gold_scores_one_throughout()
    {
        var read = Reading(Gold, attribution => true);

        Assert.Equal(1, GoldScores.Attributions(Gold, read).F1);
        Assert.Equal(1, GoldScores.Contents(Gold, read).Recall);
        Assert.Equal(1, GoldScores.Sections(Gold, read).F1);
        Assert.Equal(1, GoldScores.Asks(Gold, read).F1);
    }

    [Fact]
    public void An_attribution_left_out_costs_recall_but_no_precision()
    {
        var first = Gold.Attributions[0];
        var score = GoldScores.Attributions(Gold, Reading(Gold, attribution => attribution != first));

        Assert.Equal(1, score.Precision);
        Assert.Equal((Gold.Attributions.Count - 1.0) / Gold.Attributions.Count, score.Recall, 12);
    }

    [Fact]
    public void A_change_counts_only_if_it_touches_both_of_its_places()
    {
        var here = new GoldSpan(new TextSpan(0, 2), "ab");
        var planted = new GoldComparison("a", "b", [new GoldChange(ChangeKind.Changed, ChangeLayer.Formula, "", [here], [here], null, null)]);

        Assert.Equal(1, GoldScores.Changes(planted, Comparison(new TextSpan(1, 3), new TextSpan(1, 2)), 20).Recall);
        Assert.Equal(0, GoldScores.Changes(planted, Comparison(new TextSpan(1, 3), new TextSpan(2, 3)), 20).Recall);
    }

    [Fact]
    public void Agreement_is_the_shared_part_of_both_places()
    {
        Assert.Equal(1, GoldScores.Agreement(new TextSpan(3, 5), new TextSpan(3, 5)));
        Assert.Equal(1 / 3.0, GoldScores.Agreement(new TextSpan(0, 2), new TextSpan(1, 3)), 12);
        Assert.Equal(0, GoldScores.Agreement(new TextSpan(0, 2), new TextSpan(2, 3)));
    }

    private static ReadoutDiscourse Reading(GoldReadout gold, Func<GoldAttribution, bool> keep) => new(
        gold.Readout,
        [.. gold.Attributions.Where(keep).Select(a => new Attribution(a.Speaker, a.SpeakerSpan?.Span, a.Verb, a.VerbSpan?.Span, a.Content.Span, a.Kind))],
        [.. gold.Asks.Select(a => new Ask(a.Speaker, a.Addressee, a.Modal.Text, a.Modal.Span, a.Content.Span, a.Negative))])
    {
        Sections = [.. gold.Sections.Zip(gold.Roles).Select(pair => new Section(pair.First.Span, pair.Second))],
    };

    private static ReadoutComparison Comparison(TextSpan a, TextSpan b) => new()
    {
        A = new Readout("a", "abc"),
        B = new Readout("b", "abc"),
        Changes = [new Change { Rank = 1, Kind = ChangeKind.Changed, Layer = ChangeLayer.Formula, Summary = "", A = [a], B = [b], Score = 1 }],
        Stable = [],
        Alignment = [],
        VoiceA = [],
        VoiceB = [],
        Similarity = 0,
        Lexicon = "none",
    };
}
