namespace Rhetoric.Tests.Text.Progress;

public sealed class CountedProgressTests
{
    private readonly List<double> _told = [];

    [Fact]
    public void Pieces_are_told_as_shares_and_more_than_all_are_all()
    {
        var pieces = Telling().Pieces(4);

        pieces.Add();
        pieces.Add(2);
        pieces.Add(9);
        pieces.Add();

        Assert.Equal([0.25, 0.75, 1], _told);
    }

    [Fact]
    public void What_is_reached_never_falls()
    {
        var pieces = Telling().Pieces(4);

        pieces.Reach(2);
        pieces.Reach(1);
        pieces.Reach(long.MaxValue);

        Assert.Equal([0.5, 1], _told);
    }

    [Fact]
    public void Many_pieces_are_told_in_a_thousand_steps()
    {
        var pieces = Telling().Pieces(1_000_000);

        for (var piece = 0; piece < 1_000_000; piece++)
        {
            pieces.Add();
        }

        Assert.Equal(1000, _told.Count);
        Assert.Equal(1, _told[^1]);
    }

    [Fact]
    public void A_step_of_no_pieces_is_done_when_it_is_reached()
    {
        Telling().Pieces(0).Reach(0);

        Assert.Equal([1], _told);
    }

    [Fact]
    public void A_step_tells_its_part_of_the_whole()
    {
        var step = Telling().Part(0.5, 0.9)!;

        step.Report(0);
        step.Report(0.5);
        step.Report(1);

        Assert.Equal([0.5, 0.7, 0.9], _told.Select(value => Math.Round(value, 12)));
        Assert.Null(((IProgress<double>?)null).Part(0, 1));
    }

    private Told Telling() => new(_told);

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
