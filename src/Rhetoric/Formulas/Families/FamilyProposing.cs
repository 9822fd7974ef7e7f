using System.Globalization;
using Rhetoric.Discourse;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Proposes which formulas may be one family, with a reason.</summary>
/// <remarks>
/// <para>What tolerances relate is merged already; here is what they leave in doubt. Nothing is proposed that differs in a ladder's rung, a number, a name in
/// its middle, a word of polarity or two words that the readouts join as items of a list, that the lexicon keeps apart or that was decided. A slot that five words or more fill is a frame, not a family.</para>
/// <para>Cost: O(total length of the headings + uses + characters of the readouts).</para>
/// </remarks>
public static class FamilyProposing
{
    private const int LeastLength = 4;
    private const int MostFillers = 4;
    private const double LeastLikeness = 0.5;

    /// <summary>The proposals, by falling likeness, then uses, then ordinal.</summary>
    /// <param name="formulas">The formulas found.</param>
    /// <param name="options">The options that they were found with: what lexicon and decisions say is not proposed again; null for <see cref="FormulaOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    public static ResultList<FamilyProposal> ProposeFamilies(this FormulaTable formulas, FormulaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        options ??= FormulaOptions.Default;
        var lexicon = options.Lexicon ?? FormulaLexicon.Default;
        var headings = new Dictionary<string, Formula>(StringComparer.Ordinal);
        foreach (var formula in formulas.Where(formula => formula.Canonical.Length >= LeastLength))
        {
            headings.TryAdd(formula.Canonical, formula);
        }

        return
        [
            .. Truncations(headings).Concat(OneWordApart(headings))
                .Where(pair => !lexicon.KeepsApart(pair.A.Family, pair.B.Family) && !lexicon.DiffersByApart(pair.A.Canonical, pair.B.Canonical) && options.Decisions?.On(pair.A.Canonical, pair.B.Canonical) is null)
                .Select(pair => pair.A.Count >= pair.B.Count ? pair : (A: pair.B, B: pair.A, pair.Reason))
                .Select(pair => new FamilyProposal
                {
                    A = pair.A.Canonical,
                    B = pair.B.Canonical,
                    Reason = pair.Reason,
                    Likeness = Likeness(pair.A, pair.B),
                    CountA = pair.A.Count,
                    CountB = pair.B.Count,
                })
                .Where(proposal => proposal.Reason == FamilyProposalReason.Truncation || proposal.Likeness >= LeastLikeness)
                .DistinctBy(proposal => (proposal.A, proposal.B))
                .OrderByDescending(proposal => proposal.Likeness).ThenByDescending(proposal => proposal.CountA + proposal.CountB)
                .ThenBy(proposal => proposal.A, StringComparer.Ordinal).ThenBy(proposal => proposal.B, StringComparer.Ordinal),
        ];
    }

    /// <summary>Writes proposals as a file of decisions, each undecided: put <c>same</c> or <c>apart</c> for <c>?</c> and read it with <see cref="FamilyDecisions.Load"/>.</summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteDecisions(this IEnumerable<FamilyProposal> proposals, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("# Put same or apart for ?; lines that keep it decide nothing.\n");
        writer.Write("a\tb\tdecision\treason\n");
        proposals.WriteRows(writer);
    }

    /// <summary>The same without remark and heading, to stand behind others.</summary>
    internal static void WriteRows(this IEnumerable<FamilyProposal> proposals, TextWriter writer)
    {
        foreach (var proposal in proposals)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{proposal.A}\t{proposal.B}\t{FamilyDecisions.Undecided}\t{ReasonOf(proposal.Reason)}; {proposal.CountA} and {proposal.CountB} uses, neighbours alike {proposal.Likeness:F2}\n"));
        }
    }

    private static string ReasonOf(FamilyProposalReason reason) => reason == FamilyProposalReason.Truncation ? "truncation" : "one word";

    private static IEnumerable<(Formula A, Formula B, FamilyProposalReason Reason)> Truncations(Dictionary<string, Formula> headings)
    {
        foreach (var (text, formula) in headings)
        {
            foreach (var length in new[] { WordingScope.Of(text).Length, NameLexicon.Default.Chinese.LongestAt(text).Length }.Distinct())
            {
                if (length > 0 && headings.TryGetValue(text[length..], out var rest) && MeaningGuard.IsSame(text, rest.Canonical))
                {
                    yield return (formula, rest, FamilyProposalReason.Truncation);
                }
            }
        }
    }

    // Headings with one word taken out that then are the same.
    private static IEnumerable<(Formula A, Formula B, FamilyProposalReason Reason)> OneWordApart(Dictionary<string, Formula> headings)
    {
        var frames = new Dictionary<string, List<(string Word, Formula Formula)>>(StringComparer.Ordinal);
        var readouts = headings.Values.SelectMany(formula => formula.Occurrences).Select(use => use.Readout).Distinct();
        foreach (var (text, formula) in headings)
        {
            string[] words = [.. Segmenter.Default.Cut(text)];
            for (var at = 0; at < words.Length && words.Length > 1; at++)
            {
                var frame = string.Join('\t', words.Select((word, number) => number == at ? $"{word.Length}" : word));
                (frames.TryGetValue(frame, out var fillers) ? fillers : frames[frame] = []).Add((words[at], formula));
            }
        }

        List<(string Word, Formula Formula)>[] slots = [.. frames.Values.Where(fillers => fillers.Count is > 1 and <= MostFillers)];
        var listed = new ListedNeighbours(readouts, slots.SelectMany(fillers => fillers).Select(filler => filler.Word));
        foreach (var fillers in slots)
        {
            for (var one = 0; one < fillers.Count; one++)
            {
                for (var other = one + 1; other < fillers.Count; other++)
                {
                    var (a, b) = (fillers[one], fillers[other]);
                    if (!NameLexicon.Default.IsName(a.Word) && !NameLexicon.Default.IsName(b.Word) && !listed.Have(a.Word, b.Word) && MeaningGuard.IsSame(a.Formula.Canonical, b.Formula.Canonical))
                    {
                        yield return (a.Formula, b.Formula, FamilyProposalReason.OneWord);
                    }
                }
            }
        }
    }

    private static double Likeness(Formula a, Formula b) => (Overlap(a, b, isBefore: true) + Overlap(a, b, isBefore: false)) / 2;

    private static double Overlap(Formula a, Formula b, bool isBefore)
    {
        var (one, other) = (Shares(a, isBefore), Shares(b, isBefore));
        return one.Sum(share => Math.Min(share.Value, other.GetValueOrDefault(share.Key)));
    }

    // The characters beside the uses of the heading, each with its share; nothing beside a use is a zero.
    private static Dictionary<char, double> Shares(Formula formula, bool isBefore)
    {
        var uses = formula.Occurrences.Where(use => use.Form == formula.Canonical).ToArray();
        return uses.GroupBy(use => isBefore ? use.Span.Start > 0 ? use.Readout.Text[use.Span.Start - 1] : '\0' : use.Span.End < use.Readout.Text.Length ? use.Readout.Text[use.Span.End] : '\0')
            .ToDictionary(group => group.Key, group => (double)group.Count() / uses.Length);
    }
}
