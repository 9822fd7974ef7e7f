namespace Rhetoric;

/// <summary>Why two formulas may be one.</summary>
public enum FamilyProposalReason
{
    /// <summary>One has a name or scope at the head that the text may supply, and other names go there too: 亚洲合作对话, 合作对话.</summary>
    Truncation,

    /// <summary>One word differs, beside like neighbours: 互利双赢, 互利共赢.</summary>
    OneWord,
}
