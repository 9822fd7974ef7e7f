using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The pairs of statements that findings tell together: those that answer each other and show a reader why.</summary>
internal sealed class AnsweringStatements(StatedText a, StatedText b, StatementPairing pairing)
{
    // From which share of pairs of letters on two clauses differ by little else than by whom they name.
    private const double NearlyTheSame = 0.75;

    private readonly VisibleBonds _bonds = new(a, b);
    private readonly Dictionary<Statement, (bool IsAny, bool IsVisible)> _ofA = new(ReferenceEqualityComparer.Instance);

    /// <summary>The statement of the other text that answers one and shares words with it, be they the names of those who meet; null where none does.</summary>
    public Statement? PartnerOf(Statement statement, bool isA) => Of(statement, isA) is { IsAny: true, Partner: var partner } ? partner : null;

    /// <summary>The statement of the other text that answers one and shares something with it that a reader sees; null where none does.</summary>
    public Statement? VisiblePartnerOf(Statement statement, bool isA) => Of(statement, isA) is { IsVisible: true, Partner: var partner } ? partner : null;

    private (Statement? Partner, bool IsAny, bool IsVisible) Of(Statement statement, bool isA)
    {
        if (pairing.PartnerOf(statement, isA) is not { } partner || partner.TellsOccasion != statement.TellsOccasion)
        {
            return default;
        }

        var (inA, inB) = isA ? (statement, partner) : (partner, statement);
        if (!_ofA.TryGetValue(inA, out var bond))
        {
            _ofA.Add(inA, bond = (_bonds.Join(inA, inB, countsNames: true), _bonds.Join(inA, inB, countsNames: false)));
        }

        return (partner, bond.IsAny, bond.IsVisible);
    }

    /// <summary>What two statements share that neither of the words quoted from them holds; null where both quotes show it, or nothing is shared.</summary>
    public (TextSpan A, TextSpan B)? SharedBy(ToldWords first, ToldWords second) => _bonds.SharedBy(first.Statement, second.Statement, first.Span, second.Span);

    /// <summary>Whether two statements share something that a reader sees, whether or not they answer each other.</summary>
    public bool Share(Statement inA, Statement inB) => _bonds.Join(inA, inB, countsNames: false);

    /// <summary>Whether what two statements share is more than courtesy and routine.</summary>
    public bool ShareMatter(Statement inA, Statement inB) => _bonds.ShareMatter(inA, inB);

    /// <summary>Whether two statements speak of the same parties, so that one can be told as the other reworded: by whom they name and who is to do what they tell, and of whom it is asked; nearly the same words whoever is named (云方对岚方出口, 岚方对云方出口).</summary>
    public bool AreOfSameParties(Statement inA, Statement inB) =>
        AnsweringWords.ShareOf(inA, inB) >= NearlyTheSame || (a.PartiesOf(inA).MayAgreeWith(b.PartiesOf(inB)) && !AreAskedOfTwo(inA, inB));

    /// <summary>Whether both speak of one third state, or neither of any.</summary>
    public bool AreOfSameStates(Statement inA, Statement inB) => a.PartiesOf(inA).AreOfSameStates(b.PartiesOf(inB));

    private bool AreAskedOfTwo(Statement inA, Statement inB) =>
        (a.SideOf(inA.Addressee), b.SideOf(inB.Addressee)) is ((SideRole.Home, SideRole.Counterpart) or (SideRole.Counterpart, SideRole.Home));

    /// <summary>Whether two statements share a telling word beside some words of each.</summary>
    public bool JoinBeside(Statement inA, Statement inB, TextSpan besideA, TextSpan besideB) => _bonds.JoinBeside(inA, inB, besideA, besideB);

    /// <summary>The share of pairs of letters that two statements have in common beside names, frames and the words of a thread that both have; null where one of them is nothing else.</summary>
    public (double OfBoth, double OfShorter)? ShareBeside(Statement inA, Statement inB, ReadoutThread thread) => _bonds.ShareBeside(inA, inB, thread);

    /// <summary>The statement of the other text that says the telling words of some words in another order or with another verb; null where none does.</summary>
    public Statement? HolderOf(ToldWords words, bool isA, Predicate<Statement> mayHold) => _bonds.HolderOf(words, isA, mayHold);

    /// <summary>Whether two statements end in the same telling word (…稻米贸易, …渔业贸易).</summary>
    public bool EndAlike(Statement inA, Statement inB) => _bonds.EndAlike(inA, inB);
}
