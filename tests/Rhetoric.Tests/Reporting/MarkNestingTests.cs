using CsCheck;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting;

public sealed class MarkNestingTests
{
    private static readonly Gen<TextMark> AnyMark =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 12], Gen.Enum<TextMarkKind>(), (start, length, kind) => new TextMark(new TextSpan(start, start + length), kind));

    [Fact]
    public void What_lies_inside_stays_whole() =>
        Assert.Equal(["Ask 0-10", "Modal 0-2", "List 3-8", "Item 3-5", "Item 6-8"], Nested(
            (3, 5, TextMarkKind.Item), (0, 10, TextMarkKind.Ask), (3, 8, TextMarkKind.List), (0, 2, TextMarkKind.Modal), (6, 8, TextMarkKind.Item)));

    [Fact]
    public void What_crosses_the_end_of_another_mark_is_cut_there() =>
        Assert.Equal(["Ask 0-6", "List 4-6", "List 6-9"], Nested((0, 6, TextMarkKind.Ask), (4, 9, TextMarkKind.List)));

    [Fact]
    public void The_rest_of_a_cut_mark_holds_what_comes_after() =>
        Assert.Equal(["Ask 0-6", "List 4-6", "List 6-12", "Item 7-9"], Nested((0, 6, TextMarkKind.Ask), (4, 12, TextMarkKind.List), (7, 9, TextMarkKind.Item)));

    [Fact]
    public void Over_the_same_characters_the_kind_decides() =>
        Assert.Equal(["Ask 1-4", "List 1-4", "Item 1-4"], Nested((1, 4, TextMarkKind.Item), (1, 4, TextMarkKind.List), (1, 4, TextMarkKind.Ask)));

    [Fact]
    public void Empty_marks_are_left_out() => Assert.Empty(Nested((3, 3, TextMarkKind.Verb)));

    [Fact]
    public void Pieces_nest_and_cover_their_marks_whatever_the_marks() => AnyMark.Array[0, 12].Sample(marks =>
    {
        var pieces = MarkNesting.Nest(marks);
        for (var i = 0; i < pieces.Count; i++)
        {
            for (var k = i + 1; k < pieces.Count; k++)
            {
                var (first, second) = (pieces[i].Span, pieces[k].Span);
                Assert.True(first.Contains(second) || !first.Overlaps(second));
                Assert.True(first.Start <= second.Start);
            }
        }

        foreach (var mark in marks.Where(mark => mark.Span.Length > 0))
        {
            var own = pieces.Where(piece => ReferenceEquals(piece.Mark, mark)).Select(piece => piece.Span).ToArray();
            Assert.Equal(mark.Span, new TextSpan(own[0].Start, own[^1].End));
            Assert.All(own.Zip(own.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        }
    });

    private static IEnumerable<string> Nested(params (int Start, int End, TextMarkKind Kind)[] marks) =>
        MarkNesting.Nest(marks.Select(mark => new TextMark(new TextSpan(mark.Start, mark.End), mark.Kind)))
            .Select(piece => $"{piece.Mark.Kind} {piece.Span.Start}-{piece.Span.End}");
}
