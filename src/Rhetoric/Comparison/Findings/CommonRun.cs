namespace Rhetoric.Comparison;

/// <summary>The longest run of letters that two wordings have in common.</summary>
internal static class CommonRun
{
    /// <summary>The first of the longest runs, as it stands in the first wording; its length is 0 where they share no letter. Cost: O(a · b).</summary>
    public static (int Start, int Length) Longest(string a, string b)
    {
        var (best, row) = ((Start: 0, Length: 0), new int[b.Length + 1]);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = b.Length; j > 0; j--)
            {
                row[j] = a[i] == b[j - 1] ? row[j - 1] + 1 : 0;
                best = row[j] > best.Length ? (i - row[j] + 1, row[j]) : best;
            }
        }

        return best;
    }
}
