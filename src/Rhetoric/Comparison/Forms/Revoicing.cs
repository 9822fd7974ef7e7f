using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>What one side said and the other says now, in nearly the same words.</summary>
/// <remarks>Statements that answer each other, both asks or neither, share half of their pairs of letters and more than courtesy (<c>Data/courtesy-words.tsv</c>) and change sides, where the new mouth did not say as much before, the old one does not say it still, and no thread is told by the two; the gravest and longest three are quoted.</remarks>
internal static class Revoicing
{
    private const double LeastAlike = 0.5;
    private const int LeastLength = 6;
    private const int Most = 3;

    public static FormChange? Between(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, IReadOnlySet<(Statement A, Statement B)> told, FormWords words)
    {
        (Statement A, Statement B, double Weight)[] moved =
        [
            .. a.Statements.Where(statement => statement.Folded.Length >= LeastLength && IsOneSides(a, statement))
                .Select(statement => (A: statement, B: pairing.PartnerOf(statement, isA: true)!))
                .Where(pair => pair.B is not null && pair.B.Folded.Length >= LeastLength && IsOneSides(b, pair.B) && pair.A.Voice != pair.B.Voice && a.SideOf(pair.A.Voice) != b.SideOf(pair.B.Voice) && !told.Contains(pair) && a.Asks(pair.A) == b.Asks(pair.B) && answers.ShareMatter(pair.A, pair.B) && answers.AreOfSameStates(pair.A, pair.B))
                .Select(pair => (pair.A, pair.B, Weight: AnsweringWords.ShareOf(pair.A, pair.B)))
                .Where(pair => pair.Weight >= LeastAlike && AnsweringWords.OwnIn(a, pair.B, isA: false, pairing) is null && AnsweringWords.OwnIn(b, pair.A, isA: true, pairing) is null)
                .Select(pair => (pair.A, pair.B, pair.Weight * (1 + Gravity(pair.A)) * Math.Sqrt(pair.A.Folded.Length + pair.B.Folded.Length)))
                .OrderByDescending(pair => pair.Item3).ThenBy(pair => pair.A.Span).Take(Most),
        ];
        return moved.Length == 0
            ? null
            : new FormChange(
                FormThread.Of("revoiced"), FindingDirection.OtherMouth, words.Said(moved[0].A.Voice!, moved[0].B.Voice!, b.Readout[b.TightOf(moved[0].B)]),
                [.. moved.Select(pair => a.TightOf(pair.A))], [.. moved.Select(pair => b.TightOf(pair.B))]);
    }

    private static bool IsOneSides(StatedText text, Statement statement) => text.SideOf(statement.Voice) is SideRole.Home or SideRole.Counterpart;

    private static double Gravity(Statement statement) => statement.Mentions.Select(mention => mention.Thread.Gravity).DefaultIfEmpty().Max();
}
