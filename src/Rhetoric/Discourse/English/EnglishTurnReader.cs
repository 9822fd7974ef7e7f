using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Gives the turns of an English transcript the voices of their text, and makes records of them.</summary>
/// <remarks>
/// A label is a title with a name (PRESIDENT VARGA, MS. ROE, President of Lanland Jane Roe), a title alone (THE PRESIDENT: its holder in the text), or a name that the text or its headline
/// has; written in capitals it is the same. Any other label is a voice as it stands, and so is the press. Cost: O(n).
/// </remarks>
internal sealed class EnglishTurnReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader reader, EnglishPeople people)
{
    private readonly Dictionary<string, EnglishVoice?> _voices = new(StringComparer.Ordinal);

    /// <summary>The records of the turns that say something, in text order.</summary>
    public IReadOnlyList<EnglishRecord> Records(IReadOnlyList<Turn> turns)
    {
        var records = new List<EnglishRecord>();
        var token = 0;
        foreach (var turn in turns.Where(turn => turn.Content.Length > 0))
        {
            var label = Next(token, turn.Label?.Start ?? turn.Content.Start);
            var first = Next(label, turn.Content.Start);
            token = Next(first, turn.Content.End);
            var voice = turn.IsQuestion ? null : VoiceOf(turn.Speaker, label, first);
            records.Add(new EnglishRecord(new EnglishSubject(first, first, VoiceKind.Individual, voice is null ? [] : [voice]), null, IsElided: false, first, token, turn.Content));
        }

        TellStates(records);
        return records;
    }

    /// <summary>The attribution of a turn, under the name of its voice.</summary>
    public Attribution Voiced(Attribution said, EnglishRecord record) => record.Subject.Voices is [var voice] ? said with { Voice = voice.Name(grammar) } : said;

    // Whose will a person most often tells (China hopes that) is his state.
    private void TellStates(List<EnglishRecord> records)
    {
        var speech = new EnglishSpeechReader(tokens, grammar, people);
        var states = new Dictionary<(EnglishVoice Voice, string State), int>();
        var sentence = 0;
        foreach (var record in records)
        {
            for (; sentence < tokens.Sentences.Length && tokens.Sentences[sentence].First < record.End; sentence++)
            {
                var (first, end) = tokens.Sentences[sentence];
                first = Math.Max(first, record.First);
                if (record.Subject.Voices is [var voice] && first < end && speech.OwnState(first, end) is { } state)
                {
                    states[(voice, state)] = states.GetValueOrDefault((voice, state)) + 1;
                }
            }
        }

        foreach (var told in states.GroupBy(state => state.Key.Voice))
        {
            told.Key.State ??= told.MaxBy(state => state.Value).Key.State;
        }
    }

    private int Next(int token, int start)
    {
        while (token < tokens.Count && tokens[token].Start < start)
        {
            token++;
        }

        return token;
    }

    // The label's own tokens tell where a country stands between office and name (President of Lanland Jane Roe); who goes on has the voice of his label.
    private EnglishVoice? VoiceOf(string label, int first, int end)
    {
        if (!_voices.TryGetValue(label, out var voice))
        {
            _voices[label] = voice = label.Contains(" of ", StringComparison.Ordinal) && reader.Read(first, end) is { HasTitle: true, HasName: true } name ? people.PersonOf(name) : VoiceOf(label);
        }

        return voice;
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
