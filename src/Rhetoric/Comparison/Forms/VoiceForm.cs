using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>How much both say together, and how much the other side says, as shares of the attributed characters.</summary>
internal static class VoiceForm
{
    private const double LeastJoint = 0.1;
    private const double LeastOther = 0.15;
    private const double Full = 0.3;
    private const int Most = 2;

    public static FormChange? JointBetween(StatedText a, StatedText b, StatementPairing pairing, FormWords words)
    {
        var (before, after) = (ShareOf(a, SideRole.Both), ShareOf(b, SideRole.Both));
        return Math.Abs(before - after) < LeastJoint
            ? null
            : new FormChange(
                FormThread.Of("joint-voice"), before == 0 ? FindingDirection.New : after == 0 ? FindingDirection.Gone : after > before ? FindingDirection.Wider : FindingDirection.Narrower,
                words.Shares(before, after), Own(a, isA: true), Own(b, isA: false), Strength(before, after));

        TextSpan[] Own(StatedText text, bool isA) =>
        [
            .. text.Statements.Where(statement => statement.Role != SectionRole.Lead && text.SideOf(statement.Voice) == SideRole.Both && pairing.PartnerOf(statement, isA) is null).Take(Most).Select(text.TightOf),
        ];
    }

    public static FormChange? OtherBetween(StatedText a, StatedText b, FormWords words)
    {
        var (before, after) = (ShareOf(a, SideRole.Counterpart), ShareOf(b, SideRole.Counterpart));
        return Math.Abs(before - after) < LeastOther
            ? null
            : new FormChange(
                FormThread.Of("other-share"), after > before ? FindingDirection.Wider : FindingDirection.Narrower, words.Shares(before, after), [], [], Strength(before, after));
    }

    private static double Strength(double before, double after) => Math.Min(1, Math.Abs(before - after) / Full);

    private static double ShareOf(StatedText text, SideRole side) => text.Discourse.Voice.Where(voice => text.SideOf(voice.Speaker) == side).Sum(voice => voice.Share);
}
