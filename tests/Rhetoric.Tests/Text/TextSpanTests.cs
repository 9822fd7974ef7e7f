namespace Rhetoric.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Covers_its_start_but_not_its_end()
    {
        var span = new TextSpan(2, 4);

        Assert.True(span.Contains(2));
        Assert.False(span.Contains(4));
        Assert.Equal("cd", span.TextIn("abcdef"));
        Assert.Equal("[2..4)", span.ToString());
    }

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)));
        Assert.True(new TextSpan(0, 3).Overlaps(new TextSpan(2, 4)));
    }
}
