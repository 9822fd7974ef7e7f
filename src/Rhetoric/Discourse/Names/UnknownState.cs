namespace Rhetoric.Discourse;

/// <summary>Tells a state that no table knows by the office behind its name.</summary>
internal static class UnknownState
{
    private const int LongestName = 12;

    /// <summary>The state that a principal's title names; null where it names none, or what has that office may be no state.</summary>
    public static Country? Of(Principal principal, string text, string whole, TextLanguage language)
    {
        if (principal.Side is not { } side || principal.SideSpan is not { } span || span.End > text.Length)
        {
            return null;
        }

        var isEnglish = language == TextLanguage.English;
        var words = isEnglish ? CounterpartWords.English : CounterpartWords.Chinese;
        var office = isEnglish ? principal.Title : principal.Title[Math.Min(side.Length, principal.Title.Length)..];
        if (!HasStateOffice(office, words))
        {
            return null;
        }

        if (isEnglish)
        {
            var name = side.StartsWith("the ", StringComparison.Ordinal) ? side[4..] : side;
            return name.Split(' ').Any(word => words.NoStates.Of(word) is not null) ? null : Make(name, []);
        }

        var suffix = words.StateSuffixes.Before(side);
        var shortName = suffix is not null && suffix.Form.Length < side.Length ? side[..^suffix.Form.Length] : side;
        return shortName.Length is >= 2 and <= LongestName && (suffix is not null || side[^1] == '国' || SpeaksOf(shortName, whole))
            ? Make(shortName, [.. shortName.Select(letter => letter.ToString())])
            : null;
    }

    // A person's name before an office (叶戈兰|总统) looks alike: a state has a side, or is named again and does not speak.
    private static bool SpeaksOf(string name, string text)
    {
        foreach (var letter in name)
        {
            if (text.Contains($"{letter}方", StringComparison.Ordinal) && CounterpartWords.Chinese.NoSides.Of($"{letter}方") is null)
            {
                return true;
            }
        }

        var verbs = DiscourseLexicon.Default.Of(ReportingVerbs.Class);
        var times = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (verbs.At(text.AsSpan(at + name.Length)) is not null)
            {
                return false;
            }

            times++;
        }

        return times > 1;
    }

    private static bool HasStateOffice(string office, CounterpartWords words)
    {
        for (var at = 0; at < office.Length; at++)
        {
            if (words.Titles.At(office.AsSpan(at)) is { } title)
            {
                return title.Traits.Any(trait => words.StateOffices.Of(trait) is not null);
            }
        }

        return false;
    }

    private static Country Make(string name, string[] letters) => new(name, CounterpartKind.State, name, name, letters) { IsKnown = false };
}
