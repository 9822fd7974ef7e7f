using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Joins the names of one voice: 拜登, Biden and Joseph R. Biden Jr. are one.</summary>
/// <remarks>
/// A convenience and never a must: nothing is decided by the list, and a name that it does not have is kept as it is. A name that several persons bear is
/// joined only where the country tells which. Chinese names are compared with one dot between their parts, English ones without commas, full stops, initials and Jr.; of a Chinese name with · the last part
/// counts where the whole is not listed and the country is known. Cost: O(length of the name).
/// </remarks>
internal sealed class PersonNames
{
    private static readonly SearchValues<char> Dots = SearchValues.Create("•・‧-－‐");

    private static readonly Lazy<PersonNames> Embedded = new(() => new PersonNames(DiscourseData.Table("leaders.tsv", "zh_name", "en_name", "country")));

    private readonly Dictionary<string, List<Person>> _persons = new(StringComparer.Ordinal);

    private sealed record Person(string Chinese, string English, HashSet<string> Countries)
    {
        public string NameIn(TextLanguage language) => language == TextLanguage.English || Chinese.Length == 0 ? English : Chinese;
    }

    private PersonNames(IReadOnlyList<NamedRow> rows)
    {
        foreach (var group in rows.GroupBy(row => row.Forms("en_name") is [var first, ..] ? first : row.Required("zh_name"), StringComparer.Ordinal))
        {
            var chinese = group.SelectMany(row => row.Forms("zh_name")).Distinct().ToArray();
            var person = new Person(chinese.FirstOrDefault() ?? "", group.Key, [.. group.Select(row => row.Required("country"))]);
            foreach (var form in chinese.Concat(group.SelectMany(row => row.Forms("en_name"))).Select(KeyOf).Distinct())
            {
                if (!_persons.TryGetValue(form, out var bearers))
                {
                    _persons[form] = bearers = [];
                }

                bearers.Add(person);
            }
        }
    }

    public static PersonNames Default => Embedded.Value;

    /// <summary>One name for all names of a person; the name itself where the list does not tell one.</summary>
    /// <param name="name">The name, without title.</param>
    /// <param name="country">The id of the country, where it is known.</param>
    /// <param name="language">In which language the name is wanted.</param>
    public string CanonicalOf(string name, string? country = null, TextLanguage language = TextLanguage.Chinese)
    {
        if (Bearer(KeyOf(name), country) is { } person)
        {
            return person.NameIn(language);
        }

        name = WithOneDot(name);
        return country is not null && name.LastIndexOf('·') is > 0 and var dot && Bearer(KeyOf(name[(dot + 1)..]), country) is { } byLast ? byLast.NameIn(language) : name;
    }

    /// <summary>A name with · between its parts, whichever dot or hyphen the text has (雅各布-卢: 雅各布·卢); a name in Latin letters stays as it is.</summary>
    public static string WithOneDot(string name) =>
        name.AsSpan().IndexOfAny(Dots) < 0 || name.Any(char.IsAsciiLetter) ? name : string.Create(name.Length, name, static (into, from) =>
        {
            for (var at = 0; at < from.Length; at++)
            {
                into[at] = Dots.Contains(from[at]) ? '·' : from[at];
            }
        });

    /// <summary>Whether two names are one, whichever dots and hyphens they have.</summary>
    public static bool AreOne(string name, string other) => name == other || name.Length == other.Length && WithOneDot(name) == WithOneDot(other);

    private Person? Bearer(string key, string? country)
    {
        var bearers = _persons.GetValueOrDefault(key) ?? [];
        var fitting = country is null ? bearers : bearers.FindAll(person => person.Countries.Contains(country));
        return fitting is [var only] ? only : null;
    }

    private static string KeyOf(string name)
    {
        if (!name.Any(char.IsAsciiLetter))
        {
            return WithOneDot(name);
        }

        var words = name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && word is not ("Jr" or "Sr"));
        return string.Join(' ', words);
    }
}
