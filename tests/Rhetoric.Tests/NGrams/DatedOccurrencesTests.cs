namespace Rhetoric.Tests.NGrams;

public sealed class DatedOccurrencesTests
{
    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("undated", "睦邻之约"),
        new Readout("r3", "睦邻之约") { Date = new DateOnly(2015, 1, 1) },
        new Readout("r2", "海天。睦邻之约，睦邻之约") { Date = new DateOnly(2015, 1, 1) },
        new Readout("r1", "睦邻之约，睦邻之约") { Date = new DateOnly(2011, 3, 4) },
    ]);

    [Fact]
    public void The_first_and_the_last_dated_use_are_found_with_their_places()
    {
        var uses = Talks.Locate("睦邻之约");

        Assert.Equal(new PhraseOccurrence(Talks["r1"], new TextSpan(0, 4)), uses.FirstDated());
        Assert.Equal(new PhraseOccurrence(Talks["r3"], new TextSpan(0, 4)), uses.LastDated());
        Assert.Equal(uses.FirstDated(), Talks.CountPhrases().Locate("睦邻之约").FirstDated());
    }

    [Fact]
    public void Of_several_uses_on_a_day_the_outermost_are_taken()
    {
        var uses = Talks.Locate("睦邻").Where(place => place.Readout.Id == "r2").ToArray();

        Assert.Equal((3, 8), (uses.FirstDated()!.Value.Span.Start, uses.LastDated()!.Value.Span.Start));
    }

    [Fact]
    public void Undated_uses_have_no_first()
    {
        var uses = Talks.Locate("睦邻").Where(place => place.Readout.Date is null).ToArray();

        Assert.NotEmpty(uses);
        Assert.Null(uses.FirstDated());
        Assert.Null(uses.LastDated());
    }
}
