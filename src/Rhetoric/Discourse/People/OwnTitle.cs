namespace Rhetoric.Discourse;

/// <summary>Cuts from the stretch before a name what is no title of its bearer.</summary>
/// <remarks>
/// <para>It does not begin with a word that leads in (以|岚海议长, 由|主席), unless that begins a country (以色列). What stands before a joint with a title and a name of its own is somebody
/// else's (岚海议长科兰和|副议长叶戈兰), but for the side, which is of both. A known name before the last office has that office (沈怀舟主席|科兰), unless it is one of an envoy or a spouse.</para>
/// <para>Cost: O(length × joints), a title being short. Invariant: the answer lies inside the stretch; empty where nothing is left.</para>
/// </remarks>
internal sealed class OwnTitle(string text, PeopleGrammar grammar, KnownNames known)
{
    private const int ShortestName = 2;

    /// <summary>The part of a stretch that is the title of whoever is named behind it.</summary>
    public TextSpan Of(TextSpan stretch)
    {
        stretch = WithoutLead(stretch);
        return IsOfKnown(stretch.Of(text)) ? stretch with { End = stretch.Start } : BehindOther(stretch, out _);
    }

    /// <summary>The side that a stretch tells of the person behind it: of its own title, else of the one whom it names before.</summary>
    public string? SideOf(TextSpan stretch)
    {
        var own = BehindOther(WithoutLead(stretch), out var other);
        return Side(own.Of(text)) ?? (other.Length > 0 ? Side(other.Of(text)) : null);
    }

    /// <summary>Whether the last office of a title belongs to a known name before it.</summary>
    public bool IsOfKnown(ReadOnlySpan<char> title) =>
        grammar.Titles.Before(title) is { } office && !office.Has("envoy") && !office.Has("spouse") && known.LengthBefore(title[..^office.Form.Length]) > 0;

    // The side of the first title that tells one; an envoy's first title may name only who sent them (沈怀舟主席特使、国务委员).
    private string? Side(ReadOnlySpan<char> titles)
    {
        var side = TitleSide.Of(titles, grammar) is { } told && !known.Contains(told) ? told : null;
        var next = titles.IndexOfAny('、', '，');
        return side is null && next > 0 && grammar.Titles.Before(titles[..next]) is { } office && office.Has("envoy") ? TitleSide.Of(titles[(next + 1)..], grammar) : side;
    }

    // 以|岚海议长, and not 以色列.
    private TextSpan WithoutLead(TextSpan stretch)
    {
        while (grammar.TitleLeads.At(stretch.Of(text)) is { } lead && lead.Form.Length < stretch.Length && TitleSide.CountryAt(stretch.Of(text), grammar) == 0)
        {
            stretch = stretch with { Start = stretch.Start + lead.Form.Length };
        }

        return stretch;
    }

    // 岚海议长科兰和|副议长: a name behind a title and before a joint.
    private TextSpan BehindOther(TextSpan stretch, out TextSpan other)
    {
        other = default;
        for (var at = stretch.End - 1; at > stretch.Start + ShortestName; at--)
        {
            if (grammar.ListJoints.At(text.AsSpan(at, stretch.End - at)) is { } joint && at + joint.Form.Length < stretch.End && TitleOfName(stretch with { End = at }) is { Length: > 0 } before)
            {
                other = before;
                return stretch with { Start = at + joint.Form.Length };
            }
        }

        return stretch;
    }

    // The title at the beginning of a stretch of which the rest is a name; empty where it is none.
    private TextSpan TitleOfName(TextSpan stretch)
    {
        for (var end = stretch.End - ShortestName; end > stretch.Start + 1; end--)
        {
            var name = text.AsSpan(end, stretch.End - end);
            if (grammar.Titles.Before(text.AsSpan(stretch.Start, end - stretch.Start)) is not null)
            {
                return grammar.IsName(name, ShortestName) && !grammar.IsCommon(name) && !PeopleGrammar.HoldsOtherWord(name.ToString()) && grammar.TitleHeads.At(name) is null
                    ? stretch with { End = end }
                    : default;
            }
        }

        return default;
    }
}
