using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Which words of an English readout are those of names: of persons whom it names, of countries and organisations, of offices.</summary>
/// <remarks>A capital alone makes no name: slogans and programmes have capitals too. What an office governs with capitals is part of its name (Secretary of Homeland Security), but for what is its own (the President’s). Cost: O(n) a clause for countries, O(1) a word.</remarks>
internal sealed class EnglishNames
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _persons;
    private readonly string _text;
    private List<NameMention> _mentions = [];
    private int _next;
    private bool _isInOffice;

    private EnglishNames(string text, HashSet<string> persons) => (_text, _persons) = (text, persons.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The names of a readout.</summary>
    public static EnglishNames Of(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        var names = discourse.People.Select(person => person.Name).Concat(discourse.Voice.Where(voice => voice.Kind == VoiceKind.Individual).Select(voice => voice.Speaker));
        return new EnglishNames(readout.Text, names.SelectMany(name => name.Split(' ')).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Turns to a clause; its words are then asked in text order.</summary>
    public void Enter(TextSpan clause) => (_mentions, _next, _isInOffice) = (EnglishMentionReader.In(_text, clause), 0, false);

    /// <summary>Whether a word of the clause is written with a capital and is one of a name; that of a country also before a hyphen or 's.</summary>
    public bool Has(TextSpan span)
    {
        while (_next < _mentions.Count && _mentions[_next].Span.End <= span.Start)
        {
            _next++;
        }

        var word = span.Of(_text);
        var isOwner = word.EndsWith("'s") || word.EndsWith("’s");
        if (!char.IsUpper(word[0]))
        {
            _isInOffice &= !isOwner && MiningWords.Default.IsLinking(word);
            return false;
        }

        var bare = isOwner ? word[..^2] : word;
        var isOffice = MiningWords.Default.IsOffice(bare);
        var isNamed = isOffice || _isInOffice || (_next < _mentions.Count && _mentions[_next].Span.Start < span.End) || _persons.Contains(bare);
        _isInOffice = (isOffice || _isInOffice) && !isOwner;
        return isNamed;
    }
}
