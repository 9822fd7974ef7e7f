namespace Rhetoric.Tests.Corpus;

public sealed class GoldScoresTests
{
    private static readonly GoldReadout Gold = ComposedCorpus.Gold("yunlan-lanhai")[0];

    [Fact]
    public void A_reading_that_is_the_gold_scores_one_throughout()
    {
        foreach (var gold in ComposedCorpus.Folders.SelectMany(ComposedCorpus.Gold))
        {
            var read = Reading(gold, attribution => true);
            GoldScores[] scores =
            [
                GoldScores.Attributions(gold, read), GoldScores.Contents(gold, read), GoldScores.Sections(gold, read),
                GoldScores.Asks(gold, read), GoldScores.AskKinds(gold, read), GoldScores.Addressees(gold, read),
            ];
            Assert.All(scores, score => Assert.True(score.Right == score.Gold && score.Right == score.Found, $"{gold.Readout.Id}: {score}"));
        }
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
    public void A_change_counts_only_if_half_of_both_of_its_places_is_quoted()
    {
        var here = new GoldSpan(new TextSpan(0, 4), "abcd");
        var planted = new GoldComparison("a", "b", [new GoldChange(ChangeKind.Changed, ChangeLayer.Formula, "", [here], [here], null, null)]);

        Assert.Equal(1, GoldScores.Findings(planted, Comparison(new TextSpan(2, 9), new TextSpan(1, 2)), 20).Recall);
        Assert.Equal(0, GoldScores.Findings(planted, Comparison(new TextSpan(3, 9), new TextSpan(1, 2)), 20).Recall);
        Assert.Equal(0, GoldScores.Findings(planted, Comparison(new TextSpan(2, 9), new TextSpan(4, 6)), 20).Recall);
        Assert.Equal(0, GoldScores.Findings(planted, Comparison(new TextSpan(2, 9), new TextSpan(1, 2)), 0).Recall);
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
        [.. gold.Attributions.Where(keep).Select(a => new Attribution
        {
            Speaker = a.Speaker,
            SpeakerSpan = a.SpeakerSpan?.Span,
            Verb = a.Verb,
            VerbSpan = a.VerbSpan?.Span,
            Content = a.Content.Span,
            Kind = a.Kind,
            Level = LevelOf(a.Level),
        })],
        [.. gold.Asks.Select(a => new Ask
        {
            Speaker = a.Speaker,
            Addressee = a.Addressee.Length > 0 ? a.Addressee : null,
            Modal = a.Modal.Text,
            ModalSpan = a.Modal.Span,
            Content = a.Content.Span,
            Negative = a.Negative,
            Kind = GoldScores.KindOf(a.Type),
        })])
    {
        Sections = [.. gold.Sections.Zip(gold.Roles).Select(pair => new Section(pair.First.Span, pair.Second))],
    };

    private static ReportingLevel LevelOf(string level) => level switch
    {
        "topic" => ReportingLevel.Topic,
        "act" => ReportingLevel.Act,
        "carry" => ReportingLevel.Carried,
        _ => ReportingLevel.Statement,
    };

    private static ReadoutComparison Comparison(TextSpan a, TextSpan b) => new()
    {
        A = new Readout("a", "abcdefghi"),
        B = new Readout("b", "abcdefghi"),
        Changes = [],
        Findings = [new Finding { Rank = 1, Thread = "", Title = "", Kind = ChangeKind.Changed, Score = 1, Why = "", A = [Quoted(a)], B = [Quoted(b)] }],
        Stable = [],
        Alignment = [],
        VoiceA = [],
        VoiceB = [],
        Similarity = 0,
        Lexicon = "none",
    };

    private static Quote Quoted(TextSpan span) => new() { Span = span, Speaker = null, Addressee = null, Role = SectionRole.Speech };
}
