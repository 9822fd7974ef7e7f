namespace Rhetoric;

/// <summary>How closely two passages belong together.</summary>
public enum LinkTier
{
    /// <summary>One is the other's wording: each sentence is in one such link at most, and its edits say how one becomes the other.</summary>
    Aligned,

    /// <summary>Both are on the same matter, likely in the same place of the text; many to many, and never drawn as an edit.</summary>
    Related,
}
