using Rhetoric.NGrams;

namespace Rhetoric;

public sealed partial class PhraseTable
{
    /// <summary>Ranks the phrases of two units or more by how strongly their parts attract each other.</summary>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="cancellationToken">Stops the ranking.</param>
    /// <returns>The phrases of two units or more by falling value, undefined ones last; ties in the order of the table.</returns>
    /// <remarks>
    /// <para>
    /// MI, MI2, MI3, NPMI, salience, Poisson, t, z, Dice, logDice and minimum sensitivity take all K units at once, as in
    /// <see cref="Statistics.MultiwayAssociation"/>. The others are defined for a table of two items: they are taken for every split of the phrase into two
    /// parts, each part counted wherever it stands, and the least value counts, so that a phrase is as strong as its weakest joint. That treats
    /// a phrase as pseudo-bigrams, after Ferreira da Silva and Pereira Lopes, "A local maxima method", 1999, who average over the
    /// splits. The conservative log ratio is corrected for the number of phrases ranked, not for that of splits.
    /// </para>
    /// <para>
    /// N is the units of the corpus, marks included; where a phrase overlaps itself so often that the table would have a negative cell, N is just as
    /// large as it must be. Cost: O(n + phrases · length), for a table of two O(n + phrases · length² · log n).
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseAssociation> RankByAssociation(
        AssociationMeasure measure = AssociationMeasure.LogLikelihood, CancellationToken cancellationToken = default)
    {
        if (!Enum.IsDefined(measure))
        {
            throw new ArgumentOutOfRangeException(
                nameof(measure), measure, $"{nameof(measure)} must be one of {string.Join(", ", Enum.GetNames<AssociationMeasure>())}.");
        }

        int[] ranks = [.. Enumerable.Range(0, _rows.Count).Where(rank => _rows.LengthOf(rank) >= 2)];
        var bonds = new PhraseBonds(_sequence, _index);
        var measured = new PhraseAssociation[ranks.Length];
        for (var number = 0; number < measured.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            measured[number] = bonds.Measure(_rows[ranks[number]], _rows.PositionOf(ranks[number]), measure, ranks.Length);
        }

        // The sort is stable, so ties keep the order of the table.
        return [.. measured.OrderByDescending(phrase => phrase.Value ?? double.NegativeInfinity)];
    }
}
