using System.Buffers;
using static Rhetoric.Comparison.FindingWeights;

namespace Rhetoric.Comparison;

/// <summary>Findings by thread: what changed in each, told by the tightest words of both sides.</summary>
/// <remarks>
/// <para>Idea. Statements of the two texts are paired; each belongs to the threads of its own words (topics, slots), or of its sentence. In a thread every statement that
/// has no equal in the other text is a candidate, weighed by the words that the other text lacks, and by a part of what its partner weighs, so that words and their answer are
/// quoted together. The four weightiest a side are quoted. Clauses that name who was there are left to the thread of form, where the names differ; those of the sentence of the lead that has the word for the meeting belong to the thread of the occasion alone.</para>
/// <para>Ranking. Score = gravity of the thread × the sum of the roots of the quoted weights (so that much of one kind adds less and less), a little more where both sides
/// speak. The findings are taken one by one, the best first; what one has quoted weighs less in the next, so that the first screen shows different things, and one that quotes nothing else comes last, but for the gravest topics; where one text alone speaks, what was quoted is not quoted again beside words that were not.</para>
/// <para>Cost: O(statements × threads of a statement × words). Invariant: exchanging the texts exchanges the sides and nothing else, but for ties of the pairing.</para>
/// </remarks>
internal sealed class FindingSearch
{
    private const string CreditWords = "credit-words.tsv";
    private const int MostFindings = 60;
    private const int MostCandidates = 12;
    private const int BriefBelow = 7;
    private const int ShortestPhrase = 3;
    private const int LeastRevoiced = 6;

    private static readonly Lazy<SearchValues<string>> Credits = new(() => SearchValues.Create([.. ComparisonData.Words(CreditWords)], StringComparison.Ordinal));

    private readonly StatedText _a;
    private readonly StatedText _b;
    private readonly SeriesProfile _profile;
    private readonly StatementPairing _pairing;
    private readonly AnsweringStatements _answers;
    private readonly Dictionary<Statement, (TellingWords Words, double Telling)> _weighed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Statement> _leftOut = new(ReferenceEqualityComparer.Instance);

    private FindingSearch(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, SeriesProfile profile)
    {
        (_a, _b, _pairing, _answers, _profile) = (a, b, pairing, answers, profile);
        _leftOut.UnionWith(CreditsIn(a));
        _leftOut.UnionWith(CreditsIn(b));
        if (!NamesOf(a).SequenceEqual(NamesOf(b), StringComparer.Ordinal))
        {
            _leftOut.UnionWith(AttendanceIn(a));
            _leftOut.UnionWith(AttendanceIn(b));
        }
    }

    /// <summary>The threads in which two texts differ, the most telling first, each with what is told of it.</summary>
    /// <param name="a">The earlier text.</param>
    /// <param name="b">The later text.</param>
    /// <param name="pairing">Which statements answer each other.</param>
    /// <param name="answers">The same for words of a thread.</param>
    /// <param name="profile">What is usual.</param>
    public static IEnumerable<ToldThread> Find(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, SeriesProfile profile) =>
        new FindingSearch(a, b, pairing, answers, profile).Ranked();

    private IEnumerable<ToldThread> Ranked()
    {
        var told = new QuotedWords();
        var open = Gather().ConvertAll(thread => (Candidates: thread, Told: Tell(thread.Thread, thread.A, thread.B, told)));
        for (var rank = 0; open.Count > 0 && rank < MostFindings; rank++)
        {
            var best = open.Select(thread => thread.Told).MaxBy(thread => (thread.Score, -thread.Thread.Order))!;
            if (best.Score <= 0)
            {
                yield break;
            }

            open.RemoveAll(thread => ReferenceEquals(thread.Told.Thread, best.Thread));
            var quoted = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
            foreach (var words in best.A.Concat(best.B))
            {
                told.Add(words);
                quoted.Add(words.Statement);
            }

            for (var at = 0; at < open.Count; at++)
            {
                var (thread, a, b) = open[at].Candidates;
                if (a.Exists(words => quoted.Contains(words.Statement)) || b.Exists(words => quoted.Contains(words.Statement)))
                {
                    open[at] = (open[at].Candidates, Tell(thread, a, b, told));
                }
            }

            yield return best;
        }
    }

    private List<(ReadoutThread Thread, List<ToldWords> A, List<ToldWords> B)> Gather()
    {
        var threads = new Dictionary<ReadoutThread, (List<ToldWords> A, List<ToldWords> B)>();
        foreach (var isA in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var statement in (isA ? _a : _b).Statements)
            {
                var partner = _answers.PartnerOf(statement, isA);
                foreach (var thread in partner is null ? statement.Threads : statement.Threads.Union(partner.Threads))
                {
                    if (Candidate(thread, statement, partner, isA) is { } candidate)
                    {
                        if (!threads.TryGetValue(thread, out var lists))
                        {
                            threads.Add(thread, lists = ([], []));
                        }

                        (isA ? lists.A : lists.B).Add(candidate);
                    }
                }
            }
        }

        return [.. threads.OrderBy(thread => thread.Key.Order).Select(thread => (thread.Key, Weightiest(thread.Value.A), Weightiest(thread.Value.B)))];
    }

    private static List<ToldWords> Weightiest(List<ToldWords> candidates) =>
        [.. candidates.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Span).Take(MostCandidates)];

    private static IEnumerable<string> NamesOf(StatedText text) => text.Discourse.Attendance.Select(person => person.Name);

    private static IEnumerable<Statement> AttendanceIn(StatedText text)
    {
        TextSpan[] names = [.. text.Discourse.Attendance.Select(person => person.Span).Order()];
        return text.Statements.Where(statement => names.Touching(statement.Span).Any());
    }

    // (文字编辑：…) says who made the report.
    private static IEnumerable<Statement> CreditsIn(StatedText text) =>
        text.Statements.Where(statement => statement.Voice is null && statement.Span.Of(text.Readout.Text).ContainsAny(Credits.Value));

    private ToldWords? Candidate(ReadoutThread thread, Statement statement, Statement? partner, bool isA)
    {
        if (_leftOut.Contains(statement) || (statement.TellsOccasion && !thread.IsOccasion))
        {
            return null;
        }

        var isRevoiced = partner is not null && !_pairing.IsSameVoice(statement, partner, isA);
        if (partner is not null && statement.Folded == partner.Folded && !(isRevoiced && statement.Voice is not null && partner.Voice is not null && statement.Folded.Length >= LeastRevoiced))
        {
            return null;
        }

        var (words, telling) = Weighed(statement, partner, isA);
        var (value, span) = words.For(thread);
        value *= (statement.Voice is null ? Narrated : 1) * (partner is null ? 1 : Paired)
            * (statement.Has(thread) ? 1 : Inherited) * telling;
        return value > 0 ? new ToldWords(statement, span, value) : null;
    }

    // What a statement weighs whatever the thread. Words that are the same in another mouth are all news, but at a part of the weight.
    private (TellingWords Words, double Telling) Weighed(Statement statement, Statement? partner, bool isA)
    {
        if (!_weighed.TryGetValue(statement, out var weighed))
        {
            var (text, other) = isA ? (_a, _b) : (_b, _a);
            Func<int, bool> isKnown = partner is null ? other.Bigrams.Contains
                : partner.Folded == statement.Folded ? _ => false
                : pair => Array.BinarySearch(partner.Bigrams, pair) >= 0;
            _weighed.Add(statement, weighed = (TellingWords.Of(text, statement, isKnown, _profile), Telling(statement, text, other)));
        }

        return weighed;
    }

    // What any clause tells by itself: a few words less; a coinage, grave matters, words that the series never had and what close readings quote more.
    private double Telling(Statement statement, StatedText text, StatedText other)
    {
        var own = Array.FindAll(statement.Threads, statement.Has);
        return (statement.Folded.Length < BriefBelow ? Brief : 1)
            * (statement.HoldsQuotation ? Coined : 1)
            * (1 + (Rare * _profile.RareShareOf(statement.Bigrams)))
            * (1 + (Grave * (own.Select(thread => thread.Gravity).DefaultIfEmpty().Max() - 2)))
            * own.Aggregate(1.0, (factor, thread) => factor * thread.Telling)
            * (1 + (Alone * own.Where(thread => !thread.IsSlot && !other.Has(thread)).Select(thread => thread.Gravity).DefaultIfEmpty().Max()));
    }

    private IEnumerable<ToldWords> WithAnswers(List<ToldWords> candidates, List<ToldWords> others, bool isA) => candidates.Select(words =>
        _answers.PartnerOf(words.Statement, isA) is { } partner && others.Find(other => ReferenceEquals(other.Statement, partner)) is { } answer
            ? words with { Value = words.Value + (Answered * answer.Value) }
            : words);

    // 当前, 8日: a word beside which a phrase can be quoted tells nothing.
    private static bool IsPhrase(ToldWords words) => words.Span.Length >= ShortestPhrase;

    private ToldThread Tell(ReadoutThread thread, List<ToldWords> a, List<ToldWords> b, QuotedWords told)
    {
        var (inA, weightA) = Best(WithAnswers(a, b, isA: true));
        var (inB, weightB) = Best(WithAnswers(b, a, isA: false));
        var repeats = !IsGravest(thread) && inA.Concat(inB).All(told.Hold);
        return new ToldThread(thread, NotAgain(inA, inB), NotAgain(inB, inA), thread.Gravity * (weightA + weightB) * (inA.Count > 0 && inB.Count > 0 ? BothSides : 1) * (repeats ? Repeating : 1)) { Repeats = repeats };

        // Where one text alone speaks, what was told before answers nothing.
        IReadOnlyList<ToldWords> NotAgain(IReadOnlyList<ToldWords> words, IReadOnlyList<ToldWords> others) =>
            others.Count > 0 || words.All(told.Hold) ? words : [.. words.Where(one => !told.Hold(one))];

        (IReadOnlyList<ToldWords>, double) Best(IEnumerable<ToldWords> candidates)
        {
            ToldWords[] best =
            [
                .. candidates.Select(words => told.Touch(words.Statement) ? words with { Value = words.Value * Told } : words)
                    .Where(words => words.Value > LeastQuote).OrderByDescending(words => words.Value).ThenBy(words => words.Span).Take(Quotes),
            ];

            best = Array.Exists(best, IsPhrase) ? Array.FindAll(best, IsPhrase) : best;
            return (best, best.Sum(words => Math.Sqrt(words.Value)));
        }
    }
}
