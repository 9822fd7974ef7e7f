namespace Rhetoric.Discourse;

/// <summary>Reads what an English title tells: the office, under all its names, the country and the sex of who has it.</summary>
/// <remarks>Cost: O(words of the title).</remarks>
internal sealed class EnglishOffices(EnglishTokens tokens, EnglishGrammar grammar)
{
    /// <summary>The words between two tokens, without marks.</summary>
    public string[] NamesIn(int first, int end)
    {
        var names = new List<string>(end - first);
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsWord)
            {
                names.Add(tokens.Stem(at).ToString());
            }
        }

        return [.. names];
    }

    /// <summary>The office of a title without the words of address beside an office (Dr., Sir), which alone are one.</summary>
    public string OfficeOf((int First, int End) title)
    {
        if (title.End <= title.First)
        {
            return "";
        }

        var words = NamesIn(title.First, title.End);
        var offices = Array.FindAll(words, word => grammar.Title(word)?.Has("address") != true);
        return string.Join(' ', offices.Length > 0 ? offices : words);
    }

    /// <summary>The names of an office: National Security Advisor is also the Advisor, Secretary of State the Secretary; a Vice President is no President, so a word of rank stays.</summary>
    public IEnumerable<string> OfficesOf(string title)
    {
        yield return title;
        var words = title.Split(' ');
        for (var i = 1; i < words.Length && grammar.Title(words[i - 1])?.Has("rank") != true; i++)
        {
            yield return string.Join(' ', words[i..]);
        }

        for (var i = words.Length - 1; i > 0; i--)
        {
            if (grammar.Title(words[i - 1])?.Has("office") == true && grammar.TitleJoins.Of(words[i]) is not null)
            {
                yield return string.Join(' ', words[..i]);
            }
        }
    }

    /// <summary>The country that stands beside a title; null where none does.</summary>
    public string? CountryOf(EnglishName name)
    {
        if (name.HasSide)
        {
            return tokens.Words(tokens.Is(name.Side.First, "the") ? name.Side.First + 1 : name.Side.First, name.Side.End);
        }

        for (var at = name.First; at < name.Title.First; at++)
        {
            if (grammar.Nations.At(tokens, at, name.Title.First, out _) is { } nation)
            {
                return CountryOf(nation);
            }
        }

        return null;
    }

    /// <summary>The country that a nationality names.</summary>
    public static string CountryOf(DiscourseWord nation) => nation.Traits[0]["side=".Length..].Replace('_', ' ');

    /// <summary>Whether a title is a woman's or a man's; null where it does not tell.</summary>
    public bool? GenderOf((int First, int End) title)
    {
        for (var at = title.First; at < title.End; at++)
        {
            var word = tokens.Stem(at);
            if (grammar.FemaleTitles.Of(word) is not null || grammar.Title(word)?.Has("female") == true)
            {
                return true;
            }

            if (grammar.MaleTitles.Of(word) is not null || grammar.Title(word)?.Has("male") == true)
            {
                return false;
            }
        }

        return null;
    }

    /// <summary>Whether a given name is a woman's or a man's; null where it does not tell.</summary>
    public bool? GenderOf(string[] names) =>
        names.Length < 2 || grammar.GivenNames.Of(names[0]) is not { } given ? null : given.Has("female");
}
