namespace Rhetoric.Reporting;

/// <summary>The marks for voices: shape says the same as colour.</summary>
internal static class VoiceMarks
{
    /// <summary>The roles of <see cref="VoiceRoles"/> in the order in which their marks stand.</summary>
    public static readonly IReadOnlyList<string> Roles = ["first", "second", "both", "none"];

    /// <summary>What a role is called.</summary>
    /// <param name="role">The role.</param>
    /// <param name="roles">Who has which.</param>
    /// <param name="words">The words of the page; null for English.</param>
    public static string NameOf(string role, VoiceRoles roles, PageWording? words = null)
    {
        words ??= PageWording.English;
        return role switch
        {
            "first" => roles.First ?? words.Plain("voice.first"),
            "second" => words.Plain("voice.second"),
            "both" => words.Plain(roles.AreEnglish ? "voice.both" : "voice.both.name"),
            _ => words.Plain("voice.narrator"),
        };
    }

    /// <summary>Draws the mark of a role.</summary>
    public static void Draw(HtmlBuilder svg, string role, double x, double y, double size)
    {
        switch (role)
        {
            case "second":
                svg.Add($"<path class=\"rp-second\" d=\"M{x:0.##} {y - (1.2 * size):0.##}l{1.2 * size:0.##} {1.2 * size:0.##}l{-1.2 * size:0.##} {1.2 * size:0.##}l{-1.2 * size:0.##} {-1.2 * size:0.##}Z\"/>");
                break;
            case "both":
                svg.Add($"<rect class=\"rp-both\" x=\"{x - (0.9 * size):0.##}\" y=\"{y - (0.9 * size):0.##}\" width=\"{1.8 * size:0.##}\" height=\"{1.8 * size:0.##}\"/>");
                break;
            default:
                svg.Add($"<circle class=\"rp-{role}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{(role == "none" ? size - 0.75 : size):0.##}\"/>");
                break;
        }
    }
}
