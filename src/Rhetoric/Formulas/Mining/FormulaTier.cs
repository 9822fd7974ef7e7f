namespace Rhetoric;

/// <summary>How long a formula is: what tells a formula from a fragment differs with its length.</summary>
public enum FormulaTier
{
    /// <summary>Three characters (中国梦), as often a word as a formula.</summary>
    Three,

    /// <summary>Four to six characters (合作共赢, 一个中国原则): nouns and slogans that stand inside clauses.</summary>
    Short,

    /// <summary>Seven characters and more: clauses, and in English all phrases.</summary>
    Long,
}
