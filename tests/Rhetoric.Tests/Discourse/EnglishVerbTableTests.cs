using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Each form by which the table reads a verb is read: without it some sentence is read otherwise.</summary>
public sealed class EnglishVerbTableTests
{
    private const string Met = "President Doe met Prime Minister Petr Orbel of Lanland";

    // What may stand behind a verb.
    private static readonly string[] Objects =
    [
        "that ports matter", "the need to open ports", "to open ports", "Lanland to open ports", "his support for ports", "Prime Minister Orbel that ports matter", "on ports", "ports", "Prime Minister Orbel for the port",
        "to opening ports",
    ];

    private static readonly string[] Classes = ["verb", "present", "participle", "infinitive", "english-passive", "english-own"];

    [Fact]
    public void Every_form_of_every_verb_is_read_by()
    {
        var unread = new List<string>();
        foreach (var kind in Classes)
        {
            var words = EnglishVerbTable.Words().Where(word => word.Class == kind).ToArray();
            var forms = words.Select(word => word.Form).ToHashSet();
            var without = new DiscourseLexicon("without", [.. DiscourseLexicon.Default.Words.Where(word => word.Class != kind || word.Language != TextLanguage.English || !forms.Contains(word.Form)), new DiscourseWord { Class = kind, Language = TextLanguage.English, Form = "zzz", Traits = [] }]);
            unread.AddRange(words.Where(word => !TextsOf(word).Any(text => Told(text, DiscourseLexicon.Default) != Told(text, without))).Select(word => $"{kind} {word.Form}"));
        }

        Assert.True(unread.Count == 0, string.Join(", ", unread));
    }

    [Fact]
    public void A_verb_asks_in_all_its_forms()
    {
        var asking = EnglishVerbTable.Words().Where(word => word.Class == "english-asking").ToLookup(word => word.Form);

        Assert.All(["urged", "urges", "urge", "urging"], form => Assert.Contains("force=demand", Assert.Single(asking[form]).Traits));
    }

    private static IEnumerable<string> TextsOf(DiscourseWord word) => Objects.SelectMany(thing => (string[])(word.Class switch
    {
        "verb" => [$"{Met}. President Doe {word.Form} {thing}."],
        "present" => [$"{Met}. Lanland {word.Form} {thing}.", $"{Met}. We {word.Form} {thing}."],
        "participle" => [$"{Met}, {word.Form} {thing}."],
        "infinitive" => [$"{Met} to {word.Form} {thing}."],
        "english-passive" => [$"{Met}. It was {word.Form} {thing}."],
        _ => [$"{Met}. President Doe said that rain helps. Lanland {word.Form} {thing}.", $"{Met}. President Doe said that rain helps. The two sides {word.Form} {thing}."],
    }));

    private static string Told(string text, DiscourseLexicon words) =>
        string.Join(' ', new Readout("r", text).ReadDiscourse(words).Attributions.Select(said => $"{said.Voice} {said.Verb} {said.Content} {said.Level}"));
}
