namespace Rhetoric.Tests.Tool;

public sealed class FormulasVerbTests : IDisposable
{
    private static readonly string[] Guests = ["法国总统甲安", "德国总理乙宁", "巴西总统丙川", "埃及总统丁原", "肯尼亚总统戊山", "智利总统己河"];
    private static readonly string[] Before = ["航线已经开通", "渔民十分安心", "冬天即将过去", "花园对外开放", "夜色格外明亮", "山路已经修好"];

    private readonly TemporaryFolder _folder = new();

    public FormulasVerbTests()
    {
        foreach (var (number, guest) in Guests.Index())
        {
            _folder.Write($"2015-0{number + 1}-01.txt", $"沈怀舟会见{guest}。\n沈怀舟指出，{Before[number]}，愿同{guest[..1]}方共守海上安宁，{Before[^(number + 1)]}。");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("愿同X方共守")]
    [InlineData("愿同法方共守")]
    public async Task A_heading_with_X_is_found_as_it_is_printed_and_by_what_fills_it(string text)
    {
        var run = await CommandRun.Of("formulas", _folder.Path, "--lexicon", "none", "--find", text);

        Assert.StartsWith("愿同X方共守海上安宁,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_with_X_is_traced()
    {
        var run = await CommandRun.Of("trace", "愿同X方共守海上安宁", _folder.Path, "--show", "uses");

        Assert.Equal(Guests.Length + 1, run.Lines.Count);
    }
}
