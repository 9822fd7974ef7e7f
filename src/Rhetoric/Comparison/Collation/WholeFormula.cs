using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Whether a formula is complete at both edges, so that it reads as a thing that a meeting brought: 和平友好大方向, and not 推动建设|健康.</summary>
/// <remarks>
/// Set phrases of the lexicon are. A mined one has four characters, begins and ends with no preposition, conjunction or the like, does not end with a side or a person (促进两国), and in half of its uses or more what stands around it in the clause belongs
/// elsewhere: no noun or quality behind it, and before it none that goes on into its own first noun. Cost: O(uses asked), at most eight.
/// </remarks>
internal static class WholeFormula
{
    private const int Fewest = 4;
    private const int MostUses = 8;
    private const int Context = 8;

    // The first letters of tags: what opens no formula, what closes none, what goes on with one behind it, what begins before one.
    private const string NoOpening = "pucfyd";
    private const string NoClosing = "pucdmqyr";
    private const string GoesOn = "namqbjlizst";
    private const string Begins = "nabjlm";

    // 合作, 发展: a deed that is named.
    private const string DeedAsThing = "vn";

    /// <summary>Whether it is.</summary>
    public static bool Is(Formula formula)
    {
        if (formula.Origin != FormulaOrigin.Mined)
        {
            return true;
        }

        if (formula.Canonical.Count(char.IsLetter) < Fewest)
        {
            return false;
        }

        var words = Segmenter.Default.Tag(formula.Canonical);
        var (first, last) = (words[0].Tag[0], words[^1].Tag[0]);
        if (NoOpening.Contains(first) || NoClosing.Contains(last) || !QuoteEdges.Default.MayStartWith(words[0].Text) || !QuoteEdges.Default.MayEndWith(words[^1].Text))
        {
            return false;
        }

        if (words[^1].Tag is "nr" || PrincipleSubject.EndsWithSides(formula.Canonical) || NameLexicon.Default.IsName(words[^1].Text))
        {
            return false;
        }

        FormulaOccurrence[] uses = [.. formula.Occurrences.Take(MostUses)];
        return uses.Count(EndsWhole) * 2 >= uses.Length && uses.Count(use => StartsWhole(use, first)) * 2 >= uses.Length;
    }

    private static bool EndsWhole(FormulaOccurrence use)
    {
        var text = use.Readout.Text;
        var end = use.Span.End;
        while (end < text.Length && end - use.Span.End < Context && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end == use.Span.End || Segmenter.Default.Tag(text[use.Span.End..end])[0].Tag is var behind && behind != DeedAsThing && !GoesOn.Contains(behind[0]);
    }

    private static bool StartsWhole(FormulaOccurrence use, char first)
    {
        var text = use.Readout.Text;
        var start = use.Span.Start;
        while (start > 0 && use.Span.Start - start < Context && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start == use.Span.Start || first is not ('n' or 'b' or 'a') || !Begins.Contains(Segmenter.Default.Tag(text[start..use.Span.Start])[^1].Tag[0]);
    }
}
