using System.Text;

namespace Rhetoric.Tests.Formulas.Frames;

/// <summary>Frames that a lexicon names, in what is said.</summary>
public sealed class NamedFrameTests
{
    [Theory]
    [InlineData("双方要坚持和平共处原则", "坚持X原则", "X=和平共处")]
    [InlineData("双方要坚持和平共处的原则", "坚持X原则", "X=和平共处")]
    [InlineData("双方坚持开放坚持互利原则", "坚持X原则", "X=互利")]
    [InlineData("坚持开放，维护原则", "坚持X原则", null)]
    [InlineData("坚持和平共处", "坚持X原则", null)]
    [InlineData("坚持互利互惠原则", "坚持X2原则", null)]
    [InlineData("坚持互利原则", "坚持X2原则", "X=互利")]
    [InlineData("坚持和平、互利原则", "坚持X原则", "X=和平、互利")]
    [InlineData("我愿意同渔民一道", "愿(意)同X一道", "X=渔民")]
    [InlineData("双方愿同渔民一道", "愿(意)同X一道", "X=渔民")]
    [InlineData("为两国关系注入新动力", "为X注入Y", "X=两国关系 Y=新动力")]
    [InlineData("为两国关系不断注入了新动力", "为X(不断)注入(了)Y", "X=两国关系 Y=新动力")]
    [InlineData("大家认为海峡注入清水", "为X注入Y", null)]
    [InlineData("岚方坚定奉行睦邻政策", "X方坚定奉行Y", "X=岚方 Y=睦邻政策")]
    [InlineData("希望岚方保护渔民", "希望X方Y", "X=岚方 Y=保护渔民")]
    [InlineData("希望有关方面保护渔民", "希望X方Y", null)]
    [InlineData("希望同法方保护渔民", "希望X方Y", null)]
    [InlineData("这正是双方要的", "X方要Y", null)]
    [InlineData("要提升到新水平", "提升X水平", null)]
    [InlineData("要提升合作水平", "提升X水平", "X=合作")]
    [InlineData("经贸合作是两国关系的压舱石", "X是Y的压舱石", "X=经贸合作 Y=两国关系")]
    [InlineData("要不冲突，不对抗，更不脱钩", "不X6、不Y6(、更不Z6)", "X=冲突 Y=对抗 Z=脱钩")]
    [InlineData("要不冲突、不对抗", "不X6、不Y6(、更不Z6)", "X=冲突 Y=对抗")]
    [InlineData("不断发展，不冲突", "不X6、不Y6(、更不Z6)", null)]
    [InlineData("要不冲突，不对抗其他任何国家的友好往来", "不X6、不Y6(、更不Z6)", null)]
    [InlineData("构建人类命运共同体", "构建(X)命运共同体", "X=人类")]
    [InlineData("构建命运共同体", "构建(X)命运共同体", "")]
    [InlineData("秉持“云海精神”", "秉持X{精神|理念}", "X=云海")]
    [InlineData("秉持开放理念", "秉持X{精神|理念}", "X=开放")]
    [InlineData("秉持开放态度", "秉持X{精神|理念}", null)]
    [InlineData("提出四点倡议", "#点{倡议|共识}", "#=四")]
    [InlineData("提出几点倡议", "#点{倡议|共识}", null)]
    [InlineData("推动合作。坚持原则", "推动X原则", null)]
    [InlineData("莫方愿同渔民一道", "愿(意)同X一道", "X=渔民")]
    [InlineData("愿同尼方一道", "愿(意)同X一道", "X=尼方")]
    [InlineData("这是我的意愿同渔民一道", "愿(意)同X一道", null)]
    [InlineData("船队沿着正确方向前进", "沿着X{方向|航向}", "X=正确")]
    [InlineData("要构建渔业伙伴关系", "构建X关系", "X=渔业伙伴")]
    [InlineData("推动渔业可持续发展", "推动X{持续|健康}Y", null)]
    [InlineData("推动渔业持续发展", "推动X{持续|健康}Y", "X=渔业 Y=发展")]
    [InlineData("推动渔业不断持续发展", "推动X{持续|健康}Y", "X=渔业 Y=发展")]
    [InlineData("愿同渔民就共同关心的海峡交谈", "愿(意)同X10{共同|加强}Y", null)]
    [InlineData("维护海峡与和平稳定", "维护X和平稳定", null)]
    [InlineData("双方要着眼长远", "X方{应|要}Y", "X=双方 Y=着眼长远")]
    [InlineData("迈向更高水平、更宽领域的务实合作", "更(加)X6、更(加)Y6(、{更加|更}Z6)", "X=高水平 Y=宽领域")]
    [InlineData("要更好、更快、更稳", "更(加)X6、更(加)Y6(、{更加|更}Z6)", "X=好 Y=快 Z=稳")]
    [InlineData("要更加亲近、更加友好", "更(加)X6、更(加)Y6(、{更加|更}Z6)", "X=亲近 Y=友好")]
    public void A_frame_is_found_with_its_fillers(string said, string frame, string? fillers)
    {
        var found = Find([Said(0, said)], frame);

        Assert.Equal(fillers, found.SingleOrDefault()?.Occurrences is [var use]
            ? string.Join(' ', found[0].Slots.Zip(use.Slots).Where(slot => slot.Second is not null).Select(slot => $"{slot.First.Name}={use.Readout[slot.Second!.Value]}"))
            : null);
    }

    [Fact]
    public void Fillers_have_counts_readouts_and_dates_and_uses_a_speaker()
    {
        var frame = Assert.Single(Find([Said(0, "坚持互利原则"), Said(1, "坚持互信原则，坚持互利原则"), Said(2, "坚持“互利”原则")], "坚持X原则"));

        Assert.Equal((4, 3), (frame.Count, frame.Documents));
        Assert.Equal((new DateOnly(2015, 1, 1), new DateOnly(2015, 3, 1)), (frame.FirstUse!.Date, frame.LastUse!.Date));
        Assert.Equal(
            [new FrameFiller
            {
                Text = "互利",
                Length = 2,
                Count = 3,
                Documents = 3,
                First = new DateOnly(2015, 1, 1),
                Last = new DateOnly(2015, 3, 1),
            }, new FrameFiller
            {
                Text = "互信",
                Length = 2,
                Count = 1,
                Documents = 1,
                First = new DateOnly(2015, 2, 1),
                Last = new DateOnly(2015, 2, 1),
            }],
            Assert.Single(frame.Slots).Fillers);
        Assert.All(frame.Occurrences, use => Assert.Equal("林远", use.Speaker));
        Assert.Equal((FormulaOrigin.Lexicon, 0.0), (frame.Origin, frame.Score));
    }

    [Fact]
    public void Only_what_is_said_is_looked_at() =>
        Assert.Empty(Find([new Readout("r", "甲国总统林远坚持互利原则会见乙国总理高川。\n林远指出，夜色格外明亮。")], "坚持X原则"));

    [Fact]
    public void Frames_in_fewer_readouts_than_asked_for_are_left_out() =>
        Assert.Empty(new ReadoutCorpus([Said(0, "坚持互利原则")]).FindFormulaFrames(new FormulaFrameOptions { MinDocuments = 2, Mine = false }));

    [Fact]
    public void The_named_frames_come_by_falling_readouts() => Assert.Equal(
        ["秉持X精神", "坚持X原则"],
        Find([Said(0, "秉持互利精神，坚持互利原则"), Said(1, "秉持互信精神")], "坚持X原则", "秉持X精神").Select(frame => frame.Text));

    [Theory]
    [InlineData("坚持原则", "has no slot")]
    [InlineData("X", "has nothing fixed beside its slots")]
    [InlineData("(愿)X", "has nothing fixed beside its slots")]
    [InlineData("为XY注入", "has two slots with nothing fixed between them")]
    [InlineData("为X(的)Y注入", "has two slots with nothing fixed between them")]
    [InlineData("为X注入X", "has the slot X twice")]
    [InlineData("愿(意同X", "opens ( and does not close it")]
    [InlineData("愿意)同X", "has ) where none may stand")]
    [InlineData("愿(意(思)同)X", "has ( where none may stand")]
    [InlineData("坚持X{原则|}", "has an empty choice")]
    [InlineData("坚持X0原则", "it may have 1 to 99")]
    [InlineData("坚持X100原则", "it may have 1 to 99")]
    [InlineData("坚持X。原则", "has a mark or a blank in it")]
    [InlineData("坚持 X", "has a mark or a blank in it")]
    public void A_frame_that_breaks_the_notation_is_told_why(string frame, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => FrameLexicon.Of("t", [new NamedFrame
        {
            Text = frame,
            Gloss = "",
        }])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("frame\tgloss\n坚持X原则\tprinciple\n坚持原则\t\n", "own.tsv:3: the frame '坚持原则' has no slot")]
    [InlineData("frame\n坚持X原则\n# note\n坚持X原则\n", "own.tsv:4: the frame '坚持X原则' stands twice")]
    [InlineData("frame\tgloss\n\tempty\n", "own.tsv:2: the column 'frame' is empty")]
    [InlineData("frame\n坚持X原则\ttoo much\n", "own.tsv:2: 2 columns where the first line names 1")]
    [InlineData("坚持X原则\n", "own.tsv:1: no column 'frame'")]
    [InlineData("frame\n", "own.tsv: there is no frame in it")]
    [InlineData("", "own.tsv: empty")]
    public void A_broken_file_is_named_with_its_line(string content, string message)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => FrameLexicon.Read(stream, "own", "own.tsv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFframe\tgloss\n坚持X原则\tprinciple\n"));

        Assert.Equal([new NamedFrame { Text = "坚持X原则", Gloss = "principle" }], FrameLexicon.Read(stream, "own", "own.tsv").Frames);
    }

    [Fact]
    public void The_librarys_frames_are_read_and_have_glosses()
    {
        Assert.True(FrameLexicon.Default.Frames.Count >= 19);
        Assert.All(FrameLexicon.Default.Frames, frame => Assert.False(string.IsNullOrEmpty(frame.Gloss)));
        Assert.Equal("none", FrameLexicon.None.Identity);
    }

    [Fact]
    public void Equal_frames_have_equal_identities() => Assert.Equal(
        FrameLexicon.Of("t", [new NamedFrame { Text = "坚持X原则", Gloss = "a" }]).Identity, FrameLexicon.Of("t", [new NamedFrame { Text = "坚持X原则", Gloss = "b" }]).Identity);

    private static ResultList<FormulaFrame> Find(Readout[] readouts, params string[] frames) => new ReadoutCorpus(readouts).FindFormulaFrames(
        new FormulaFrameOptions
        {
            MinDocuments = 1,
            Mine = false,
            Lexicon = FrameLexicon.Of("t", frames.Select(frame => new NamedFrame
            {
                Text = frame,
                Gloss = "",
            }))
        });

    private static Readout Said(int number, string said) =>
        new($"r{number}", $"甲国总统林远会见乙国总理高川。\n林远指出，{said}。") { Date = new DateOnly(2015, number + 1, 1) };
}
