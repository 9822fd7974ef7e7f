using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Of whom the clauses of a readout speak: of the two who meet, of somebody else, of nobody.</summary>
/// <remarks>
/// <para>What a slot says of a relation is said of that of the two: 新的篇章 of the Silk Road tells nothing of how they stand, nor does 健康稳定发展 of an
/// organisation. A clause that names both speaks of the two (两国关系发展有利于世界和平). One that names neither goes on with whom its sentence named last, as
/// Chinese leaves out what is known: 两国关系…，面临挑战. Words of both are in <c>Data/subjects.tsv</c>.</para>
/// <para>Cost: one pass over each sentence, and O(log) for a question. Invariant: a clause looks at clauses before it in its own sentence alone.</para>
/// </remarks>
internal sealed class SpokenSubjects
{
    private const string SubjectFile = "subjects.tsv";

    private static readonly Lazy<TermMatcher> Words = new(() => new TermMatcher(
        ComparisonData.Table(SubjectFile, "subject", "zh").SelectMany(row => row.Forms("zh").SelectMany(TermPattern.Parse).Select(pattern => (SubjectOf(row), pattern))), wholeWords: false));

    private readonly IReadOnlyList<TextSpan> _clauses;
    private readonly SpokenSubject[] _own;
    private readonly SpokenSubject[] _known;

    private SpokenSubjects(IReadOnlyList<TextSpan> clauses, SpokenSubject[] own, SpokenSubject[] known) => (_clauses, _own, _known) = (clauses, own, known);

    /// <summary>The subjects of a readout in Chinese.</summary>
    public static SpokenSubjects Of(Readout readout)
    {
        var clauses = readout.Clauses;
        var own = new SpokenSubject[clauses.Count];
        var known = new SpokenSubject[clauses.Count];
        foreach (var (subject, span) in Words.Value.In(readout))
        {
            if (clauses.LastFrom(span.Start) is >= 0 and var at && own[at] != SpokenSubject.TheTwo)
            {
                own[at] = (SpokenSubject)subject;
            }
        }

        var sentences = readout.Sentences;
        for (var at = 0; at < clauses.Count; at++)
        {
            var goesOn = at > 0 && sentences.LastFrom(clauses[at - 1].Start) == sentences.LastFrom(clauses[at].Start);
            known[at] = own[at] == SpokenSubject.Nobody && goesOn ? known[at - 1] : own[at];
        }

        return new SpokenSubjects(clauses, own, known);
    }

    /// <summary>Whom the clause at a place names.</summary>
    public SpokenSubject NamedAt(int offset) => At(_own, offset);

    /// <summary>Whom the clause at a place speaks of: whom it names, else whom its sentence named last.</summary>
    public SpokenSubject KnownAt(int offset) => At(_known, offset);

    private SpokenSubject At(SpokenSubject[] subjects, int offset) => _clauses.LastFrom(offset) is >= 0 and var at ? subjects[at] : SpokenSubject.Nobody;

    private static int SubjectOf(NamedRow row) => (int)(row.Required("subject") switch
    {
        "two" => SpokenSubject.TheTwo,
        "others" => SpokenSubject.Others,
        var other => throw row.Fault($"the subject is '{other}'; it is two or others"),
    });
}
