namespace Rhetoric.Discourse;

/// <summary>Reads who says what in an English readout.</summary>
/// <remarks>
/// <para>Each sentence with a verb of saying names its subject, so nothing is carried over a full stop: a sentence without one is the narrator's. Only
/// words in quotation marks go on over sentences, and may stand before their speaker; and where a text shows that its speakers go on, theirs do (<see cref="EnglishSpeechReader"/>). Nothing inside quotation marks opens a record.</para>
/// <para>Cost: O(n). Invariant: contents are disjoint, in text order, each inside one paragraph; a voice is a name, an office or a side.</para>
/// </remarks>
internal sealed class EnglishAttributionReader
{
    private const int LongestNumber = 2;

    private readonly Readout _readout;
    private readonly EnglishTokens _tokens;
    private readonly EnglishGrammar _grammar;
    private readonly EnglishClauseReader _clauses;
    private readonly EnglishSubjectReader _subjects;
    private readonly EnglishPredicateReader _predicates;
    private readonly EnglishSentenceReader _sentences;
    private readonly EnglishSpeechReader _speech;
    private readonly List<EnglishRecord> _found = [];

    // Sentences that go on with a speaker only if others of the text show that speakers do.
    private readonly List<EnglishRecord> _pending = [];
    private bool _goesOn;

    private EnglishAttributionReader(Readout readout, EnglishTokens tokens, EnglishPeople people, EnglishNameReader names, EnglishGrammar grammar)
    {
        (_readout, _tokens, _grammar) = (readout, tokens, grammar);
        var groups = new EnglishGroupReader(tokens, grammar, people);
        _subjects = new EnglishSubjectReader(tokens, grammar, names, people, groups, new EnglishReferents(tokens, grammar, groups, people), new EnglishSharedSubject(tokens, grammar, groups));
        _predicates = new EnglishPredicateReader(tokens, grammar, names);
        _clauses = new EnglishClauseReader(tokens, grammar, people, names, _subjects, _predicates);
        _speech = new EnglishSpeechReader(tokens, grammar, people);
        _sentences = new EnglishSentenceReader(tokens, grammar, people, _clauses, _subjects, _predicates, _found);
    }

    public static IReadOnlyList<EnglishRecord> Read(Readout readout, EnglishTokens tokens, EnglishPeople people, EnglishNameReader names, EnglishGrammar grammar)
    {
        var reader = new EnglishAttributionReader(readout, tokens, people, names, grammar);
        reader.ReadSentences();
        if (reader._goesOn)
        {
            reader.TakePending();
        }

        return reader._found;
    }

    /// <summary>The attribution of a record, under the name that its voice has in the whole text.</summary>
    public static Attribution AttributionOf(EnglishRecord record, EnglishTokens tokens, EnglishGrammar grammar)
    {
        var (subject, predicate) = (record.Subject, record.Predicate);
        string[] voices = [.. subject.Voices.Select(voice => voice.Name(grammar))];

        // He is the person whom he stands for, if the text names one.
        var speaker = subject is { IsPronoun: true, IsJoint: false } && subject.Voices.All(voice => voice.IsPerson || !voice.IsHuman) ? string.Join(" and ", voices) : tokens.Words(subject.First, subject.End);
        return new Attribution
        {
            Speaker = speaker,
            SpeakerSpan = record.IsElided || predicate is null ? null : tokens.Span(subject.First, subject.End),
            Verb = predicate?.Verb.Form,
            VerbSpan = predicate is null ? null : tokens.Span(predicate.VerbToken, predicate.VerbToken + 1),
            Content = record.Content,
            Kind = subject.Kind,
            Level = predicate?.Level ?? ReportingLevel.Carried,
            Addressee = predicate is { Addressee: { End: > 0 } told } ? tokens.Words(told.First, told.End) : null,
            CoSpeakers = voices.Length > 1 ? voices : [],
            Voice = string.Join(" and ", voices),
        };
    }

    private void ReadSentences()
    {
        EnglishSubject? quoted = null;
        EnglishSubject? speaking = null;
        var paragraph = 0;
        for (var i = 0; i < _tokens.Sentences.Length; i++)
        {
            var (first, end) = _tokens.Sentences[i];
            while (_readout.Paragraphs[paragraph].End <= _readout.Sentences[i].Start)
            {
                (paragraph, quoted, speaking) = (paragraph + 1, null, null);
            }

            if (first == end)
            {
                continue;
            }

            var limit = _readout.Paragraphs[paragraph].End;
            if (_tokens[first].IsQuoted)
            {
                // A sentence inside a quotation that began before it has been taken with it.
                if (Opens(first) && ReadQuotation(first, limit, ref quoted) is { } after)
                {
                    i = SentenceBefore(after, i);
                    continue;
                }

                if (!Opens(first) && QuotationEnd(first) >= end)
                {
                    continue;
                }
            }

            var before = _found.Count;
            _sentences.Read(_readout.Sentences[i].Start == _readout.Paragraphs[paragraph].Start ? AfterNumber(first, end) : first, end, _readout.Sentences[i].End);
            if (_found.Count > before)
            {
                quoted = GoOnQuoting(end) ?? quoted;
            }

            speaking = GoOnSpeaking(speaking, i, before);
        }
    }

    // Who goes on speaking behind a sentence, which is taken as his where it has no speaker of its own, or a state that wants or should do something.
    private EnglishSubject? GoOnSpeaking(EnglishSubject? speaking, int sentence, int before)
    {
        var (first, end) = _tokens.Sentences[sentence];
        var hasSpeaker = _found.Count > before;
        var isStatement = hasSpeaker && speaking?.Voices is [{ IsHuman: true }] && _found[before] is { Predicate.IsPresent: true, IsElided: false } stated && stated.Subject.Voices.All(voice => !voice.IsHuman) && _found[^1].Subject.Voices.All(voice => !voice.IsHuman);
        if (hasSpeaker && !isStatement)
        {
            return _found[^1] is { Predicate: { Level: ReportingLevel.Statement or ReportingLevel.Act } said, Subject: var subject } && (said.IsPresent || subject is { IsJoint: false, Voices: [{ IsHuman: true }] }) ? subject : null;
        }

        var isSpeech = _speech.IsSpeech(first, end);
        if (speaking is null || IsBySpeakersName(speaking, first, end) || !(isSpeech || isStatement || _speech.MayGoOn(first, end)))
        {
            return null;
        }

        _goesOn |= isSpeech;
        _pending.Add(new EnglishRecord(speaking, null, IsElided: true, first, end, new TextSpan(_tokens[first].Start, _readout.Sentences[sentence].End)));
        if (speaking.Voices is [{ IsHuman: true } voice])
        {
            voice.State ??= _speech.OwnState(first, end);
        }

        return speaking;
    }

    // Wang is a member of …: nobody tells of himself by name.
    private bool IsBySpeakersName(EnglishSubject speaking, int first, int end) =>
        speaking.Voices is [{ IsHuman: true } voice] && _subjects.ReadKnown(first, end) is { IsPronoun: false, Voices: [var named] } && named == voice;

    // A sentence that goes on takes the place of what was read in it.
    private void TakePending()
    {
        var next = 0;
        var taken = new List<EnglishRecord>(_found.Count + _pending.Count);
        foreach (var record in _found)
        {
            for (; next < _pending.Count && _pending[next].Content.End <= record.Content.Start; next++)
            {
                taken.Add(_pending[next]);
            }

            if (next == _pending.Count || record.Content.Start < _pending[next].Content.Start)
            {
                taken.Add(record);
            }
        }

        taken.AddRange(_pending[next..]);
        _found.Clear();
        _found.AddRange(taken);
    }

    // 2 Prime Minister Roe said: a number that counts paragraphs.
    private int AfterNumber(int first, int end) =>
        first + 1 < end && _tokens.Word(first) is { Length: <= LongestNumber } word && !word.ContainsAnyExceptInRange('0', '9') && _tokens[first + 1].IsCapital ? first + 1 : first;

    private bool Opens(int token) => token == 0 || _tokens[token - 1].Quotation != _tokens[token].Quotation;

    private int QuotationEnd(int token)
    {
        var quotation = _tokens[token].Quotation;
        while (token < _tokens.Count && _tokens[token].Quotation == quotation)
        {
            token++;
        }

        return token;
    }

    // The last sentence that begins before a token.
    private int SentenceBefore(int token, int sentence)
    {
        while (sentence + 1 < _tokens.Sentences.Length && _tokens.Sentences[sentence + 1].First < token)
        {
            sentence++;
        }

        return sentence;
    }

    // “…,” President Doe said. “…” The token behind all that is read; null where nobody speaks.
    private int? ReadQuotation(int first, int limit, ref EnglishSubject? quoted)
    {
        var behind = QuotationEnd(first);
        if (behind < _tokens.Count && _tokens[behind].End <= limit && Tag(behind) is var (clause, after))
        {
            quoted = clause.Subject;
            _found.Add(new EnglishRecord(clause.Subject, clause.Predicate, IsElided: false, first, behind, _tokens.Span(first, behind)));
            while (after < _tokens.Count && _tokens[after].End <= limit && !_tokens[after].IsWord && !_tokens[after].IsQuoted && !_tokens.Is(after, '.'))
            {
                after++;
            }

            if (after < _tokens.Count && _tokens[after].End <= limit && _tokens[after].IsQuoted)
            {
                return Carry(clause.Subject, after);
            }

            var sentence = SentenceOf(behind);
            var (said, end) = (clause.Predicate.Content, _tokens.Sentences[sentence].End);
            _sentences.ReadBehind(clause.Subject, clause.Predicate, Math.Max(behind, said - 1), end, _readout.Sentences[sentence].End);
            return Math.Max(after, said);
        }

        return quoted is not null && EndsWithSentence(behind) ? Carry(quoted, first) : null;
    }

    private bool EndsWithSentence(int token) => token == _tokens.Count || Array.BinarySearch(_tokens.Sentences, (token, 0), ByFirst) >= 0;

    private static readonly Comparer<(int First, int End)> ByFirst = Comparer<(int First, int End)>.Create((one, other) => one.First.CompareTo(other.First));

    private int Carry(EnglishSubject subject, int first)
    {
        var end = QuotationEnd(first);
        _found.Add(new EnglishRecord(subject, null, IsElided: true, first, end, _tokens.Span(first, end)));
        return end;
    }

    private (EnglishClauseReader.Clause Clause, int After)? Tag(int at)
    {
        at += _tokens.Is(at, ',') ? 1 : 0;
        var end = _tokens.Sentences[SentenceOf(at)].End;
        if (_clauses.Read(at, end) is { Predicate.IsEvent: false } clause && clause.Predicate.Verb.Has("quote"))
        {
            return (clause, clause.Predicate.Content);
        }

        if (_grammar.Verbs.At(_tokens, at, end, out var length) is { } verb && verb.Has("quote") && _subjects.Read(at + length, end) is { } subject)
        {
            subject = subject with { IsGuess = false };
            _subjects.Remember(subject);
            return (new EnglishClauseReader.Clause(subject, new EnglishPredicate(verb, at, subject.End, ReportingLevel.Statement)), subject.End);
        }

        return null;
    }

    private int SentenceOf(int token)
    {
        var at = Array.BinarySearch(_tokens.Sentences, (token, 0), ByFirst);
        return at >= 0 ? at : ~at - 1;
    }

    // A quotation that a statement opens goes on over its sentences.
    private EnglishSubject? GoOnQuoting(int end)
    {
        if (end >= _tokens.Count || !_tokens[end - 1].IsQuoted)
        {
            return _tokens[end - 1].IsQuoted ? _found[^1].Subject : null;
        }

        var last = _found[^1];
        if (_tokens[end].Quotation == _tokens[end - 1].Quotation)
        {
            var behind = QuotationEnd(end);
            _found[^1] = last with { End = behind, Content = last.Content with { End = _tokens[behind - 1].End } };
        }

        return last.Subject;
    }
}
