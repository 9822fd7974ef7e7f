namespace Rhetoric.Comparison;

/// <summary>The findings of two readouts in one language: threads of content, threads of form, and what the series says that one of them leaves out, in one ranking.</summary>
/// <remarks>
/// <para>Idea. The rooms know what each kind tells; here the kinds are weighed against each other. News of a series and threads of form are weighed by the third thread of content that tells
/// something of its own, so that they stand among the first whatever the length of the texts. Small threads of one group below the first ten are told in twos (<see cref="GroupedThreads"/>).</para>
/// <para>Cost: that of <see cref="FindingSearch"/>, and O(findings × changes). Invariant: ranks are 1 to n without a gap; equal scores keep the order content, form, silence.</para>
/// </remarks>
internal static class ReadoutFindings
{
    private const int ScaleOfForms = 3;
    private const double Alone = 10;

    /// <summary>The findings of two texts in one language, the most telling first.</summary>
    /// <param name="a">The earlier text.</param>
    /// <param name="b">The later text.</param>
    /// <param name="pairing">Which statements answer each other.</param>
    /// <param name="profile">What is usual.</param>
    /// <param name="changes">The changes underneath, by rank.</param>
    /// <param name="lists">The changes of lists, told with others or not.</param>
    /// <param name="wording">The words of the titles.</param>
    public static IReadOnlyList<Finding> Find(
        StatedText a, StatedText b, StatementPairing pairing, SeriesProfile profile, IReadOnlyList<Change> changes, IReadOnlyList<Change> lists, TitleWording wording)
    {
        var silence = new SeriesSilence(profile, a, b, wording);
        var answers = new AnsweringStatements(a, b, pairing);
        var shared = new SharedWordings(a, b, pairing);
        var news = new SeriesNews(silence, profile, a, b, wording);
        var phrases = new TitlePhrases(a, b, wording);
        var titles = new FindingTitles(a, b, new HappeningSearch(a, b, pairing, answers, shared, phrases), profile, silence, phrases);
        var threads = GroupedThreads.Of(
            [.. FindingSearch.Find(a, b, pairing, answers, profile).Select(shared.WithoutKept).Where(told => told.A.Count + told.B.Count > 0).Select(told => told with { News = news.Of(told) })], a.Has, b.Has, thread => silence.WasBefore(thread, a.Readout.Date));
        var scale = ScaleOf(threads);
        Finding[] told = [.. titles.Tell(threads, scale)];
        var underneath = new TouchedChanges(changes);
        var forms = FormChanges.Find(a, b, pairing, answers, lists, PairsOf(told, a, b), scale, wording);
        return
        [
            .. told.Concat(forms).Concat(a.Readout.Text == b.Readout.Text ? [] : silence.Absent()).Index().OrderByDescending(finding => finding.Item.Score).ThenBy(finding => finding.Index)
                .Select((finding, at) => finding.Item with { Rank = at + 1, Changes = underneath.Of(finding.Item) }),
        ];
    }

    private static double ScaleOf(IEnumerable<ToldThread> told) => told.Where(thread => !thread.Repeats).Take(ScaleOfForms).Select(thread => thread.Score).DefaultIfEmpty(Alone).Last();

    // What the titles of threads set side by side as one thing in two mouths stands first in their quotes.
    private static HashSet<(Statement A, Statement B)> PairsOf(IEnumerable<Finding> told, StatedText a, StatedText b) =>
    [
        .. told.Where(finding => finding is { Kind: ChangeKind.Revoiced, A.Count: > 0, B.Count: > 0 }).Select(finding => (A: a.StatementAt(finding.A[0].Span), B: b.StatementAt(finding.B[0].Span)))
            .Where(pair => pair.A is not null && pair.B is not null).Select(pair => (pair.A!, pair.B!)),
    ];
}
