using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>Who says the clauses of a readout, and to whom.</summary>
public sealed class StatedVoicesTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    [Theory]
    [InlineData("两国元首对渔业合作的成果深感满意，一致同意扩大稻米贸易。", "满意", "双方")]
    [InlineData("沈怀舟的专机抵达岚海，双方一致同意扩大稻米贸易。", "抵达", null)]
    public void Both_are_the_subject_of_a_sentence_that_they_begin(string sentence, string words, string? voice)
    {
        var text = StatedText.Of(new Readout("a", Head + sentence));

        Assert.Equal(voice, text.Statements.Single(statement => text.Readout[statement.Span].Contains(words, StringComparison.Ordinal)).Voice);
    }

    [Theory]
    [InlineData("岚方", "沈怀舟", "岚方")]
    [InlineData("双方", "双方", null)]
    [InlineData("我们", "沈怀舟", null)]
    [InlineData("你", "科兰", null)]
    [InlineData(null, "科兰", null)]
    public void An_addressee_is_another_with_a_name(string? addressee, string? speaker, string? named) => Assert.Equal(named, NamedAddressees.Of(addressee, speaker));
}
