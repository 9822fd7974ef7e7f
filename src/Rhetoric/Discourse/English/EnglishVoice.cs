namespace Rhetoric.Discourse;

/// <summary>Somebody who can speak in an English readout: a person, an office without a name, or a side.</summary>
internal sealed class EnglishVoice
{
    private string? _short;

    /// <summary>The words of the longest form of the name; of an office or a side the words of it.</summary>
    public required string[] Names { get; set; }

    /// <summary>Whether it is a person with a name.</summary>
    public required bool IsPerson { get; init; }

    /// <summary>Whether it is one human being: a person, or an office whose holder the text does not name.</summary>
    public bool IsHuman { get; init; }

    public string? Title { get; set; }

    /// <summary>The country it belongs to, as the text writes it; null where the text does not tell.</summary>
    public string? Country { get; set; }

    /// <summary>The state whose will the person tells as his own (China hopes that), by its name; null where no words of his show it.</summary>
    public string? State { get; set; }

    /// <summary>Whether it is somebody whom the lead says was met.</summary>
    public bool IsMet { get; set; }

    /// <summary>Whether it belongs to the text's own side; null where nothing tells.</summary>
    public bool? IsHome { get; set; }

    /// <summary>True of a woman, false of a man, null where no title or pronoun tells.</summary>
    public bool? IsFemale { get; set; }

    /// <summary>The one name under which it is known in the text.</summary>
    public string Name(EnglishGrammar grammar) => IsPerson ? _short ?? Surname(grammar) : string.Join(' ', Names);

    /// <summary>Takes a name of one word, which is how the text calls the person for short; the first counts.</summary>
    public void CallForShort(string name) => _short ??= name;

    // The last word, with the particles before it; a numeral keeps the name before it; a family name that stands first is taken there.
    private string Surname(EnglishGrammar grammar)
    {
        var end = Names.Length;
        while (end > 1 && grammar.Suffixes.Of(Names[end - 1]) is not null)
        {
            end--;
        }

        if (end > 1 && grammar.FamilyFirst.Of(Names[0]) is not null)
        {
            return Names[0];
        }

        var start = end - 1;
        if (start > 0 && grammar.Numerals.Of(Names[start]) is not null)
        {
            start--;
        }

        while (start > 0 && (grammar.CapitalParticles.Of(Names[start - 1]) is not null || grammar.IsParticle(Names[start - 1])))
        {
            start--;
        }

        return string.Join(' ', Names[start..end]);
    }
}
