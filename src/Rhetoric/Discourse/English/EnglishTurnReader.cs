using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Gives the turns of an English transcript the voices of their text, and makes records of them.</summary>
/// <remarks>
/// A label is a title with a name (PRESIDENT VARGA, MS. ROE), a title alone (THE PRESIDENT: its holder in the text), or a name that the text or its headline
/// has; written in capitals it is the same. Any other label is a voice as it stands, and so is the press. Cost: O(n).
/// </remarks>
internal sealed class EnglishTurnReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
{
    /// <summary>The records of the turns that say something, in text order.</summary>
    public IReadOnlyList<EnglishRecord> Records(IReadOnlyList<Turn> turns)
    {
        var records = new List<EnglishRecord>();
        var token = 0;
        foreach (var turn in turns.Where(turn => turn.Content.Length > 0))
        {
            var first = Next(token, turn.Content.Start);
            token = Next(first, turn.Content.End);
            var voice = turn.IsQuestion ? null : VoiceOf(turn.Speaker);
            records.Add(new EnglishRecord(new EnglishSubject(first, first, VoiceKind.Individual, voice is null ? [] : [voice]), null, IsElided: false, first, token, turn.Content));
        }

        return records;
    }

    /// <summary>The attribution of a turn, under the name of its voice.</summary>
    public Attribution Voiced(Attribution said, EnglishRecord record) => record.Subject.Voices is [var voice] ? said with { Voice = voice.Name(grammar) } : said;

    private int Next(int token, int start)
    {
        while (token < tokens.Count && tokens[token].Start < start)
        {
            token++;
        }

        return token;
    }

    private EnglishVoice? VoiceOf(string label)
    {
        string[] words = [.. label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cased).SkipWhile(word => grammar.Determiners.Of(word) is not null)];
        var name = Array.FindIndex(words, word => grammar.Title(word) is null);
        var title = words.AsSpan(0, name < 0 ? words.Length : name).ToArray();
        var hasOffice = Array.Exists(title, word => grammar.Title(word) is { } found && (found.Has("office") || found.Has("address")));
        if (name < 0)
        {
            return !hasOffice ? null : people.HolderOf(string.Join(' ', title)) ?? people.Other(string.Join(' ', title), isHuman: true);
        }

        string[] names = [.. hasOffice ? words[name..] : words];
        return people.Named(names) ?? (hasOffice ? new EnglishVoice { Names = names, IsPerson = true, IsHuman = true } : null);
    }

    // VARGA, O’BRIEN as Varga, O’Brien; what has a small letter, and an initial, as it stands.
    private static string Cased(string word)
    {
        if (word.Length < 2 || word.Any(char.IsLower) || word.Count(char.IsLetter) < 2)
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            letters[i] = char.IsLetter(letters[i - 1]) ? char.ToLower(letters[i], CultureInfo.InvariantCulture) : letters[i];
        }

        return new string(letters);
    }
}
