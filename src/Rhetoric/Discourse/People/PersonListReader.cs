namespace Rhetoric.Discourse;

/// <summary>Reads a stretch that is a list of persons, or refuses it.</summary>
/// <remarks>
/// <para>Idea. No name is looked up: a name is what stands where the grammar of the list wants one. Items are divided by 、 and 和. An item that ends in a
/// title waits for the next one; one that goes on behind its last title has a name there; one without a title is a name, unless it is a common word or a
/// group (中方陪同人员), which only tells the side. What follows 等 is such a group. A name may have its title behind (叶戈兰总统), if the name is known
/// or no further item takes the title. Titles end in a title of the lexicon or in an ending of titles (长, 员, 代表).</para>
/// <para>Cost: O(length), each item has at most <see cref="LongestItem"/> characters. Invariant: names are disjoint and in text order; a stretch of
/// which a third cannot be read has no persons at all.</para>
/// </remarks>
internal sealed class PersonListReader(string text, PeopleGrammar grammar, IReadOnlySet<string> known)
{
    private const int LongestItem = 72;

    private readonly List<TextSpan> _titles = [];
    private List<NamedPerson> _persons = [];
    private int _first;
    private int _items;
    private int _unread;
    private string? _side;

    /// <summary>Adds the persons of a group (between commas) to others; false, and adds none, where the group is no list of persons.</summary>
    public bool Read(TextSpan group, List<NamedPerson> persons)
    {
        (_persons, _first, _items, _unread, _side) = (persons, persons.Count, 0, 0, null);
        _titles.Clear();
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

        if (_items == 0 || _unread * 3 > _items)
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

        if (SplitAt(item) is var (left, right))
        {
            ReadPart(left, false);
            ReadPart(right, isLast);
            return;
        }

        ReadPart(item, isLast);
    }

    // 甲和云澜外长乙: the joint divides persons where a person stands before it; 发展和改革委员会主任 is one title.
    private (TextSpan Left, TextSpan Right)? SplitAt(TextSpan item)
    {
        for (var at = item.Start + 2; at < item.End - 1; at++)
        {
            if (grammar.ListJoints.At(text.AsSpan(at, item.End - at)) is not { } joint)
            {
                continue;
            }

            var (left, right) = (item with { End = at }, item with { Start = at + joint.Form.Length });
            if (right.Length > 1 && IsPerson(left, right) && PartOf(right, true) is not null)
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
            && (!isBare || known.Contains(name.TextIn(text)) || (!PeopleGrammar.IsCommon(name.Of(text)) && (name.Length <= 3 || !IsOfBody(right))));
    }

    // 中国东北和云澜中部合作理事会主席
    private bool IsOfBody(TextSpan right) => PartOf(right, true) is { Title: not null };

    private void ReadPart(TextSpan item, bool isLast)
    {
        var group = item;
        var end = item.Of(text)[1..].IndexOf('等') + 1;
        if (end > 0)
        {
            item = item with { End = item.Start + end };
            group = group with { Start = item.End + 1 };
            TellSide(group);
        }

        if (PartOf(item, isLast) is not { } part)
        {
            if (grammar.Collectives.Before(item.Of(text)) is null)
            {
                _unread++;
            }
            else
            {
                TellSide(item);
            }

            return;
        }

        var (title, name, behind, side, _) = part;
        _side = side ?? (title is { } office ? TitleSide.Of(office.Of(text), grammar) : null) ?? _side;
        if (title is { } before)
        {
            _titles.Add(before);
        }

        if (name is { } span)
        {
            _persons.Add(new NamedPerson(span, behind is { } after ? [.. _titles, after] : [.. _titles], _side));
            _titles.Clear();
        }
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

        var words = item.Of(text);
        for (var length = words.Length - 1; length > 1; length--)
        {
            if (grammar.TitleBefore(words[..length]) is > 0 and var title && grammar.IsName(words[length..], title > 1 ? 1 : 2)
                && grammar.TitleBefore(words) == 0)
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

        return grammar.IsName(words, 2) && (known.Contains(words.ToString()) || !PeopleGrammar.IsCommon(words))
            ? new Part(null, item, null, side, true)
            : null;
    }

    private bool IsNameBefore(ReadOnlySpan<char> head, bool isLast) =>
        head.Length > 1
        && (known.Contains(head.ToString())
            || (isLast && _titles.Count == 0 && head.Length <= 6 && grammar.IsName(head, 2) && !PeopleGrammar.IsCommon(head)
                && grammar.TitleHeads.At(head) is null && grammar.TitleBefore(head) == 0 && grammar.Bodies.Before(head) is null && head[^1] is not ('国' or '副')
                && TitleSide.Of(head, grammar) is null));
}
