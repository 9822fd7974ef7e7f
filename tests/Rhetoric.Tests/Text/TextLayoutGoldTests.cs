using System.Text.Json;

namespace Rhetoric.Tests.Text;

public sealed class TextLayoutGoldTests
{
    [SharedTheory]
    [InlineData("paragraphs")]
    [InlineData("sentences")]
    public void The_annotated_readout_is_cut_as_its_annotator_cut_it(string unit)
    {
        var readout = new Readout("seed", File.ReadAllText(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt")));
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("gold/seed-gold.json")));
        var expected = gold.RootElement.GetProperty(unit).EnumerateArray()
            .Select(span => new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()));

        Assert.Equal(expected, unit == "paragraphs" ? readout.Paragraphs : readout.Sentences);
    }
}
