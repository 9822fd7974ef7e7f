using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>How evenly phrases are spread over the readouts.</summary>
internal sealed class PhraseSpread
{
    private readonly double[] _shares;
    private readonly double _smallestShare;

    /// <summary>Takes the sizes of the readouts.</summary>
    /// <param name="sequence">The corpus.</param>
    public PhraseSpread(SymbolSequence sequence)
    {
        var units = sequence.Units;
        _shares = [.. sequence.UnitsOf.Select(size => units == 0 ? 0 : (double)size / units)];
        _smallestShare = _shares.Length == 0 ? 0 : _shares.Min();
    }

    /// <summary>The dispersion of what occurs in one readout only.</summary>
    /// <param name="document">The number of the readout.</param>
    public double? DispersionIn(int document) => Normalise(1 + Excess(document, 1));

    /// <summary>A measure for one thread.</summary>
    public Measure ToMeasure() => new(this);

    // Readouts without the phrase add their whole share, so only those with it are looked at.
    private double Excess(int document, double share) => Math.Abs(share - _shares[document]) - _shares[document];

    private double? Normalise(double twiceTheDeviation) => Dispersion.Normalise(Math.Clamp(twiceTheDeviation / 2, 0, 1), _smallestShare);

    /// <summary>Measures one phrase after the other.</summary>
    internal sealed class Measure(PhraseSpread spread)
    {
        private readonly int[] _countOf = new int[spread._shares.Length];
        private readonly List<int> _touched = [];

        /// <summary>The dispersion of a phrase.</summary>
        /// <param name="documents">The readout of each occurrence.</param>
        public double? Dispersion(ReadOnlySpan<int> documents)
        {
            _touched.Clear();
            foreach (var document in documents)
            {
                if (_countOf[document]++ == 0)
                {
                    _touched.Add(document);
                }
            }

            // One order of adding, so that the last digit does not depend on the order of the suffixes.
            _touched.Sort();
            var deviation = 1.0;
            foreach (var document in _touched)
            {
                deviation += spread.Excess(document, (double)_countOf[document] / documents.Length);
                _countOf[document] = 0;
            }

            return spread.Normalise(deviation);
        }
    }
}
