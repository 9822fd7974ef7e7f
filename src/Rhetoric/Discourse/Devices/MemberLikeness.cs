namespace Rhetoric.Discourse;

/// <summary>Tells whether two stretches are built alike, and by what.</summary>
/// <remarks>
/// <para>Alike are members with a shared beginning of two characters, or in one frame (是…的, …的是, …不会改变 and …不会减弱, of a list …之海); with one shared word at the head, or at the same distance from the left or the right,
/// where the shorter is at least half as long; or of near-equal length (±1, from five characters on) with word ends at the same places and like heads and
/// ends. A character shared by chance (正义, 主义; 双方, 双边) does not count: what is shared is a word, or a character of the lexicon's frame characters.</para>
/// <para>Cost: O(length of the shorter). Invariant: the answer depends on the two stretches alone.</para>
/// </remarks>
internal readonly struct MemberLikeness
{
    private const int ShortestPattern = 5;
    private const int LongestPlaces = 10;
    private const int UnitLength = 4;
    private const int LongestSubject = 12;
    private const int ShortestCleft = 3;
    private const int LongestFocus = 4;
    private const string Focus = "的是";
    private const int LongestCleft = 6;
    private const char Localizer = '上';
    private const int VerdictLength = 4;
    private const int ShortestSubject = 3;

    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _frameCharacters;
    private readonly WordSet _subjects;
    private readonly WordSet _adverbialEnds;
    private readonly WordSet _governors;
    private readonly WordSet _reportingVerbs;
    private readonly WordSet _commentVerbs;
    private readonly WordSet _adverbs;
    private readonly WordSet _predicateVerbs;

    public MemberLikeness(string text, WordRow words, DiscourseLexicon lexicon)
    {
        _text = text;
        _words = words;
        _frameCharacters = lexicon.Of("frame-character");
        _subjects = lexicon.Of("subject-modal");
        _adverbialEnds = lexicon.Of("adverbial-end");
        _governors = lexicon.Of("governor");
        _reportingVerbs = lexicon.Of(ReportingVerbs.Class);
        _commentVerbs = lexicon.Of("comment-verb");
        _adverbs = lexicon.Of("predicate-adverb");
        _predicateVerbs = lexicon.Of("predicate-verb");
    }

    /// <summary>By what two stretches are alike; items of a list must be no nouns, for nouns with one beginning or ending are only a list.</summary>
    public Likeness Of(TextSpan left, TextSpan right, bool isList)
    {
        var shorter = Math.Min(left.Length, right.Length);
        var longer = Math.Max(left.Length, right.Length);
        if (shorter < 2 || 3 * shorter < longer || (2 * shorter < longer && (isList || _text[left.Start] != _text[right.Start])) || _words.At(left.Start) < 0 || _words.At(right.Start) < 0 || !EndsAlike(left, right))
        {
            return Likeness.None;
        }

        var (first, second) = (_words.At(left.Start), _words.At(right.Start));
        var (kind, other) = (HeadKind(left, first), HeadKind(right, second));
        var isPredicate = kind is not (WordKind.Noun or WordKind.Phrase or WordKind.Other);
        var isNear = longer - shorter <= 1;
        var prefix = SharedBeginning(left, right);
        if (prefix >= 2 && prefix < shorter && (isPredicate || (isNear && (!isList || kind == WordKind.Other))) && !IsCustomary(right))
        {
            return Likeness.Frame;
        }

        if (2 * shorter < longer || (prefix > 0 && IsCustomary(right)) || (prefix == 0 && _commentVerbs.At(right.Of(_text)) is not null))
        {
            return Likeness.None;
        }

        // 某某指出， opens a speech.
        if (kind == WordKind.Noun && _reportingVerbs.Before(left.Of(_text)) is { } verb && ReportingVerbs.LevelOf(verb) == ReportingLevel.Statement)
        {
            return Likeness.None;
        }

        if (isList ? SharesGenitive(left, right) : SharesEnding(left, right) || SharesVerdict(left, right) || SharesCleft(left, right) || SharesFocus(left, right))
        {
            return Likeness.Frame;
        }

        var isClose = 3 * shorter >= 2 * longer;
        if (left.Length == right.Length && SharesPlaces(left, right, isList))
        {
            return Likeness.Word;
        }

        if (!isList && SharesAttribute(left, right))
        {
            return Likeness.Word;
        }

        // 相互尊重、相互理解: the dictionary holds some such together.
        if (longer == UnitLength && shorter == UnitLength && _text.AsSpan(left.Start, 2).SequenceEqual(_text.AsSpan(right.Start, 2)) && _adverbs.Of(_text.AsSpan(left.Start, 2)) is not null)
        {
            return Likeness.Frame;
        }

        if (longer == UnitLength && !isList && SharedCharacters(left, right) is > 0 and var shared)
        {
            return 2 * shared >= UnitLength ? Likeness.Word : Likeness.Clause;
        }

        if ((prefix > 0 && prefix < shorter && isPredicate)
            || (isClose && SharesFrameCharacter(left, right, first, second, isList)))
        {
            return Likeness.Word;
        }

        var heads = (kind == other || (!isList && IsDeed(left, kind) && IsDeed(right, other))) && ((IsDeed(left, kind) && (!isList || (IsPredicateVerb(left, first) && IsPredicateVerb(right, second)) || left.Of(_text).Contains('了'))) || (isClose && !isList && IsPredicate(LastKind(left)) && IsPredicate(LastKind(right))));
        if (heads && !HasTitle(left) && !HasTitle(right) && SharesWordAtOffset(left, right, isNear, isClose))
        {
            // 真诚祝贺…成就, 高度赞赏…远见: a shared word and word for word one length.
            return kind != WordKind.Verb && shorter >= ShortestPattern && PatternOf(left, right, kind, other, isList) == Likeness.Mirror ? Likeness.Word : Likeness.Offset;
        }

        if (!isList && kind == WordKind.Adverb && other == WordKind.Adverb && HasVerbSecond(left) && HasVerbSecond(right) && FirstVerb(left).Of(_text).SequenceEqual(FirstVerb(right).Of(_text)))
        {
            return Likeness.Offset;
        }

        if (shorter > 2 && _text[left.Start] == _text[right.Start] && (isList ? isNear && IsFrameCharacter(left.Start) : isClose && IsDegree(left.Start)))
        {
            return Likeness.Word;
        }

        if (!isList && kind == WordKind.Noun && other == WordKind.Noun && SharesFirstVerb(left, right))
        {
            return Likeness.Offset;
        }

        return !isNear || shorter < ShortestPattern || IsCustomary(left) || IsCustomary(right) || HasTitle(left) || HasTitle(right) ? Likeness.None : PatternOf(left, right, kind, other, isList);
    }

    // 推进…合作, 深入推进…合作.
    private bool IsDeed(TextSpan span, WordKind head) => head == WordKind.Verb || (head is WordKind.Adverb or WordKind.Adjective && HasVerbSecond(span));

    // A verb of the lexicon, or one of two characters with an object behind it.
    private bool IsPredicateVerb(TextSpan span, int word) =>
        _predicateVerbs.Of(_text.AsSpan(span.Start, _words.EndOf(word) - span.Start)) is not null
        || (_words.KindAt(word) == WordKind.Verb && _words.EndOf(word) - span.Start == 2 && _words.EndOf(word) < span.End && _words.KindAt(word + 1) is WordKind.Noun or WordKind.Adjective);

    // 合则两利, 斗则俱伤; 与邻为善, 以邻为伴: of two short stretches a third of the characters at the same places, not all at one end.
    private bool SharesPlaces(TextSpan left, TextSpan right, bool isList)
    {
        if (left.Length > LongestPlaces)
        {
            return false;
        }

        var (count, words, joints) = (0, 0, 0);
        var (atStart, atEnd) = (_text[left.Start] == _text[right.Start], _text[left.End - 1] == _text[right.End - 1]);
        var inner = atStart && atEnd;
        var run = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (_text[left.Start + i] != _text[right.Start + i])
            {
                inner |= run > 0 && run < i;
                run = 0;
                continue;
            }

            run++;
            count++;
            words += IsWord(left.Start + i) && IsWord(right.Start + i) ? 1 : 0;
            joints += IsJoint(left.Start + i) || IsJoint(right.Start + i) ? 1 : 0;
        }

        return count < left.Length && inner && (3 * count >= left.Length || (joints > 0 && left.Length == UnitLength) || (!isList && words > 0 && 5 * count >= left.Length));
    }

    // 则, 而, 以 inside a unit of four.
    private bool IsJoint(int at) =>
        IsWord(at) && _words.KindAt(_words.At(at)) is WordKind.Adverb or WordKind.Preposition or WordKind.Connector;

    private int SharedCharacters(TextSpan left, TextSpan right)
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += left.Length == right.Length && _text[left.Start + i] == _text[right.Start + i] ? 1 : 0;
        }

        return count;
    }

    // A word of one character that is more than a joint.
    private bool IsWord(int at) =>
        _words.At(at) is >= 0 and var word && _words.EndOf(word) == at + 1 && _words.KindAt(word) is not WordKind.Particle && _text[at] is not ('和' or '与' or '及');

    // …的立场不会变，…的情谊不会变: the same is said of two subjects.
    private bool SharesEnding(TextSpan left, TextSpan right)
    {
        var length = 0;
        while (length < Math.Min(left.Length, right.Length) && _text[left.End - length - 1] == _text[right.End - length - 1])
        {
            length++;
        }

        while (length > 0 && !(_words.IsEdge(left.End - length) && _words.At(right.End - length) >= 0 && _words.IsEdge(right.End - length)))
        {
            length--;
        }

        return length >= 2 && length < left.Length && length < right.Length && _words.KindAt(_words.At(right.End - length)) is WordKind.Adverb or WordKind.Verb
            && IsPredicate(LastKind(right)) && _words.KindAt(_words.At(left.Start)) == WordKind.Noun && _words.KindAt(_words.At(right.Start)) == WordKind.Noun;
    }

    // …的立场不会改变，…的情谊不会减弱: one adverb or modal before the verbs of two characters that end both.
    private bool SharesVerdict(TextSpan left, TextSpan right)
    {
        var (at, other) = (left.End - VerdictLength, right.End - VerdictLength);
        return at > left.Start + ShortestSubject && other > right.Start + ShortestSubject
            && _text.AsSpan(at, VerdictLength / 2).SequenceEqual(_text.AsSpan(other, VerdictLength / 2))
            && _text[at - 1] != '的' && _text[other - 1] != '的' && IsVerdict(at) && IsVerdict(other);
    }

    private bool IsVerdict(int at) =>
        _words.At(at) is >= 0 and var adverb && _words.EndOf(adverb) == at + (VerdictLength / 2) && _words.KindAt(adverb) is WordKind.Adverb or WordKind.Verb
        && _words.EndOf(adverb + 1) == at + VerdictLength && _words.KindAt(adverb + 1) == WordKind.Verb
        && (_text[at] == '不' || _adverbs.Of(_text.AsSpan(at, VerdictLength / 2)) is not null);

    // 意愿是坚定的，行动是有力的.
    private bool SharesCleft(TextSpan left, TextSpan right)
    {
        if (_text[left.End - 1] != '的' || _text[right.End - 1] != '的')
        {
            return false;
        }

        for (var back = ShortestCleft; back <= LongestCleft && back < left.Length && back < right.Length; back++)
        {
            if (_text[left.End - back] == '是' && _text[right.End - back] == '是' && _words.IsEdge(left.End - back) && _words.IsEdge(right.End - back))
            {
                return true;
            }
        }

        return false;
    }

    // 追求的是和平，坚守的是诚信.
    private bool SharesFocus(TextSpan left, TextSpan right)
    {
        for (var start = 1; start <= LongestFocus && start + Focus.Length < Math.Min(left.Length, right.Length); start++)
        {
            if (_text.AsSpan(left.Start + start).StartsWith(Focus) && _text.AsSpan(right.Start + start).StartsWith(Focus) && _words.IsEdge(left.Start + start) && _words.IsEdge(right.Start + start))
            {
                return true;
            }
        }

        return false;
    }

    // 广泛的共同利益，广阔的合作空间; 同舟共济的好兄弟，平等相待的好朋友: qualities of one length before things of one length, with a character that both begin with.
    private bool SharesAttribute(TextSpan left, TextSpan right)
    {
        var at = left.Of(_text).IndexOf('的');
        return left.Length == right.Length && at > 1 && at < left.Length - 2 && at == right.Of(_text).IndexOf('的') && left.Of(_text).LastIndexOf('的') == at && right.Of(_text).LastIndexOf('的') == at
            && (_text[left.Start] == _text[right.Start] || _text[left.Start + at + 1] == _text[right.Start + at + 1]);
    }

    // 和平之桥、友谊之桥.
    private bool SharesGenitive(TextSpan left, TextSpan right) =>
        left.Length > 2 && right.Length > 2 && _text[left.End - 2] == '之' && _text.AsSpan(left.End - 2, 2).SequenceEqual(_text.AsSpan(right.End - 2, 2));

    // A modal heads no member: it governs it.
    private WordKind HeadKind(TextSpan span, int word) =>
        IsDisposal(span, word) ? WordKind.Preposition
        : _governors.Of(_text.AsSpan(span.Start, _words.EndOf(word) - span.Start)) is { } governor && governor.Has("modal") ? WordKind.Other : _words.KindAt(word);

    // 将 before a noun is 把, before a verb it tells what will be.
    private bool IsDisposal(TextSpan span, int word) =>
        _text[span.Start] == '将' && _words.EndOf(word) == span.Start + 1 && word + 1 < _words.Count && _words.KindAt(word + 1) is WordKind.Noun or WordKind.Phrase;

    // One subject with one modal, or one reporting verb again, is how such texts go on, not a figure.
    private bool IsCustomary(TextSpan span) =>
        _subjects.At(span.Of(_text)) is not null || _reportingVerbs.Of(_text.AsSpan(span.Start, _words.EndOf(_words.At(span.Start)) - span.Start)) is not null;

    private bool HasTitle(TextSpan span) => span.Of(_text).Contains('《');

    private static bool IsPredicate(WordKind kind) => kind is WordKind.Adjective or WordKind.Verb;

    /// <summary>Whether a third stretch goes on where two are alike, though it is longer or shorter: as a deed, in their frame, or with their character.</summary>
    public bool GoesOn(TextSpan first, TextSpan second, TextSpan third) => IsDeedMore(first, second, third) || KeepsFrame(first, second, third) || KeepsCharacter(first, second, third);

    // A third verb phrase where two do not begin with one word, up to twice as long or half as long.
    private bool IsDeedMore(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return shorter >= ShortestPattern && 2 * shorter >= longer && SharedBeginning(first, second) == 0 && EndsAlike(second, third)
            && _words.At(second.Start) is >= 0 and var word && _words.At(third.Start) is >= 0 and var next
            && HeadKind(second, word) == WordKind.Verb && HeadKind(third, next) == WordKind.Verb && _commentVerbs.At(third.Of(_text)) is null;
    }

    // A subject that ends with 上: 政治上…，经济上…，国际舞台上….
    private bool KeepsFrame(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 2 * shorter >= longer && HasLocalizer(first) && HasLocalizer(second) && HasLocalizer(third)
            && _words.At(third.Start) >= 0 && EndsAlike(second, third) && !IsCustomary(third) && _commentVerbs.At(third.Of(_text)) is null;
    }

    // The frame character that two begin with: 有心、有力、有承担.
    private bool KeepsCharacter(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 3 * shorter >= longer && _words.At(third.Start) >= 0 && IsFrameCharacter(third.Start) && _text[first.Start] == _text[third.Start] && _text[second.Start] == _text[third.Start] && !IsCustomary(third);
    }

    // 经济|上|…: a subject of few words with 上 behind it.
    private bool HasLocalizer(TextSpan span)
    {
        var at = span.Of(_text)[..Math.Min(span.Length, LongestSubject)].IndexOf(Localizer);
        return at > 1 && at + 2 < span.Length && _words.IsEdge(span.Start + at) && _words.IsEdge(span.Start + at + 1);
    }

    /// <summary>Whether two stretches of several clauses begin with the same words.</summary>
    public bool OfSegments(TextSpan left, TextSpan right)
    {
        if (right.Length == 0 || _words.At(left.Start) < 0 || _words.At(right.Start) < 0 || (!left.Of(_text).Contains('，') && !right.Of(_text).Contains('，')))
        {
            return false;
        }

        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        var prefix = SharedBeginning(left, right);
        return 2 * shorter >= longer && prefix < shorter && !IsCustomary(right)
            && (SharesTopic(left, right) || prefix >= 2 || (prefix == 1 && _words.KindAt(_words.At(left.Start)) is WordKind.Verb or WordKind.Preposition));
    }

    // 经济上，要…；人文上，要…
    private bool SharesTopic(TextSpan left, TextSpan right)
    {
        var (comma, other) = (left.Of(_text).IndexOf('，'), right.Of(_text).IndexOf('，'));
        return comma is > 1 and <= LongestSubject && other is > 1 and <= LongestSubject && comma + 1 < left.Length && other + 1 < right.Length
            && _text[left.Start + comma - 1] == Localizer && _text[right.Start + other - 1] == Localizer
            && _words.IsEdge(left.Start + comma - 1) && _words.IsEdge(right.Start + other - 1)
            && SharedBeginning(left with { Start = left.Start + comma + 1 }, right with { Start = right.Start + other + 1 }) > 0;
    }

    /// <summary>Whether a stretch may be cut out of a clause for its first word alone: it begins with a verb, an adverb before one, a preposition or a frame character.</summary>
    public bool MayStandAlone(TextSpan span) =>
        _words.At(span.Start) is >= 0 and var word && (_words.KindAt(word) is WordKind.Verb or WordKind.Preposition || IsDisposal(span, word) || IsFrameCharacter(span.Start)
            || (_words.KindAt(word) == WordKind.Adverb && word + 1 < _words.Count && _words.KindAt(word + 1) == WordKind.Verb && _words.EndOf(word + 1) <= span.End));

    /// <summary>Whether a verb of the lexicon heads the stretch.</summary>
    public bool IsVerbPhrase(TextSpan span) => _words.At(span.Start) is >= 0 and var word && IsPredicateVerb(span, word);

    // What tells when or where ends so too: 在…时，在…时.
    private bool EndsAlike(TextSpan left, TextSpan right) => _adverbialEnds.Before(left.Of(_text)) == _adverbialEnds.Before(right.Of(_text));

    private int SharedBeginning(TextSpan left, TextSpan right)
    {
        var length = left.Of(_text).CommonPrefixLength(right.Of(_text));
        while (length > 0 && !(_words.IsEdge(left.Start + length) && _words.IsEdge(right.Start + length)))
        {
            length--;
        }

        return length;
    }

    // 抓好, 搞好; 共商, 共建; 维护好, 发展好; and any character that two units of four have at one place.
    private bool SharesFrameCharacter(TextSpan left, TextSpan right, int first, int second, bool isList)
    {
        var head = _words.EndOf(first) - left.Start;
        if (head > 1 && head == _words.EndOf(second) - right.Start && head <= Math.Min(left.Length, right.Length))
        {
            for (var i = 0; i < head; i++)
            {
                if (_text[left.Start + i] == _text[right.Start + i] && ((i == 0 && IsFrameCharacter(left.Start) && (isList || !AreNouns(first, second))) || (head == 2 && i == 1 && _text[left.Start + i] == '好') || (head == UnitLength && _words.KindAt(first) == WordKind.Phrase && left.Length == UnitLength && right.Length == UnitLength)))
                {
                    return true;
                }
            }
        }

        return _text[left.End - 1] == '好' && _text[right.End - 1] == '好' && _words.IsEdge(left.End - 1) && _words.IsEdge(right.End - 1) && left.Length == right.Length;
    }

    // 双方能够…，双边交流…: two nouns share a character by chance.
    private bool AreNouns(int first, int second) => _words.KindAt(first) == WordKind.Noun && _words.KindAt(second) == WordKind.Noun;

    // 更多造福…，更有效推动…
    private bool IsDegree(int at) => _frameCharacters.Of(_text.AsSpan(at, 1)) is { } character && character.Has("degree");

    private bool IsFrameCharacter(int at) => _frameCharacters.Of(_text.AsSpan(at, 1)) is not null;

    private bool SharesWordAtOffset(TextSpan left, TextSpan right, bool isNear, bool isClose)
    {
        var shift = right.End - left.End;
        for (var word = _words.At(left.Start); word < _words.Count; word++)
        {
            var start = word == _words.At(left.Start) ? left.Start : _words.EndOf(word - 1);
            var end = _words.EndOf(word);
            if (end > left.End)
            {
                break;
            }

            if (end - start == 1 ? !(isClose && IsFrameCharacter(start)) && !(_words.KindAt(word) == WordKind.Particle && (isNear || _text[start] == '了')) : _words.KindAt(word) is WordKind.Other && !char.IsLetter(_text[start]))
            {
                continue;
            }

            if ((start > left.Start && IsSame(start, end, right.Start - left.Start, right)) || IsSame(start, end, shift, right))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(int start, int end, int shift, TextSpan within) =>
        start + shift >= within.Start && end + shift <= within.End
        && _words.IsEdge(start + shift) && _words.IsEdge(end + shift)
        && _text.AsSpan(start, end - start).SequenceEqual(_text.AsSpan(start + shift, end - start));

    // 合作确立了目标, 条约确立了理念: two subjects, one verb.
    private bool SharesFirstVerb(TextSpan left, TextSpan right)
    {
        var (verb, other) = (FirstVerb(left), FirstVerb(right));
        return verb.Length > 1 && verb.Start - left.Start <= LongestSubject && other.Start - right.Start <= LongestSubject && verb.End < left.End && other.End < right.End && verb.Of(_text).SequenceEqual(other.Of(_text));
    }

    private TextSpan FirstVerb(TextSpan span)
    {
        for (var (word, start) = (_words.At(span.Start), span.Start); word < _words.Count && _words.EndOf(word) <= span.End; word++)
        {
            if (_words.KindAt(word) == WordKind.Verb)
            {
                return new TextSpan(start, _words.EndOf(word));
            }

            start = _words.EndOf(word);
        }

        return default;
    }

    private Likeness PatternOf(TextSpan left, TextSpan right, WordKind kind, WordKind other, bool isList)
    {
        var (same, all) = SharedEdges(left, right);
        var (end, otherEnd) = (LastKind(left), LastKind(right));
        if (left.Length == right.Length && same == all && all >= 4 && !isList && kind != WordKind.Other && kind == other && 4 * SharedKinds(left, right) >= 3 * (all / 2 + 1))
        {
            return Likeness.Mirror;
        }

        var heads = kind == other && (kind == WordKind.Verb && (!isList || (IsVerbPhrase(left) && IsVerbPhrase(right))))
            && _words.EndOf(_words.At(left.Start)) - left.Start == _words.EndOf(_words.At(right.Start)) - right.Start;
        heads |= !isList && kind == WordKind.Adverb && other == WordKind.Adverb && same == all && all >= 4 && HasVerbSecond(left) && HasVerbSecond(right);
        var ends = kind == WordKind.Noun && other == WordKind.Noun && end == otherEnd && (isList ? end == WordKind.Adjective : IsPredicate(end));
        ends |= kind == WordKind.Noun && other == WordKind.Noun && !isList && left.Length == right.Length && FirstVerb(left).Length > 0 && FirstVerb(right).Length > 0;
        if (isList && left.Of(_text).IndexOf('的') is > 1 and var at && at == right.Of(_text).IndexOf('的') && at < left.Length - 2)
        {
            return Likeness.Pattern;
        }

        var isAlike = left.Length == right.Length || isList ? 3 * same >= 2 * all : 7 * same >= 6 * all;
        return !isAlike ? Likeness.None : heads ? Likeness.Pattern : ends ? Likeness.Clause : Likeness.None;
    }

    private bool HasVerbSecond(TextSpan span) => _words.At(span.Start) + 1 is var second && second < _words.Count && _words.KindAt(second) == WordKind.Verb;

    // Of two stretches with the same word ends: how many words are of one kind.
    private int SharedKinds(TextSpan left, TextSpan right)
    {
        var count = 0;
        for (var (word, other) = (_words.At(left.Start), _words.At(right.Start)); word < _words.Count && _words.EndOf(word) <= left.End; word++, other++)
        {
            count += _words.KindAt(word) == _words.KindAt(other) ? 1 : 0;
        }

        return count;
    }

    private WordKind LastKind(TextSpan span)
    {
        var at = span.End - 1;
        while (at > span.Start && _words.At(at) < 0)
        {
            at--;
        }

        return _words.At(at) is >= 0 and var word ? _words.KindAt(word) : WordKind.Other;
    }

    // The inner word ends at the same places, counted from the left or from the right, and all of them.
    private (int Same, int All) SharedEdges(TextSpan left, TextSpan right)
    {
        var (fromLeft, fromRight, all) = (0, 0, 0);
        for (var i = 1; i < Math.Max(left.Length, right.Length); i++)
        {
            var (l, r) = (IsInner(left, left.Start + i), IsInner(right, right.Start + i));
            fromLeft += l && r ? 2 : 0;
            fromRight += IsInner(left, left.End - i) && IsInner(right, right.End - i) ? 2 : 0;
            all += (l ? 1 : 0) + (r ? 1 : 0);
        }

        return (Math.Max(fromLeft, fromRight), all);
    }

    private bool IsInner(TextSpan span, int at) => at > span.Start && at < span.End && _words.IsEdge(at);
}
