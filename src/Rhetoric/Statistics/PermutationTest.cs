using MathNet.Numerics;
using MathNet.Numerics.Random;

namespace Rhetoric;

/// <summary>Whether two sets of documents use an item at different rates, when whole documents, not words, are what was drawn.</summary>
/// <param name="Difference">The rate in the target less the rate in the reference, each over all words of its documents.</param>
/// <param name="P">The two-sided probability, above 0 to 1, of a difference at least as great if the labels did not matter.</param>
/// <param name="Arrangements">How many ways to share the documents out were looked at, the one seen included.</param>
/// <param name="IsExact">Whether those were all ways there are; else they were drawn.</param>
/// <remarks>
/// <para>
/// Idea. If the labels did not matter, every way to give as many documents to the target would be as likely as the one seen; so p is the
/// share of ways with a difference as great. A speech that repeats one phrase ten times moves as a whole, unlike in a test over words.
/// </para>
/// <para>
/// Sources: Lijffijt et al., "Significance testing of word frequencies in corpora", DSH 31 (2016); Mildenberger, R package keyperm; for drawn
/// arrangements p = (1 + as great) / (1 + drawn): Phipson and Smyth, SAGMB 9 (2010).
/// </para>
/// <para>Cost: O(arrangements × documents). Invariant: equal input, seed included, gives equal output on every machine.</para>
/// </remarks>
public readonly record struct PermutationTest(double Difference, double P, int Arrangements, bool IsExact)
{
    /// <summary>The seed where none is given: one fixed number, so that a result can be had again.</summary>
    public const int DefaultSeed = 1;

    /// <summary>The difference of the rates, and how likely one as great is by chance.</summary>
    public override string ToString() => ResultLine.Of($"difference {ResultLine.Figure(Difference)}, p {ResultLine.Figure(P)} of {ResultLine.Count(Arrangements, "arrangement")}");

    // Equal differences reached by other sums must count as equal.
    private const double Rounding = 1e-12;

    /// <summary>Compares two sets of documents.</summary>
    /// <param name="targetCounts">The item's count in each document of the target, none negative.</param>
    /// <param name="targetSizes">The size of each of these documents, at least its count.</param>
    /// <param name="referenceCounts">The same for the reference.</param>
    /// <param name="referenceSizes">The size of each of these documents.</param>
    /// <param name="draws">
    /// How many arrangements are drawn, at least 1; where there are no more in all, each of them is looked at once and the test is exact.
    /// </param>
    /// <param name="seed">Where the drawing starts.</param>
    /// <returns>The test; null where a side has no words, or the item occurs in neither.</returns>
    /// <exception cref="ArgumentException">Counts and sizes differ in number, a number is negative, or a count exceeds its size.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    public static PermutationTest? OfDocuments(
        ReadOnlySpan<int> targetCounts,
        ReadOnlySpan<int> targetSizes,
        ReadOnlySpan<int> referenceCounts,
        ReadOnlySpan<int> referenceSizes,
        int draws = 9999,
        int seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        Check(targetCounts, targetSizes, nameof(targetCounts));
        Check(referenceCounts, referenceSizes, nameof(referenceCounts));
        int[] counts = [.. targetCounts, .. referenceCounts];
        int[] sizes = [.. targetSizes, .. referenceSizes];
        var (count, size) = (Sum(counts), Sum(sizes));
        var targetSize = Sum(targetSizes);
        if (targetSize == 0 || targetSize == size || count == 0)
        {
            return null;
        }

        var sharing = new Sharing(counts, sizes, count, size);
        var seen = sharing.Difference(Sum(targetCounts), targetSize);
        var threshold = Math.Abs(seen) * (1 - Rounding);
        return Combinatorics.Combinations(counts.Length, targetCounts.Length) <= draws
            ? sharing.All(targetCounts.Length, seen, threshold)
            : sharing.Drawn(targetCounts.Length, seen, threshold, draws, seed);
    }

    private static long Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0L;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private static void Check(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, string name)
    {
        if (counts.Length != sizes.Length)
        {
            throw new ArgumentException($"There are {counts.Length} counts for {sizes.Length} sizes; each document has one of both.", name);
        }

        for (var document = 0; document < counts.Length; document++)
        {
            if (counts[document] < 0 || counts[document] > sizes[document])
            {
                throw new ArgumentException($"Document {document} has count {counts[document]}; it must lie from 0 to {sizes[document]}, its size.", name);
            }
        }
    }

    private readonly record struct Sharing(int[] Counts, int[] Sizes, long Count, long Size)
    {
        // A side without a word has no rate; such an arrangement is no more extreme than any other.
        public double Difference(long count, long size) =>
            size == 0 || size == Size ? 0 : ((double)count / size) - ((double)(Count - count) / (Size - size));

        public PermutationTest All(int documents, double seen, double threshold)
        {
            var chosen = Enumerable.Range(0, documents).ToArray();
            var (arrangements, asGreat) = (0, 0);
            do
            {
                arrangements++;
                asGreat += IsAsGreat(chosen, threshold) ? 1 : 0;
            }
            while (Advance(chosen, Counts.Length));
            return new PermutationTest(seen, (double)asGreat / arrangements, arrangements, true);
        }

        public PermutationTest Drawn(int documents, double seen, double threshold, int draws, int seed)
        {
            var random = new Xoshiro256StarStar(seed, threadSafe: false);
            var order = Enumerable.Range(0, Counts.Length).ToArray();
            var asGreat = 1;
            for (var draw = 0; draw < draws; draw++)
            {
                for (var place = 0; place < documents; place++)
                {
                    var other = random.Next(place, order.Length);
                    (order[place], order[other]) = (order[other], order[place]);
                }

                asGreat += IsAsGreat(order.AsSpan(0, documents), threshold) ? 1 : 0;
            }

            return new PermutationTest(seen, asGreat / (draws + 1.0), draws + 1, false);
        }

        private bool IsAsGreat(ReadOnlySpan<int> documents, double threshold)
        {
            var (count, size) = (0L, 0L);
            foreach (var document in documents)
            {
                count += Counts[document];
                size += Sizes[document];
            }

            return Math.Abs(Difference(count, size)) >= threshold;
        }

        // The next choice in lexicographic order.
        private static bool Advance(int[] chosen, int documents)
        {
            var place = chosen.Length - 1;
            while (place >= 0 && chosen[place] == documents - chosen.Length + place)
            {
                place--;
            }

            if (place < 0)
            {
                return false;
            }

            chosen[place]++;
            for (var next = place + 1; next < chosen.Length; next++)
            {
                chosen[next] = chosen[next - 1] + 1;
            }

            return true;
        }
    }
}
