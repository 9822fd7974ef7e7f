using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class CommonSubsequenceTests
{
    [Fact]
    public void Length_equals_that_of_the_quadratic_table()
    {
        var text = Gen.Char["甲乙丙丁"].Array[0, 200].Select(characters => new string(characters));

        Gen.Select(text, text).Sample((a, b) => new CommonSubsequence(a).LengthWith(b) == Table(a, b));
    }

    [Fact]
    public void Empty_texts_are_alike_and_unlike_all_others()
    {
        Assert.Equal(1, new CommonSubsequence("").RatioWith(""));
        Assert.Equal(0, new CommonSubsequence("").RatioWith("甲"));
        Assert.Equal(0, new CommonSubsequence("甲").RatioWith(""));
    }

    private static int Table(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                table[i, j] = a[i - 1] == b[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[a.Length, b.Length];
    }
}
