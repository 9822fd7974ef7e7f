namespace Rhetoric.Discourse;

/// <summary>The verbs of English readouts, of which the words of six classes are made.</summary>
/// <remarks>
/// <para>A verb is one row of <c>english-verbs.tsv</c>: its forms, by which of them it is read, and its traits, those of one form alone with the form before them. So whatever is known of a verb is known wherever
/// it is asked for: as a verb of saying in the past (<c>verb</c>), of statements (<c>present</c>), without a subject (<c>participle</c>, <c>infinitive</c>), in the passive (<c>english-passive</c>), as what
/// a speaker's sentence goes on with (<c>english-own</c>), and as what asks something (<c>english-asking</c>).</para>
/// <para>Cost: one pass over the table, once.</para>
/// </remarks>
internal static class EnglishVerbTable
{
    private const string Past = "past";
    private const string Present = "present";
    private const string Participle = "participle";
    private const string Infinitive = "infinitive";
    private const string Passive = "passive";
    private const string Own = "own";
    private const string Plural = "plural";

    private static readonly string[] All = [Past, Present, Participle, Infinitive, Passive, Own];

    /// <summary>The words, verb by verb in the order of the table.</summary>
    public static IEnumerable<DiscourseWord> Words() => DiscourseData.Table("english-verbs.tsv", "verb", "present", "past", "participle", "forms", "traits", "asks").SelectMany(WordsOf);

    private static IEnumerable<DiscourseWord> WordsOf(NamedRow row)
    {
        string[] forms = row.Required("forms").Split(' ');
        if (forms.FirstOrDefault(form => !All.Contains(form)) is { } unknown)
        {
            throw row.Fault($"there is no form '{unknown}'; there are {string.Join(", ", All)}");
        }

        var asking = new List<string>();
        foreach (var form in forms)
        {
            string[] traits = [.. TraitsOf(row, form)];
            foreach (var word in form switch
            {
                Past => Made(ReportingVerbs.Class, row.Forms("past"), traits),
                Present => [.. Made(Present, row.Forms("present"), traits), .. Made(Present, row.Forms("verb"), [.. traits, Plural])],
                Participle => Made(Participle, row.Forms("participle"), traits),
                Infinitive => Made(Infinitive, row.Forms("verb"), traits),
                Passive => Made("english-passive", row.Forms("past"), []),
                _ => [.. Made("english-own", row.Forms("present"), [Own]), .. Made("english-own", row.Forms("verb"), [])],
            })
            {
                yield return word;
                if (form is not (Passive or Own))
                {
                    asking.Add(word.Form);
                }
            }
        }

        if (row["asks"] is { Length: > 0 } asks)
        {
            foreach (var word in Made("english-asking", asking.Distinct(), asks.Split(' ')))
            {
                yield return word;
            }
        }
    }

    // needs=to is of all forms, past:needs=to of the past alone.
    private static IEnumerable<string> TraitsOf(NamedRow row, string form)
    {
        foreach (var trait in row["traits"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = trait.IndexOf(':', StringComparison.Ordinal);
            if (end < 0)
            {
                yield return trait;
            }
            else if (trait[..end] == form)
            {
                yield return trait[(end + 1)..];
            }
        }
    }

    private static IEnumerable<DiscourseWord> Made(string @class, IEnumerable<string> forms, string[] traits) =>
        forms.Select(form => new DiscourseWord { Class = @class, Language = TextLanguage.English, Form = form, Traits = traits });
}
