namespace Rhetoric.Discourse;

/// <summary>Finds the persons of a Chinese readout.</summary>
/// <remarks>
/// <para>Sources, in this order: the persons of the lead; names behind an office in the first <see cref="EarlyCharacters"/> characters, at the head of a
/// paragraph and where somebody takes the floor; clauses that are nothing but a possible name, what may stand between, and a plain verb of
/// saying with a comma or colon behind it, the name as short as that allows (沈怀舟在会谈中强调，); and paragraphs that begin with a possible name
/// and any verb of saying, where the same characters stand in the paragraphs before, in front of something that ends a name
/// (会见特别顾问丁肯林。 … 丁肯林转达…问候，), or two paragraphs begin so; and the last part of a principal's name with dots, where a sentence begins with it and any verb of saying. Somebody is there, and no one quoted, whom the lead or an office names, or who
/// begins a paragraph; in a text without a lead, a sentence with the narrator's own verb (某某表示，).</para>
/// <para>Cost: O(clauses) times a constant: a name has at most <see cref="NameForm.Longest"/> characters.</para>
/// </remarks>
internal sealed class CastReader(Readout readout, IReadOnlyList<Principal> lead, ChineseSpeech words, PredicateReader predicates)
{
    private const int EarlyCharacters = 1200;
    private const int MostHeads = 200;
    private const int LongestAddition = 3;

    private readonly NameForm _form = new(words);
    private readonly Cast _cast = new();
    private readonly Lazy<HashSet<string>> _heads = new(() => readout.Paragraphs.Take(MostHeads)
        .Select(paragraph => readout.Text.Substring(paragraph.Start, Math.Min(paragraph.Length, NameForm.Longest))).ToHashSet(StringComparer.Ordinal));
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    // Where no lead tells who is there, whoever begins a sentence so is.
    private readonly bool _hasNoLead = lead.Count == 0;

    /// <summary>The persons.</summary>
    public Cast Read()
    {
        _cast.Add(lead);
        ReadTitled(new TextSpan(0, Math.Min(readout.Text.Length, EarlyCharacters)));
        var paragraph = -1;
        foreach (var clause in readout.Clauses)
        {
            var isFirst = false;
            while (paragraph < 0 || readout.Paragraphs[paragraph].End <= clause.Start)
            {
                paragraph++;
                isFirst = true;
            }

            if (isFirst)
            {
                ReadTitled(clause);
            }

            ReadClause(clause, isFirst);
        }

        foreach (var clause in readout.Clauses)
        {
            if (words.Floors.Before(clause.Of(readout.Text)) is { } floor)
            {
                ReadFloor(clause, isWhole: floor.Has("whole"));
            }
        }

        foreach (var (name, _) in _seen.Where(seen => seen.Value > 1))
        {
            Add(name, isPresent: true);
        }

        return _cast;
    }

    // 岚海外长格里芬和财长雷伍德先后发言, 何望舒参加会见并讲话: who takes the floor, with an office or at the head of a paragraph.
    private void ReadFloor(TextSpan clause, bool isWhole)
    {
        var sentence = readout.Sentences[readout.Sentences.LastFrom(clause.Start)];
        if (isWhole && clause.End < sentence.End - 1)
        {
            return;
        }

        ReadTitled(new TextSpan(Math.Max(sentence.Start, clause.End - EarlyCharacters), clause.End), takesFloor: true);
        if (clause.Start != readout.Paragraphs[readout.Paragraphs.LastFrom(clause.Start)].Start)
        {
            return;
        }

        var head = clause.Of(readout.Text);
        for (var length = 2; length < head.Length && length <= NameForm.Longest; length++)
        {
            if (EndsName(head[length..]))
            {
                if (_form.IsPossible(head[..length]) && head[..length].ToString() is var name && _form.IsLikely(name))
                {
                    Add(name, isPresent: true);
                }

                return;
            }
        }
    }

    // 贸易代表格里芬和财政部长雷伍德。
    private void ReadTitled(TextSpan stretch, bool takesFloor = false)
    {
        var text = readout.Text.AsSpan(0, stretch.End);
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (words.Titles.At(text[at..]) is not { } title)
            {
                at++;
                continue;
            }

            at += title.Form.Length;
            if (title.Form.Length < 2 || words.Addresses.Of(title.Form) is not null || words.Titles.At(text[at..]) is not null)
            {
                continue;
            }

            for (var end = at + 2; end <= Math.Min(stretch.End, at + NameForm.Longest); end++)
            {
                if (end < stretch.End && !EndsName(text[end..]))
                {
                    continue;
                }

                if (_form.IsPossible(text[at..end], isTold: Speaks(text[at..end])) && words.Titles.Before(text[at..end]) is null && text[at..end].ToString() is var name
                    && (_form.IsLikely(name) || BeginsParagraph(name) || (takesFloor && _form.IsProper(name))))
                {
                    Add(name, isPresent: true);
                }

                break;
            }
        }
    }

    private void ReadClause(TextSpan clause, bool isFirst)
    {
        if (_cast.PartAt(clause.Of(readout.Text)) is { } part && BeginsSentence(clause) && predicates.Read(clause.Start + part.Length, clause.End, null) is not null)
        {
            Add(part, isPresent: true);
            return;
        }

        // But for the head of a paragraph only a clause that ends in a verb of saying gives a name away.
        if (isFirst ? !clause.Of(readout.Text).ContainsAny(words.VerbForms) : words.Verbs.Before(clause.Of(readout.Text)) is not { } last || !IsReporting(last))
        {
            return;
        }

        if (_cast.At(clause.Of(readout.Text)) is { } known && predicates.Read(clause.Start + known.Length, clause.End, null) is not null)
        {
            return;
        }

        var longest = Math.Min(clause.Length, NameForm.Longest);
        for (var length = 2; length <= longest; length++)
        {
            var end = clause.Start + length;
            if (predicates.Read(end, clause.End, null) is not { } read || !_form.IsPossible(readout.Text.AsSpan(clause.Start, length)))
            {
                continue;
            }

            var name = WithoutTitles(readout.Text.AsSpan(clause.Start, length)).ToString();
            if (name.Length >= 2 && (name.Length == length || _form.IsPossible(name)))
            {
                var isNamedBefore = StandsBefore(name, clause.Start);
                if (IsPlain(read, clause) ? isNamedBefore || (isFirst ? _form.IsPlausible(name) : _form.IsLikely(name)) : isFirst && isNamedBefore)
                {
                    Add(name, isFirst || isNamedBefore || (_hasNoLead && read.Verb.Has("reporting") && BeginsSentence(clause)));
                }
                else if (isFirst && read.Level == ReportingLevel.Statement && _form.IsLikely(name))
                {
                    _seen[name] = _seen.GetValueOrDefault(name) + 1;
                }
            }

            return;
        }
    }

    private bool IsPairIn(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        for (var at = text.IndexOf(letters); at >= 0 && at + letters.Length < text.Length;)
        {
            text = text[(at + letters.Length)..];
            if (words.PairFollowers.At(text) is { } follower && follower.Has("countries"))
            {
                return true;
            }

            at = text.IndexOf(letters);
        }

        return false;
    }

    // 中美, 法中 are pairs of countries, and no person; a known name with a deed behind it is that name.
    private void Add(string name, bool isPresent)
    {
        if (_cast.At(name) is { } known && name.Length - known.Length > LongestAddition && name[known.Length] != '·')
        {
            return;
        }

        var early = readout.Text.AsSpan(0, Math.Min(readout.Text.Length, EarlyCharacters));
        if (name.Length == LetterPair.Length && (IsPairIn(early, name) || IsPairIn(early, [name[1], name[0]])))
        {
            return;
        }

        if (isPresent)
        {
            _cast.AddPresent(name);
        }
        else
        {
            _cast.Add(name);
        }
    }

    // A paragraph begins with it and a verb of saying.
    private bool Speaks(ReadOnlySpan<char> name)
    {
        foreach (var head in _heads.Value)
        {
            if (head.AsSpan().StartsWith(name) && words.Verbs.At(head.AsSpan(name.Length)) is { } verb && IsReporting(verb))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsParagraph(string name) => _heads.Value.Any(head => head.StartsWith(name, StringComparison.Ordinal));

    private bool BeginsSentence(TextSpan clause) => readout.Sentences[readout.Sentences.LastFrom(clause.Start)].Start == clause.Start;

    // Nothing but the verb, with a pause: somebody speaks here, whoever it is.
    private static bool IsPlain(Predicate read, TextSpan clause) => read.IsPunctuated && read.End == clause.End && IsReporting(read.Verb);

    private static bool IsReporting(DiscourseWord verb) => verb.Has("reporting") || verb.Has("punctuated");

    private ReadOnlySpan<char> WithoutTitles(ReadOnlySpan<char> name)
    {
        while (words.Titles.Before(name) is { } title && title.Form.Length < name.Length)
        {
            name = name[..^title.Form.Length];
            if (NameLexicon.Default.IsName(name))
            {
                return [];
            }
        }

        for (var at = name.Length - 1; at > 0; at--)
        {
            if (words.Titles.Before(name[..at]) is { Form.Length: > 1 } && name.Length - at >= 2)
            {
                return name[at..];
            }
        }

        return name;
    }

    private bool StandsBefore(string name, int place)
    {
        var early = readout.Text.AsSpan(0, Math.Min(place, EarlyCharacters));
        for (var at = early.IndexOf(name); at >= 0;)
        {
            var behind = early[(at + name.Length)..];
            if (behind.IsEmpty || EndsName(behind) || words.Titles.Before(early[..at]) is { Form.Length: > 1 })
            {
                return true;
            }

            var next = early[(at + 1)..].IndexOf(name);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // What can follow a name: a mark, a title, or a word of the lexicon.
    private bool EndsName(ReadOnlySpan<char> behind) =>
        (!char.IsBetween(behind[0], '\u3400', '\u9fff') && behind[0] is not ('·' or '•' or '・' or '-' or '－'))
        || words.NameFollowers.At(behind) is not null || words.Titles.At(behind) is { Form.Length: > 1 };
}
