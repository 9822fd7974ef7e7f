namespace Rhetoric;

/// <summary>A word that a lead is read by, with what must or must not stand around it.</summary>
internal sealed record LeadWord
{
    /// <summary>The word as it is written.</summary>
    public required string Form { get; init; }

    /// <summary>What makes another word of it at once behind it: 酋长 before 国.</summary>
    public string[] Unless { get; init; } = [];

    /// <summary>One of which must stand at once behind it; none where anything may.</summary>
    public string[] Only { get; init; } = [];

    /// <summary>One of which must stand at once before it; none where anything may.</summary>
    public string[] Behind { get; init; } = [];

    /// <summary>Whether the word may stand between two stretches.</summary>
    public bool Fits(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        (Unless.Length == 0 || !Begins(behind, Unless)) && (Only.Length == 0 || Begins(behind, Only)) && (Behind.Length == 0 || Ends(before, Behind));

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
