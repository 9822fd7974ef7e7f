namespace Rhetoric.Reporting;

/// <summary>The mark of a finding: a sign, a word and a style, so that colour is never needed.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Name">The name of its word in the table of words.</param>
/// <param name="Style">The class of its style.</param>
internal readonly record struct FindingMark(string Sign, string Name, string Style)
{
    /// <summary>The mark of a finding: of its direction, else, between two languages, of what happened to the topic.</summary>
    public static FindingMark Of(Finding finding) => finding.Direction switch
    {
        null when finding.Kind == ChangeKind.Dropped => new("◐", "only-a", "gone"),
        null when finding.Kind == ChangeKind.Added => new("◑", "only-b", "new"),
        null => new("=", "in-both", "reworded"),
        FindingDirection.Harder => new("▲", "harder", "harder"),
        FindingDirection.Softer => new("▽", "softer", "softer"),
        FindingDirection.Warmer => new("△", "warmer", "softer"),
        FindingDirection.Cooler => new("▼", "cooler", "harder"),
        FindingDirection.Wider => new("⊕", "wider", "reworded"),
        FindingDirection.Narrower => new("⊖", "narrower", "reworded"),
        FindingDirection.New => new("＋", "new", "new"),
        FindingDirection.Back => new("↺", "back", "back"),
        FindingDirection.Gone => new("−", "gone", "gone"),
        FindingDirection.OtherMouth => new("⇄", "other-mouth", "mouth"),
        FindingDirection.Replaced => new("∓", "replaced", "reworded"),
        FindingDirection.Reordered => new("⇅", "reordered", "mouth"),
        _ => new("≈", "reworded", "reworded"),
    };

    /// <summary>The word in the language of a page.</summary>
    public string WordIn(PageWording words) => words.Plain("mark." + Name);
}
