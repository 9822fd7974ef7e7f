namespace Rhetoric.Comparison;

/// <summary>Whether two rungs of a ladder are a step that a reader would see: of one side, in one matter, in predicates that differ by the graded words.</summary>
/// <remarks>
/// Of whatever grades how the two sides stand (战略伙伴关系) or talked any voice may tell; else one side says both, and they name their topic by the same word, if it grades where the side stands, or beside the graded words share two fifths of their pairs of letters, or a fifth and a telling word. The lower form is no
/// beginning of the higher, which then is only cut (政治互信, 政治互信不断加深), a visit is graded only where both leads name one guest, and no other word grades it (<c>Data/step-modifiers.tsv</c>: 较早支持 is no less than 积极支持). Cost: O(letters) for a pair.
/// </remarks>
internal sealed class LadderSteps(StatedText a, StatedText b, AnsweringStatements answers)
{
    private const string File = "step-modifiers.tsv";
    private const string HeadFile = "label-heads.tsv";
    private const double LeastBeside = 0.2;
    private const double AlikeBeside = 0.4;

    private static readonly Lazy<EdgeWords> Modifiers = new(() => new(ComparisonData.Words(File)));

    private static readonly Lazy<EdgeWords> Heads = new(() => new(ComparisonData.Words(HeadFile)));

    private readonly Lazy<bool> _isOneGuest = new(() => GuestsOf(a).Intersect(GuestsOf(b)).Any());

    /// <summary>The first step between two statements that answer each other; null where there is none.</summary>
    /// <param name="inA">The statement of the first text.</param>
    /// <param name="inB">That of the second.</param>
    /// <param name="isOneMouth">Whether one side says both.</param>
    /// <param name="isOneTopic">Whether both name what they speak of by the same word.</param>
    public LadderClimb? Between(Statement inA, Statement inB, bool isOneMouth, bool isOneTopic)
    {
        foreach (var climb in DirectionLadders.AllBetween(a, inA, b, inB))
        {
            if (IsStep(climb, inA, inB, isOneMouth, isOneTopic))
            {
                return climb;
            }
        }

        return null;
    }

    private bool IsStep(LadderClimb climb, Statement inA, Statement inB, bool isOneMouth, bool isOneTopic) =>
        (climb.Of != LadderSubject.Visit || _isOneGuest.Value)
        && (climb.Of is LadderSubject.Relation or LadderSubject.Meeting || (isOneMouth && ((isOneTopic && climb.Of == LadderSubject.Stance && HaveOneObject(climb, inA, inB)) || AreOfOneMatter(climb, inA, inB))))
        && (climb.Before.Rung.Rung < climb.After.Rung.Rung ? IsLower(a, inA, climb.Before.Span, b, climb.After.Span) : IsLower(b, inB, climb.After.Span, a, climb.Before.Span));

    // 支持岚方“渡轮走廊” is no less than 继续支持… of another thing: what is graded has the topic for its object in both, or holds it.
    private bool HaveOneObject(LadderClimb climb, Statement inA, Statement inB) =>
        ObjectsOf(inA, climb.Before.Span, a).Intersect(ObjectsOf(inB, climb.After.Span, b)).Any();

    private static IEnumerable<string> ObjectsOf(Statement statement, TextSpan graded, StatedText text) =>
        statement.Mentions.Where(mention => !mention.Thread.IsSlot && mention.Span.End > graded.Start).Select(mention => FoldedCharacter.Of(mention.Span.Of(text.Readout.Text)));

    // Those met whose title names their state.
    private static IEnumerable<string> GuestsOf(StatedText text) => text.Readout.Head.Principals.Where(person => person.Side is not null).Select(person => person.Name);

    private static bool IsLower(StatedText text, Statement statement, TextSpan lower, StatedText other, TextSpan higher)
    {
        if (higher.Of(other.Readout.Text).StartsWith(lower.Of(text.Readout.Text), StringComparison.Ordinal) || Holds(statement.Span.Of(text.Readout.Text), higher.Of(other.Readout.Text)))
        {
            return false;
        }

        return Heads.Value.LengthAtStartOf(text.Readout.Text.AsSpan(lower.End, statement.Span.End - lower.End)) == 0
            && !Modifiers.Value.AreAtEndOf(text.Readout.Text.AsSpan(statement.Span.Start, lower.Start - statement.Span.Start));
    }

    // 加强沟通协调 is said by 加强同云方沟通协调 too.
    private static bool Holds(ReadOnlySpan<char> clause, ReadOnlySpan<char> form)
    {
        var at = 0;
        foreach (var character in clause)
        {
            at += at < form.Length && character == form[at] ? 1 : 0;
        }

        return at == form.Length;
    }

    private bool AreOfOneMatter(LadderClimb climb, Statement inA, Statement inB)
    {
        var share = AnsweringWords.ShareOf(Beside(a, inA, climb.Before.Span), Beside(b, inB, climb.After.Span));
        return share >= AlikeBeside || (share >= LeastBeside && answers.JoinBeside(inA, inB, climb.Before.Span, climb.After.Span));
    }

    private static int[] Beside(StatedText text, Statement statement, TextSpan graded) =>
    [
        .. StatedText.BigramsOf(text.Readout.Text.AsSpan(statement.Span.Start, Math.Max(0, graded.Start - statement.Span.Start)))
            .Union(StatedText.BigramsOf(text.Readout.Text.AsSpan(graded.End, Math.Max(0, statement.Span.End - graded.End)))).Order(),
    ];
}
