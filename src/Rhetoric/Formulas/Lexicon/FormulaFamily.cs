namespace Rhetoric;

/// <summary>A set phrase and the forms that count as the same: one meaning, one grade.</summary>
public sealed record FormulaFamily
{
    /// <summary>The form that names the family (一个中国原则).</summary>
    public required string Canonical { get; init; }

    /// <summary>What it is about (<c>rel-principle</c>, <c>taiwan</c>); null where unknown.</summary>
    public string? Category { get; init; }

    /// <summary>All forms, the canonical one first.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>A short English rendering; null where unknown.</summary>
    public string? Gloss { get; init; }

    /// <summary>Those of <see cref="Forms"/> that say it in fewer words (一中原则).</summary>
    public IReadOnlyList<string> Shortened { get; init; } = [];

    /// <summary>Those of <see cref="Forms"/> that say it in other words of the same meaning and grade (互相尊重 for 相互尊重).</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>The names of families that this one must never be merged with (一个中国政策 for 一个中国原则); it holds in both directions.</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    /// <summary>The formula, its category and the number of its wordings.</summary>
    public override string ToString() => ResultLine.Joined(Canonical, Category, ResultLine.Count(Forms.Count, "form"));
}
