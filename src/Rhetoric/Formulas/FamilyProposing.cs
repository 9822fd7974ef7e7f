using System.Globalization;
using Rhetoric.Discourse;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Proposes which formulas may be one family, with a reason.</summary>
/// <remarks>
/// <para>What tolerances relate is merged already; here is what they leave in doubt. Nothing is proposed that differs in a ladder's rung, a number, a name in
/// its middle, a word of polarity or two words that the readouts join as items of a list, that the lexicon keeps apart or that was decided; nor what differs in who acts or whose it is, in a field of cooperation,
/// or in a noun for a verb. What is no whole unit or hardly likely is left out. A slot that five words or more fill is a frame, not a family.</para>
/// <para>Cost: O(total length of the headings + uses + characters of the readouts); what stands beside the uses of a formula is counted once.</para>
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
        foreach (var formula in formulas.Where(formula => formula.Canonical.Length >= LeastLength && formula.IsWhole && formula.IsLikely))
        {
            headings.TryAdd(formula.Canonical, formula);
        }

        var beside = headings.Values.ToDictionary(formula => formula, formula => new Lazy<UseNeighbours>(() => UseNeighbours.Of(formula)), (IEqualityComparer<Formula>)ReferenceEqualityComparer.Instance);
        return
        [
            .. Truncations(headings).Concat(OneWordApart(headings))
                .Select(pair => pair.A.Count >= pair.B.Count ? pair : (A: pair.B, B: pair.A, pair.Reason))
                .Select(pair => new FamilyProposal
                {
                    A = pair.A.Canonical,
                    B = pair.B.Canonical,
                    Reason = pair.Reason,
                    Likeness = beside[pair.A].Value.Likeness(beside[pair.B].Value),
                    CountA = pair.A.Count,
                    CountB = pair.B.Count,
                })
                .Where(proposal => proposal.Likeness >= LeastLikeness && MeaningGuard.IsSame(proposal.A, proposal.B))
                .Where(proposal => !lexicon.KeepsApart(headings[proposal.A].Family, headings[proposal.B].Family) && !lexicon.DiffersByApart(proposal.A, proposal.B) && options.Decisions?.On(proposal.A, proposal.B) is null)
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
                if (length > 0 && headings.TryGetValue(text[length..], out var rest) && rest.Count > formula.Count && MayBeSupplied(text[..length], text[length..]))
                {
                    yield return (formula, rest, FamilyProposalReason.Truncation);
                }
            }
        }
    }

    // Who acts (中方|鼓励…) or whose it is (中欧|伙伴关系, 中方|利益) the text does not supply; 中蒙|俄走廊 is cut.
    private static bool MayBeSupplied(string name, string rest) =>
        name[^1] != Side.Mark && !(CountryPairs.LengthAt(name, 0) == name.Length && CountryPairs.IsCountryAt(rest, 0)) && !Array.Exists(ToleranceWords.PairHeads, head => rest.EndsWith(head, StringComparison.Ordinal))
        && Segmenter.Default.Tag(rest)[0].Tag is not ("v" or "vd" or ['d' or 'p' or 'c' or 'u' or 'i', ..]);

    // Headings with one word taken out that then are the same.
    private static IEnumerable<(Formula A, Formula B, FamilyProposalReason Reason)> OneWordApart(Dictionary<string, Formula> headings)
    {
        var frames = new Dictionary<string, List<Filler>>(StringComparer.Ordinal);
        var readouts = headings.Values.SelectMany(formula => formula.Occurrences).Select(use => use.Readout).Distinct();
        foreach (var (text, formula) in headings)
        {
            string[] words = [.. Segmenter.Default.Cut(text)];
            for (var at = 0; at < words.Length && words.Length > 1; at++)
            {
                var frame = string.Join('\t', words.Select((word, number) => number == at ? $"{word.Length}" : word));
                (frames.TryGetValue(frame, out var fillers) ? fillers : frames[frame] = []).Add(new Filler(words[at], at == 0, formula));
            }
        }

        var slots = frames.Values.Where(fillers => fillers.Count is > 1 and <= MostFillers).ToArray();
        var listed = new ListedNeighbours(readouts, slots.SelectMany(fillers => fillers).Select(filler => filler.Word));
        foreach (var fillers in slots)
        {
            for (var one = 0; one < fillers.Count; one++)
            {
                for (var other = one + 1; other < fillers.Count; other++)
                {
                    var (a, b) = (fillers[one], fillers[other]);
                    if (MayReplace(a, b) && !listed.Have(a.Word, b.Word))
                    {
                        yield return (a.Formula, b.Formula, FamilyProposalReason.OneWord);
                    }
                }
            }
        }
    }

    // Neither names, nor fields of cooperation, nor parties that act (双方要…, 我们要…), nor a noun and a verb (规划, 对接) mean the same.
    private static bool MayReplace(Filler a, Filler b) =>
        !NameLexicon.Default.IsName(a.Word) && !NameLexicon.Default.IsName(b.Word) && (TagOf(a.Word), TagOf(b.Word)) is not (("n", "v") or ("v", "n"))
        && !(a.IsHead && (ToleranceWords.Pronouns.Contains(a.Word) || ToleranceWords.Pronouns.Contains(b.Word)))
        && ((MiningWords.Default.ClassesIn(a.Word, byWords: false) | MiningWords.Default.ClassesIn(b.Word, byWords: false)) & MiningClasses.Sector) == 0;

    private static string? TagOf(string word) => Segmenter.Default.Tag(word) is [{ Tag: var tag }] ? tag : null;

    /// <summary>A word of a formula that others have another word for.</summary>
    private readonly record struct Filler(string Word, bool IsHead, Formula Formula);
}
