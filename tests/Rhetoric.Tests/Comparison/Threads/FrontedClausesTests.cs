using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>Which clauses are one with the next: stretches of a text, divided by /; | stands where what is said begins.</summary>
public sealed class FrontedClausesTests
{
    [Theory]
    [InlineData("在青屿问题上，希望云方守信。", "在青屿问题上，|希望云方守信")]
    [InlineData("在当前形势下，云岚应当互助，共同守护航道。", "在当前形势下，|云岚应当互助/共同守护航道")]
    [InlineData("在渔业方面，双方要互助。", "在渔业方面，|双方要互助")]
    [InlineData("无论渔汛早晚，双方都要守信。", "无论渔汛早晚，|双方都要守信")]
    [InlineData("不论渔汛早晚，双方都要守信。", "不论渔汛早晚，|双方都要守信")]
    [InlineData("不管渔汛早晚，双方都要守信。", "不管渔汛早晚，|双方都要守信")]
    [InlineData("关于渔业关税，双方要磋商。", "关于渔业关税，|双方要磋商")]
    [InlineData("对于渔业关税，双方要磋商。", "对于渔业关税，|双方要磋商")]
    [InlineData("至于渔业关税，双方要磋商。", "至于渔业关税，|双方要磋商")]
    [InlineData("谈到渔业关税，今天很冷。", "谈到渔业关税，|今天很冷")]
    [InlineData("在谈及渔业关税，今天很冷。", "在谈及渔业关税，|今天很冷")]
    [InlineData("云方愿在平等互利基础上，恢复渔业往来。", "云方愿在平等互利基础上，|恢复渔业往来")]
    [InlineData("当前雾海形势下，恢复渔业往来。", "当前雾海形势下，|恢复渔业往来")]
    // Neither without its end, nor the last of its sentence, nor a clause of its own length, nor before the words that say who speaks.
    [InlineData("在雾角会见客人，双方谈了渔业。", "在雾角会见客人/双方谈了渔业")]
    [InlineData("双方要互助，在渔业方面。今天很冷。", "双方要互助/在渔业方面/今天很冷")]
    [InlineData("在以渔民为本的联邦政府长期以来坚强有力而稳定的领导下，渔业兴旺。", "在以渔民为本的联邦政府长期以来坚强有力而稳定的领导下/渔业兴旺")]
    [InlineData("国家主席沈怀舟会见科兰。谈到渔业关税，沈怀舟指出，今天很冷。", "国家主席沈怀舟会见科兰/谈到渔业关税/沈怀舟指出/今天很冷")]
    public void A_part_that_only_says_of_what_is_one_with_what_is_said(string text, string stretches)
    {
        var readout = new Readout("case", text);
        TextSpan[] verbs = [.. readout.ReadDiscourse().Attributions.Select(said => said.VerbSpan).OfType<TextSpan>()];

        Assert.Equal(stretches, string.Join('/', FrontedClauses.In(readout, verbs).Select(one => one.Main > one.Span.Start ? $"{readout[one.Span with { End = one.Main }]}|{readout[one.Span with { Start = one.Main }]}" : readout[one.Span])));
    }
}
