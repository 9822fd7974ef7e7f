using CsCheck;
using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Mining;

public sealed class FormulaCoverageTests
{
    [Theory]
    [InlineData(2, 4, false, false)]
    [InlineData(3, 2, false, true)]
    [InlineData(2, 3, false, true)]
    [InlineData(3, 3, false, true)]
    [InlineData(1, 3, true, true)]
    [InlineData(4, 4, true, true)]
    [InlineData(1, 6, false, false)]
    [InlineData(6, 2, false, false)]
    public void A_stretch_cuts_what_it_holds_in_part(int position, int length, bool cuts, bool reaches)
    {
        var coverage = new FormulaCoverage(10);
        coverage.Add(2, 4);

        Assert.Equal((cuts, reaches), (coverage.CutAtStart(position, length) + coverage.CutAtEnd(position, length) > 0, coverage.Reaches(position, length)));
    }

    [Fact]
    public void Cuts_are_those_of_a_comparison_with_each() =>
        Gen.Select(Gen.Select(Gen.Int[0, 15], Gen.Int[1, 5]).List[0, 6], Gen.Int[0, 15], Gen.Int[1, 5]).Sample((added, position, length) =>
        {
            var coverage = new FormulaCoverage(20);
            foreach (var (start, count) in added)
            {
                coverage.Add(start, count);
            }

            var end = position + length;
            bool Straddles((int Start, int Count) other, int boundary) => other.Start < boundary && boundary < other.Start + other.Count;
            var cuts = added.Any(other => (Straddles(other, position) && other.Item1 + other.Item2 < end) || (Straddles(other, end) && other.Item1 > position));
            var reaches = added.Any(other => Straddles(other, position) || Straddles(other, end));
            Assert.Equal((cuts, reaches), (coverage.CutAtStart(position, length) + coverage.CutAtEnd(position, length) > 0, coverage.Reaches(position, length)));
        });
}
