namespace Rhetoric.Formulas;

/// <summary>The uses of a lexicon's formulas in one readout, with speaker and addressee.</summary>
/// <remarks>A short form inside another word (<see cref="OwnWords"/>) is no use unless a longer form of its family holds it, nor is a bare count (<see cref="BareCounts"/>) of what the readout does not name. Cost: O(matches · matches that overlap + matches · log n); of each use one object is made, and a readout with a short form is cut once.</remarks>
internal static class FormulaUses
{
    /// <summary>Uses in text order. A form inside a longer form of its own family is part of that use, and marked as a part.</summary>
    public static IReadOnlyList<FoundUse> In(Readout readout, LayeredMatcher matcher)
    {
        var matches = matcher.Match(readout.Text);
        if (matches.Length == 0)
        {
            return [];
        }

        var discourse = readout.ReadDiscourse();
        var words = new OwnWords(readout.Text);
        var uses = new List<FoundUse>(matches.Length);
        var first = 0;
        for (var number = 0; number < matches.Length; number++)
        {
            ref readonly var match = ref matches[number];
            while (matches[first].Span.End <= match.Span.Start)
            {
                first++;
            }

            var isPart = IsWithinItsFamily(matches.AsSpan(first..number), in match);
            if (isPart || words.Has(match.Span))
            {
                uses.Add(new FoundUse(match.Family, Voiced(readout, discourse, match.Span, match.Form, match.Parent), isPart));
            }
        }

        return BareCounts.Named(uses, static use => use.Use.Form, static use => use.Family, static use => use.Family.Forms);
    }

    private static bool IsWithinItsFamily(ReadOnlySpan<FormulaMatch> before, in FormulaMatch match)
    {
        foreach (ref readonly var other in before)
        {
            if (ReferenceEquals(other.Family, match.Family) && other.Span.Contains(match.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A use with what the discourse says of its place.</summary>
    public static FormulaOccurrence Voiced(Readout readout, ReadoutDiscourse discourse, TextSpan span, string form, TextSpan? within) =>
        new()
        {
            Readout = readout,
            Span = span,
            Form = form,
            Speaker = discourse.AttributionAt(span.Start)?.Voice,
            Addressee = discourse.AskAt(span.Start)?.Addressee,
            Within = within,
        };
}
