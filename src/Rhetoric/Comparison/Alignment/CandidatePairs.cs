using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Which passages of two texts are worth comparing.</summary>
/// <remarks>
/// Up to 300,000 pairs all are. Beyond, those that share two bigrams which no more than forty passages of the second text hold. Cost: O(pairs) or
/// O(bigrams × holders), both linear where texts grow by new words. Order: by the first text, then by the second.
/// </remarks>
internal static class CandidatePairs
{
    private const long AllPairs = 300_000;
    private const int RareIn = 40;
    private const int LeastShared = 2;

    public static IEnumerable<(int A, int B)> Between(IReadOnlyList<Fingerprint> a, IReadOnlyList<int> ofA, IReadOnlyList<Fingerprint> b, IReadOnlyList<int> ofB) =>
        (long)ofA.Count * ofB.Count <= AllPairs ? All(ofA, ofB) : Sharing(a, ofA, b, ofB);

    private static IEnumerable<(int A, int B)> All(IReadOnlyList<int> ofA, IReadOnlyList<int> ofB)
    {
        foreach (var i in ofA)
        {
            foreach (var j in ofB)
            {
                yield return (i, j);
            }
        }
    }

    private static IEnumerable<(int A, int B)> Sharing(IReadOnlyList<Fingerprint> a, IReadOnlyList<int> ofA, IReadOnlyList<Fingerprint> b, IReadOnlyList<int> ofB)
    {
        var holders = HoldersOf(b, ofB);
        var shared = new int[b.Count];
        var touched = new List<int>();
        foreach (var i in ofA)
        {
            var bigrams = a[i].Bigrams;
            for (var at = 0; at < bigrams.Length; at++)
            {
                if ((at == 0 || bigrams[at] != bigrams[at - 1]) && holders.TryGetValue(bigrams[at], out var list) && list.Count <= RareIn)
                {
                    foreach (var j in list)
                    {
                        if (shared[j]++ == 0)
                        {
                            touched.Add(j);
                        }
                    }
                }
            }

            touched.Sort();
            foreach (var j in touched)
            {
                if (shared[j] >= LeastShared)
                {
                    yield return (i, j);
                }

                shared[j] = 0;
            }

            touched.Clear();
        }
    }

    // A list that is one too long is not continued.
    private static Dictionary<int, List<int>> HoldersOf(IReadOnlyList<Fingerprint> b, IReadOnlyList<int> ofB)
    {
        var holders = new Dictionary<int, List<int>>();
        foreach (var j in ofB)
        {
            var bigrams = b[j].Bigrams;
            for (var at = 0; at < bigrams.Length; at++)
            {
                if (at == 0 || bigrams[at] != bigrams[at - 1])
                {
                    ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, bigrams[at], out _);
                    list ??= [];
                    if (list.Count <= RareIn)
                    {
                        list.Add(j);
                    }
                }
            }
        }

        return holders;
    }
}
