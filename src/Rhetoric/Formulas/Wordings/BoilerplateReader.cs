namespace Rhetoric.Formulas;

/// <summary>Tells which words of a text earlier readouts hold.</summary>
/// <remarks>
/// Idea. A stretch of k characters or more that m readouts hold whole is a row of windows of k characters that m readouts hold, so it is enough to ask for each window.
/// Cost: O(n · the texts that hold a window's rarest pair). Invariant: typography is set aside everywhere; stretches do not cross what a text does not hold.
/// The agency's dateline is no content: it is in no clause and no stretch, and its characters are not counted.
/// </remarks>
internal sealed class BoilerplateReader
{
    private readonly WordingHolders _wordings;
    private readonly BoilerplateOptions _options;
    private readonly int[] _earlier;
    private readonly bool[] _isEarlier;
    private readonly VariantSearch _variants;

    /// <summary>Looks at some of the readouts.</summary>
    /// <param name="wordings">Which readouts hold which wording.</param>
    /// <param name="isEarlier">Which of them count.</param>
    /// <param name="options">What counts as boilerplate.</param>
    public BoilerplateReader(WordingHolders wordings, Func<Readout, bool> isEarlier, BoilerplateOptions options)
    {
        options.Validate();
        (_wordings, _options) = (wordings, options);
        _isEarlier = [.. wordings.Readouts.Select(isEarlier)];
        _earlier = [.. Enumerable.Range(0, _isEarlier.Length).Where(number => _isEarlier[number])];
        _variants = new VariantSearch(wordings, _earlier);
    }

    /// <summary>A wording by itself.</summary>
    public HeldWording Read(string wording)
    {
        var clauses = new Readout("wording", wording).Clauses.Count;
        return Held(wording, Math.Max(1, clauses));
    }

    /// <summary>The clauses of a readout and the stretches of boilerplate in it.</summary>
    public ReadoutBoilerplate Read(Readout readout, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var read = progress.Pieces(readout.Clauses.Count);
        var dateline = readout.Head.Dateline ?? default;
        TextSpan[] content = [new(0, dateline.Start), new(dateline.End, readout.Text.Length)];
        TextSpan[] stretches = [.. content.SelectMany(part => Stretches(readout.Text, part, cancellationToken))];
        var clauses = new List<HeldWording>();
        foreach (var whole in readout.Clauses)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add();
            var inside = dateline.Overlaps(whole) ? new TextSpan(Math.Min(dateline.End, whole.End), whole.End) : whole;
            if (inside.Length == 0)
            {
                continue;
            }

            // A clause leaves the marks at its edges outside: 推进“一带一路 has lost one of two.
            var clause = QuotationBalance.Whole(readout.Text, inside);

            clauses.Add(Held(readout[clause], 1) with
            {
                Span = clause,
                BoilerplateCharacters = stretches.Where(clause.Overlaps)
                    .Sum(stretch => Characters(readout.Text, new TextSpan(Math.Max(stretch.Start, clause.Start), Math.Min(stretch.End, clause.End)))),
            });
        }

        progress?.Report(1);
        return new ReadoutBoilerplate(readout)
        {
            Earlier = _earlier.Length,
            Clauses = clauses.ToResultList(),
            Stretches = stretches,
            Characters = content.Sum(part => Characters(readout.Text, part)),
            BoilerplateCharacters = stretches.Sum(stretch => Characters(readout.Text, stretch)),
        };
    }

    private HeldWording Held(string wording, int clauses)
    {
        var holders = _wordings.Of(wording);
        var isVaried = _options.LeastLikeness < 1 && FoldedCharacter.Of(wording).Length >= _options.ShortestVaried;
        return new HeldWording
        {
            Text = wording,
            Holders = [.. holders.Where(number => _isEarlier[number]).Select(number => _wordings.Readouts[number])],
            Earlier = _earlier.Length,
            Variant = isVaried ? _variants.Find(wording, clauses, holders, _options.LeastLikeness) : null,
        };
    }

    private List<TextSpan> Stretches(string text, TextSpan part, CancellationToken cancellationToken)
    {
        var places = FoldedPlaces.Of(text, part);
        var length = _options.ShortestStretch;
        var stretches = new List<TextSpan>();
        var (start, end) = (0, 0); // Of the folded stretch that is open; none where equal.
        for (var at = 0; at + length <= places.Folded.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_wordings.Of(places.Folded.AsSpan(at, length)).Count(number => _isEarlier[number]) < _options.FewestHolders)
            {
                continue;
            }

            if (at > end)
            {
                Close();
                start = at;
            }

            start = end == 0 ? at : start;
            end = at + length;
        }

        Close();
        return stretches;

        void Close()
        {
            if (end > start)
            {
                stretches.Add(places.SpanOf(start, end - start));
            }
        }
    }

    private static int Characters(string text, TextSpan span)
    {
        var count = 0;
        foreach (var rune in text.AsSpan(span.Start, span.Length).EnumerateRunes())
        {
            count += System.Text.Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return count;
    }
}
