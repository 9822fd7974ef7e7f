namespace Rhetoric.Tool;

/// <summary>Says which entries of a list can never match, why, and what helps.</summary>
internal static class UnmatchableEntries
{
    private const int Named = 5;

    public static void Say(Action<string> say, string path, int all, IReadOnlyList<string> entries, string reason, string remedy)
    {
        if (entries.Count > 0)
        {
            var more = entries.Count > Named ? $" and {entries.Count - Named} more" : "";
            say($"{path}: {entries.Count} of {all} entr{(all == 1 ? "y" : "ies")} can never match, since {reason}: {string.Join("; ", entries.Take(Named))}{more}. {remedy}");
        }
    }
}
