namespace Rhetoric.Formulas;

/// <summary>How long a formula is: what tells a formula from a fragment differs with its length.</summary>
internal enum FormulaTier
{
    /// <summary>Three characters (中国梦), as often a word as a formula.</summary>
    Three,

    /// <summary>Four to six characters (合作共赢, 一个中国原则): nouns and slogans that stand inside clauses.</summary>
    FourToSix,

    /// <summary>Seven characters and more: clauses.</summary>
    SevenOrMore,
}
