namespace Rhetoric.Discourse;

/// <summary>A word or a mark of an English text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">A word or a mark.</param>
/// <param name="Quotation">The number of the quotation it stands in, its marks included; -1 outside.</param>
internal readonly record struct EnglishToken(int Start, int End, EnglishTokenKind Kind, int Quotation)
{
    public bool IsWord => Kind != EnglishTokenKind.Mark;

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapital => Kind is EnglishTokenKind.Capital or EnglishTokenKind.CapitalPossessive;

    public bool IsPossessive => Kind is EnglishTokenKind.Possessive or EnglishTokenKind.CapitalPossessive;

    public bool IsQuoted => Quotation >= 0;
}
