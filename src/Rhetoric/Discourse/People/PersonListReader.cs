using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Reads a stretch that is a list of persons, or refuses it.</summary>
/// <remarks>
/// <para>Idea. No name is looked up: a name is what stands where the grammar of the list wants one. Items are divided by 、 and 和. An item that ends in a
/// title waits for the next one; one that goes on behind its last title has a name there; one without a title is a name, unless it is a common word or a
/// group (中方陪同人员), which only tells the side. It shares the titles of the name before it in its group, if several can hold them (政治局委员甲、乙). What follows 等 is such a group. A name may have its title behind (叶戈兰总统), if the name is known
/// or no further item takes the title. Titles end in a title of the lexicon or in an ending of titles (长, 员, 代表).</para>
/// <para>Cost: O(length), each item has at most <see cref="LongestItem"/> characters. Invariant: names are disjoint and in text order; a stretch of
/// which more than half cannot be read has no persons at all.</para>
/// </remarks>
internal sealed class PersonListReader(string text, PeopleGrammar grammar, KnownNames known)
{
    private const int LongestItem = 72;

    // More joints or titles than these in one item are no list of persons; the bound keeps the cost linear.
    private const int MostJoints = 4;
    private const int MostTitles = 8;

    // 交通运输部 is one, 家省 may be a name.
    private const int ShortestBody = 4;

    // What stands behind a name, not at its end.
    private static readonly SearchValues<char> NoNameEnds = SearchValues.Create("方国向同对将在为于");

    private readonly List<TextSpan> _titles = [];
    private List<NamedPerson> _persons = [];
    private int _first;
    private int _items;
    private int _unread;
    private bool _isBehindBody;
    private string? _side;
    private string? _carried;

    /// <summary>Adds the persons of a group (between commas) to others; false, and adds none, where the group is no list of persons.</summary>
    public bool Read(TextSpan group, List<NamedPerson> persons)
    {
        (_persons, _first, _items, _unread, _side) = (persons, persons.Count, 0, 0, null);
        _carried = persons is [.., var last] ? last.Side : null;
        _titles.Clear();
        _isBehindBody = false;
        var start = AfterOpening(group);
        while (start < group.End)
        {
            var length = text.AsSpan(start, group.End - start).IndexOf('、');
            var end = length < 0 ? group.End : start + length;
            ReadItem(new TextSpan(start, end), end == group.End);
            start = end + 1;
        }

        // Titles that nobody took stand behind the last name: 叶戈兰总书记、国家主席.
        if (_titles.Count > 0 && _persons.Count > _first && _persons[^1].Titles is [.., var before] && before.Start > _persons[^1].Name.Start)
        {
            _persons[^1] = _persons[^1] with { Titles = [.. _persons[^1].Titles, .. _titles] };
        }

        if (_items == 0 || _unread * 2 > _items)
        {
            _persons.RemoveRange(_first, _persons.Count - _first);
            return false;
        }

        return true;
    }

    private int AfterOpening(TextSpan group)
    {
        var start = group.Start;
        while (start < group.End && grammar.ListOpenings.At(text.AsSpan(start, group.End - start)) is { } word)
        {
            start += word.Form.Length;
        }

        return start;
    }

    private void ReadItem(TextSpan item, bool isLast)
    {
        _items++;
        if (item.Length is 0 or > LongestItem)
        {
            _unread++;
            return;
        }

        if (grammar.ListJoints.At(item.Of(text)) is { } joint && joint.Form.Length < item.Length)
        {
            item = item with { Start = item.Start + joint.Form.Length };
        }

        var end = item.Of(text)[1..].IndexOf('等') + 1;
        var group = end > 0 ? item with { Start = item.Start + end + 1 } : default;
        item = end > 0 ? item with { End = item.Start + end } : item;
        if (SplitAt(item) is var (left, right))
        {
            ReadPart(left, false);
            ReadPart(right, isLast);
        }
        else
        {
            ReadPart(item, isLast);
        }

        if (group.Length > 0)
        {
            ReadGroup(group, isLast);
        }
    }

    // …等中方陪同人员和云澜外长乙
    private void ReadGroup(TextSpan group, bool isLast)
    {
        for (var at = group.Start + 2; at < group.End - 2; at++)
        {
            if (grammar.ListJoints.At(text.AsSpan(at, group.End - at)) is { } joint && IsGroup(group with { End = at })
                && PartOf(group with { Start = at + joint.Form.Length }, isLast) is not null)
            {
                TellSide(group with { End = at });
                _side = null;
                ReadPart(group with { Start = at + joint.Form.Length }, isLast);
                return;
            }
        }

        TellSide(group);
    }

    // 甲和云澜外长乙: the joint divides persons where a person stands before it; 发展和改革委员会主任 is one title.
    private (TextSpan Left, TextSpan Right)? SplitAt(TextSpan item)
    {
        var tried = 0;
        for (var at = item.Start + 2; at < item.End - 1 && tried < MostJoints; at++)
        {
            if (grammar.ListJoints.At(text.AsSpan(at, item.End - at)) is not { } joint)
            {
                continue;
            }

            tried++;

            var (left, right) = (item with { End = at }, item with { Start = at + joint.Form.Length });
            if (right.Length > 1 && !IsInCountry(left, right) && IsPerson(left, right) && (IsGroup(right) || (!joint.Has("group") && PartOf(right, true) is not null)))
            {
                return (left, right);
            }
        }

        return null;
    }

    private bool IsPerson(TextSpan left, TextSpan right)
    {
        var part = PartOf(left, false);
        return part is { Name: { } name, IsBare: var isBare }
            && (!isBare || known.Contains(name.Of(text)) || (!grammar.IsCommon(name.Of(text)) && (name.Length <= 3 || !IsOfBody(right))));
    }

    // 共和国, 圣多美和普林西比
    private bool IsInCountry(TextSpan left, TextSpan right) =>
        LeadWords.Default.CountriesWithAnd.IsBefore(left.Of(text)) || LeadWords.Default.CountriesBehindAnd.IsAt(text, right.Start);

    // 中国东北和云澜中部合作理事会主席
    private bool IsOfBody(TextSpan right) => PartOf(right, true) is { Title: not null };

    private void ReadPart(TextSpan item, bool isLast)
    {
        var isBody = _isBehindBody && IsBodyAlone(item);
        if (isBody || PartOf(item, isLast) is not { } part)
        {
            _isBehindBody = isBody || IsGroup(item);
            if (!_isBehindBody)
            {
                _unread++;
            }
            else
            {
                TellSide(item);
            }

            return;
        }

        _isBehindBody = false;

        var (title, name, behind, side, _) = part;
        if (title is { } before)
        {
            _side = TitleSide.IsOfSpouse(before.Of(text), grammar) || TitleSide.IsOfPrivateBody(before.Of(text), grammar) ? null : TitleSide.Of(before.Of(text), grammar) ?? _side ?? _carried;
            _titles.Add(before);
        }

        _side = side ?? _side;

        if (name is { } span)
        {
            var titles = behind is { } after ? [.. _titles, after] : _titles.Count == 0 && side is null && _persons.Count > _first ? SharedWith(_persons[^1]) : _titles.ToArray();
            _persons.Add(new NamedPerson(span, titles, _side));
            _titles.Clear();
        }
    }

    // 政治局委员甲、乙: the second has the office too.
    private TextSpan[] SharedWith(NamedPerson before) =>
        before.Titles is [.., var last] && last.End <= before.Name.Start ? grammar.Shared(before.Titles, text) : [];

    // 外交部条约司、亚洲司: what ends as a body does, behind one, and is no known name.
    private bool IsBodyAlone(TextSpan item) => grammar.Bodies.Before(item.Of(text)) is { } body && body.Has("department") && grammar.TitleBefore(item.Of(text)) == 0 && !known.Contains(item.Of(text));

    // 中方陪同人员, 交通运输部, 各界代表200余人
    private bool IsGroup(TextSpan item)
    {
        var words = item.Of(text);
        return grammar.Collectives.Before(words) is not null
            || (words.Length >= ShortestBody && grammar.Bodies.Before(words) is not null)
            || (words[^1] is '人' or '名' && words.IndexOfAnyInRange('0', '9') >= 0);
    }

    // …等中方陪同人员 tells the side of the group before it, too.
    private void TellSide(TextSpan group)
    {
        if (group.Length > 0 && grammar.SideAt(group.Of(text)) is { IsEmpty: false } side)
        {
            _side = side.ToString();
            for (var i = _first; i < _persons.Count; i++)
            {
                _persons[i] = _persons[i] with { Side = _persons[i].Side ?? _side };
            }
        }
    }

    private readonly record struct Part(TextSpan? Title, TextSpan? Name, TextSpan? Behind, string? Side, bool IsBare);

    private Part? PartOf(TextSpan item, bool isLast)
    {
        string? side = null;
        if (grammar.SideAt(item.Of(text)) is { IsEmpty: false } told && item.Length > told.Length + 1)
        {
            side = told.ToString();
            item = item with { Start = item.Start + told.Length };
        }

        // 先期抵达的外交部长
        item = item with { Start = item.Start + item.Of(text).LastIndexOf('的') + 1 };
        var words = item.Of(text);
        var titles = grammar.TitleBefore(words) > 0 ? MostTitles : 0;
        for (var length = words.Length - 1; length > 1 && titles < MostTitles; length--)
        {
            if (grammar.TitleBefore(words[..length]) is not (> 0 and var title))
            {
                continue;
            }

            titles++;
            if ((title > 1 || length > 2) && grammar.IsName(words[length..], title > 1 ? 1 : 2) && grammar.IsTitle(words[..length]))
            {
                return new Part(item with { End = item.Start + length }, item with { Start = item.Start + length }, null, side, false);
            }
        }

        if (grammar.TitleBefore(words) is > 0 and var behind)
        {
            var head = words[..^behind];
            return IsNameBefore(head, isLast)
                ? new Part(null, item with { End = item.End - behind }, item with { Start = item.End - behind }, side, false)
                : grammar.Collectives.Before(words) is not null && isLast ? null : new Part(item, null, null, side, false);
        }

        return IsBareName(words) ? new Part(null, item, null, side, true) : null;
    }

    private bool IsBareName(ReadOnlySpan<char> words) =>
        known.Contains(words)
        || (grammar.IsName(words, 2) && !NoNameEnds.Contains(words[^1]) && words[..^1].IndexOfAny("和与") < 0
            && (words[^1] != '和' || grammar.Surnames.At(words) is not null) && !grammar.IsCommon(words)
            && grammar.Bodies.Before(words) is not { Form.Length: > 1 } && known.LengthAt(words) == 0);

    private bool IsNameBefore(ReadOnlySpan<char> head, bool isLast) =>
        head.Length > 1
        && (known.Contains(head)
            || (isLast && _titles.Count == 0 && head.Length <= 6 && grammar.IsName(head, 2) && !grammar.IsCommon(head)
                && grammar.TitleHeads.At(head) is null && grammar.TitleBefore(head) == 0 && grammar.Bodies.Before(head) is null && head[^1] is not ('国' or '副')
                && TitleSide.Of(head, grammar) is null));
}
