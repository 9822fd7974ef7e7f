namespace Rhetoric.Discourse;

/// <summary>Titles that follow or precede a name.</summary>
internal static class SpeakerTitles
{
    // Longest first, so that 副总统 is not left as 副.
    private static readonly string[] Chinese =
    [
        "国务院总理", "国务委员", "副总统", "副总理", "副主席", "委员长", "总书记", "国务卿", "联邦总理", "国家主席", "总统", "主席", "总理", "首相", "国王", "女王",
        "大公", "亲王", "王储", "外长", "部长", "议长", "书记", "秘书长", "先生", "女士", "夫人", "阁下",
    ];

    private static readonly string[] English =
    [
        "Vice President ", "Prime Minister ", "Foreign Minister ", "President ", "Chancellor ", "Premier ", "Secretary ", "Chairman ", "King ", "Queen ",
    ];

    /// <summary>The titles as an alternation for a pattern.</summary>
    public static string ChinesePattern { get; } = string.Join('|', Chinese);

    /// <summary>The English titles as an alternation for a pattern.</summary>
    public static string EnglishPattern { get; } = string.Join('|', English);

    /// <summary>The name without its title; a title alone is kept.</summary>
    public static string Without(string speaker)
    {
        foreach (var title in English)
        {
            if (speaker.StartsWith(title, StringComparison.Ordinal) && speaker.Length > title.Length)
            {
                return speaker[title.Length..];
            }
        }

        foreach (var title in Chinese)
        {
            if (speaker.EndsWith(title, StringComparison.Ordinal) && speaker.Length > title.Length + 1)
            {
                return speaker[..^title.Length];
            }
        }

        return speaker;
    }
}
