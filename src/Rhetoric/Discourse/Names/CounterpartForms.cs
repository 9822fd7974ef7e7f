namespace Rhetoric.Discourse;

/// <summary>Gathers the words that mean the counterpart in a text.</summary>
internal static class CounterpartForms
{
    public static IReadOnlyList<string> In(string text, TextLanguage language, Country country, Sides sides)
    {
        if (!country.IsKnown)
        {
            return Unlisted(text, language, country, sides);
        }

        var whole = new TextSpan(0, text.Length);
        var mentions = language == TextLanguage.English ? EnglishMentionReader.In(text, whole) : ChineseMentionReader.In(text, whole);
        return
        [
            .. mentions.Where(mention => mention.Kind != NameKind.City && mention.Readings.Contains(country))
                .Select(mention => mention.Span.TextIn(text))
                .Where(form => form.Length > 1)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static string[] Unlisted(string text, TextLanguage language, Country country, Sides sides)
    {
        var forms = new List<string> { country.NameIn(language) };
        foreach (var letter in country.Letters)
        {
            forms.Add(letter + "方");
            foreach (var home in sides.Home?.Letters ?? [])
            {
                forms.Add(home + letter);
                forms.Add(letter + home);
            }
        }

        return [.. forms.Distinct(StringComparer.Ordinal).Select(form => (Form: form, At: text.IndexOf(form, StringComparison.Ordinal))).Where(form => form.At >= 0).OrderBy(form => form.At).Select(form => form.Form)];
    }
}
