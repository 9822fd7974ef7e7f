using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>Characters told are counted as a set of places would count them.</summary>
public sealed class ToldSpansTests
{
    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 300], Gen.Int[0, 150]).Select((start, length) => new TextSpan(start, start + length));

    [Fact]
    public void A_span_is_covered_by_as_many_characters_as_were_told() => Gen.Select(Span.Array[0, 6], Span).Sample((told, asked) =>
    {
        var spans = new ToldSpans();
        spans.Add(told);
        return spans.Covered(asked) == Enumerable.Range(asked.Start, asked.Length).Count(at => told.Any(span => span.Start <= at && at < span.End));
    });
}
