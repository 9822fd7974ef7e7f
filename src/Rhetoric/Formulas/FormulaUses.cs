namespace Rhetoric.Formulas;

/// <summary>The uses of a lexicon's formulas in one readout, with speaker and addressee.</summary>
internal static class FormulaUses
{
    /// <summary>Uses in text order. A form inside a longer form of its own family is part of that use.</summary>
    public static IEnumerable<(FormulaFamily Family, FormulaOccurrence Use)> In(Readout readout, LayeredMatcher matcher)
    {
        var matches = matcher.Match(readout.Text);
        if (matches.Count == 0)
        {
            yield break;
        }

        var discourse = readout.ReadDiscourse();
        var open = new List<FormulaMatch>();
        foreach (var match in matches)
        {
            open.RemoveAll(other => other.Span.End <= match.Span.Start);
            if (!open.Exists(other => other.Family == match.Family && other.Span.Contains(match.Span)))
            {
                yield return (match.Family, Voiced(readout, discourse, match.Span, match.Form, match.Parent));
            }

            open.Add(match);
        }
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
