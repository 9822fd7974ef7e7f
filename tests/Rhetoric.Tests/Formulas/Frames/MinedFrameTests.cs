using CsCheck;

namespace Rhetoric.Tests.Formulas.Frames;

/// <summary>Frames mined from readouts that are alike but for what is said.</summary>
public sealed class MinedFrameTests
{
    private static readonly string[] Guests = ["法国总统甲安", "德国总理乙宁", "巴西总统丙川", "埃及总统丁原", "肯尼亚总统戊山", "智利总统己河", "韩国总统庚野", "英国首相辛林"];
    private static readonly string[] Sides = ["法方", "德方", "巴方", "埃方", "肯方", "智方", "韩方", "英方"];
    private static readonly string[] Things = ["友谊", "海峡", "市场", "学校", "港口", "粮食", "森林", "医院"];
    private static readonly string[] Others = ["热情", "活力", "资金", "智慧", "希望", "勇气", "知识", "清泉"];
    private static readonly string[] Noise = ["航线已经开通", "渔民十分安心", "冬天即将过去", "花园对外开放", "夜色格外明亮", "山路已经修好", "米价没有上涨", "雨水十分充足"];

    [Fact]
    public void A_pair_of_sides_with_changing_fillers_is_found()
    {
        var frame = Named(Mined("守护{thing}根基"), "守护X根基")!;

        Assert.Equal((FormulaOrigin.Mined, Guests.Length, Guests.Length), (frame.Origin, frame.Count, frame.Documents));
        Assert.Equal(Things.Order(StringComparer.Ordinal), Assert.Single(frame.Slots).Fillers.Select(filler => filler.Text).Order(StringComparer.Ordinal));
        Assert.All(frame.Occurrences, use => Assert.Equal("习近平", use.Speaker));
        Assert.Equal((new DateOnly(2015, 1, 1), new DateOnly(2015, 8, 1)), (frame.FirstUse!.Date, frame.LastUse!.Date));
    }

    [Theory]
    [InlineData("守护了{thing}根基")]
    [InlineData("守护{thing}的根基")]
    [InlineData("守护{thing}不断根基")]
    public void Particles_and_adverbs_beside_the_slot_belong_to_neither(string said) => Assert.All(
        Mined(said).Where(frame => frame.Slots is [_]).SelectMany(frame => frame.Slots[0].Fillers), filler => Assert.False(filler.Text[0] == '了' || filler.Text[^1] is '的' or '断'));

    [Fact]
    public void A_particle_alone_fills_nothing()
    {
        var frame = Named(Mine([.. Things.Concat(["的", "的"]).Select((thing, number) => Readout(number, $"守护{thing}根基"))]), "守护X根基")!;

        Assert.Equal((Things.Length, Things.Length), (frame.Count, frame.Documents));
    }

    [Theory]
    [InlineData("到")]
    [InlineData("同")]
    public void What_goes_on_with_the_verb_or_is_joined_to_it_fills_nothing(string word)
    {
        var frame = Named(Mine([.. Things.Select(thing => thing).Concat(Others.Take(2).Select(thing => word + thing)).Select((thing, number) => Readout(number, $"守护{thing}根基"))]), "守护X根基")!;

        Assert.Equal((Things.Length, Things.Length), (frame.Count, frame.Documents));
    }

    [Theory]
    [InlineData("和")]
    [InlineData("取得更大")]
    [InlineData("带来崭新")]
    public void What_asks_for_more_fills_nothing(string word)
    {
        var frame = Named(Mine([.. Things.Concat(Others.Take(2).Select(thing => thing + word)).Select((thing, number) => Readout(number, $"守护{thing}根基"))]), "守护X根基")!;

        Assert.Equal((Things.Length, Things.Length), (frame.Count, frame.Documents));
    }

    [Fact]
    public void What_most_often_goes_on_behind_a_verb_has_a_slot_there()
    {
        var frame = Named(Mined("为{thing}注入{other}"), "为X注入Y")!;

        Assert.Equal(["X", "Y"], frame.Slots.Select(slot => slot.Name));
        Assert.Equal(Others.Order(StringComparer.Ordinal), frame.Slots[1].Fillers.Select(filler => filler.Text).Order(StringComparer.Ordinal));
        Assert.All(frame.Occurrences, use => Assert.Equal(use.Span.End, use.Slots[1]!.Value.End));
    }

    [Fact]
    public void The_counterpart_in_a_frame_is_a_slot()
    {
        var frame = Mined("同{side}守护{thing}根基").First(frame => frame.Text.Contains("X方", StringComparison.Ordinal));

        Assert.Equal(Sides.Order(StringComparer.Ordinal), frame.Slots[0].Fillers.Select(filler => filler.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_frame_goes_into_the_longer_one_that_it_mostly_stands_in()
    {
        // 守护 stands behind many words, so that it is a side by itself.
        string[] before = ["大家", "渔民", "学生", "农民", "工人", "医生", "老师", "士兵"];
        string[] said = [.. Things.Zip(before, (thing, word) => $"永远守护{thing}根基，{word}守护灯塔"), $"守护{Things[0]}根基"];
        var frames = Mine([.. said.Select((clause, number) => Readout(number, clause))]);

        Assert.NotNull(Named(frames, "永远守护X根基"));
        Assert.Null(Named(frames, "守护X根基"));
    }

    [Fact]
    public void Of_frames_that_end_at_the_same_places_the_surest_is_told()
    {
        string[] before = ["大家", "渔民", "学生", "农民", "工人", "医生", "老师", "士兵"];
        var frames = Mine([.. Things.Select((thing, number) => Readout(number, $"支持{before[number]}守护{thing}根基"))]);

        Assert.Single(frames, frame => frame.Text.EndsWith("根基", StringComparison.Ordinal));
    }

    [Fact]
    public void A_frame_that_the_list_names_is_told_once_with_both_origins()
    {
        var frames = Mined("守护{thing}根基", FrameLexicon.Of("t", [new NamedFrame { Text = "守护X根基", Gloss = "guard" }]));

        Assert.Equal((FormulaOrigin.Both, "guard"), Assert.Single(frames, frame => frame.Text == "守护X根基") is var frame ? (frame.Origin, frame.Gloss) : default);
        Assert.NotEqual(0, frames[0].Score);
    }

    [Fact]
    public void A_fixed_phrase_is_no_frame() => Assert.Null(Named(Mined("守护北海根基"), "守护X根基"));

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Thresholds_hold(int least, bool isFound)
    {
        Assert.Equal(isFound, Named(Mined("守护{thing}根基", options: new FormulaFrameOptions { MinDocuments = least }), "守护X根基") is not null);
        Assert.Equal(isFound, Named(Mined("守护{thing}根基", options: new FormulaFrameOptions { MinCount = least }), "守护X根基") is not null);
        Assert.Equal(isFound, Named(Mined("守护{thing}根基", options: new FormulaFrameOptions { MinFillers = least }), "守护X根基") is not null);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        var corpus = new ReadoutCorpus([Readout(0, "守护北海根基")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.FindFormulaFrames(new FormulaFrameOptions { MinDocuments = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.FindFormulaFrames(new FormulaFrameOptions { MinCount = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.FindFormulaFrames(new FormulaFrameOptions { MinFillers = 1 }));
        Assert.Throws<OperationCanceledException>(() => corpus.FindFormulaFrames(cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Spans_and_counts_agree_and_the_order_of_reading_changes_nothing() =>
        Gen.Select(Gen.Int[0, 7].Array[12], Gen.Int[0, 7].Array[12]).Sample(
            (things, others) =>
            {
                Readout[] readouts = [.. things.Zip(others).Select((pick, number) => Readout(number, $"守护{Things[pick.First]}根基，为{Things[pick.Second]}注入{Others[pick.First]}"))];
                var frames = Mine(readouts, FrameLexicon.Default, 1);
                Assert.All(frames, frame =>
                {
                    Assert.All(frame.Occurrences, use =>
                    {
                        Assert.True(use.Span.Start >= 0 && use.Span.End <= use.Readout.Text.Length);
                        Assert.Equal(frame.Slots.Count, use.Slots.Count);
                        Assert.All(use.Slots.OfType<TextSpan>(), slot => Assert.True(slot.Start >= use.Span.Start && slot.End <= use.Span.End && slot.Length > 0));
                    });
                    Assert.All(frame.Slots.Index(), slot => Assert.Equal(frame.Occurrences.Count(use => use.Slots[slot.Index] is not null), slot.Item.Count));
                });
                Assert.Equal(Shape(frames), Shape(Mine([.. readouts.Reverse()], FrameLexicon.Default, 1)));
            },
            iter: 20);

    [Fact]
    public void Progress_rises_to_one()
    {
        var told = new List<double>();
        new ReadoutCorpus([.. Things.Select((thing, number) => Readout(number, $"守护{thing}根基"))]).FindFormulaFrames(progress: new Told(told));

        Assert.True(told.Count >= 10);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    private static IEnumerable<string> Shape(IEnumerable<FormulaFrame> frames) => frames
        .Select(frame => $"{frame.Text} {frame.Count} {frame.Documents} {frame.Score} {string.Join(' ', frame.Slots.SelectMany(slot => slot.Fillers).Select(filler => filler.ToString()))}");

    private static FormulaFrame? Named(IEnumerable<FormulaFrame> frames, string text) => frames.SingleOrDefault(frame => frame.Text == text);

    private static ResultList<FormulaFrame> Mined(string said, FrameLexicon? lexicon = null, FormulaFrameOptions? options = null) =>
        new ReadoutCorpus(Guests.Select((_, number) => Readout(number, said.Replace("{side}", Sides[number]).Replace("{thing}", Things[number]).Replace("{other}", Others[number]))))
            .FindFormulaFrames((options ?? FormulaFrameOptions.Default) with { Lexicon = lexicon ?? FrameLexicon.None });

    private static ResultList<FormulaFrame> Mine(Readout[] readouts, FrameLexicon? lexicon = null, int minDocuments = 3) =>
        new ReadoutCorpus(readouts).FindFormulaFrames(new FormulaFrameOptions { Lexicon = lexicon ?? FrameLexicon.None, MinDocuments = minDocuments });

    private static Readout Readout(int number, string said)
    {
        var at = number % Guests.Length;
        return new Readout($"r{number:00}", $"习近平会见{Guests[at]}。\n习近平指出，{Noise[at]}，{said}，{Noise[(at + 3) % Noise.Length]}。") { Date = new DateOnly(2015 + (number / 12), 1 + (number % 12), 1) };
    }

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }
}
