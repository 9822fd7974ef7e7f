namespace Rhetoric.Discourse;

/// <summary>Tells which persons of an English text are of its own side.</summary>
/// <remarks>The own side is that of the first person named without a country; those with a country, and those met in the lead, are the other's. Cost: O(mentions).</remarks>
internal sealed class EnglishSides(EnglishGrammar grammar)
{
    /// <summary>Tells which persons are at home, and gives the country of the other side; null where the text tells none.</summary>
    public string? Tell(IReadOnlyList<(int Token, EnglishVoice Person, string Title)> mentions)
    {
        if (mentions.Count == 0)
        {
            return null;
        }

        var home = mentions.FirstOrDefault(mention => mention.Person.Country is null && !mention.Person.IsMet).Person ?? mentions[0].Person;
        string? country = null;
        var offices = new Dictionary<string, EnglishVoice>(StringComparer.Ordinal);
        EnglishVoice? head = null;
        home.IsHome = true;
        foreach (var (_, _, title) in mentions.Where(mention => mention.Person == home))
        {
            IsTaken(home, title, offices, ref head);
        }

        foreach (var (_, person, title) in mentions)
        {
            person.IsHome ??= person == home || (!person.IsMet && person.Country == home.Country && !IsTaken(person, title, offices, ref head));
            country ??= person.IsHome == false ? person.Country : null;
        }

        return country;
    }

    // A side has one head and one holder of each great office; a second is another side's.
    private bool IsTaken(EnglishVoice person, string title, Dictionary<string, EnglishVoice> offices, ref EnglishVoice? head)
    {
        if (grammar.SingleOffices.Of(title) is not { } office)
        {
            return false;
        }

        var holder = office.Has("head") ? head : offices.GetValueOrDefault(title);
        if (office.Has("head"))
        {
            head ??= person;
        }

        offices.TryAdd(title, person);
        return holder is not null && holder != person;
    }
}
