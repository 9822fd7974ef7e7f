using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>A term with places that vary: <c>面临[^，。]{0,6}困难</c>, <c>Ukrain\w{1,4}</c>.</summary>
/// <remarks>
/// <para>A pattern is a row of places: a character, any but some, any of some, each with a least and a greatest number. Its longest run of plain characters, the
/// core, is looked for with all other terms in one trie; only where it stands are the places before and behind it tried, from the core outwards, the greater
/// number first. One character but some at either end (<c>[^社]会</c>) is a neighbour that must not stand there: it is no part of the match, and at the border of the sentence nothing stands there.</para>
/// <para>Cost: at a core, O(product of the ranges), in practice one range of at most 24. Nothing of the text but the reach of the pattern is read, so that
/// matching stays linear in the text. Invariant: the core is not empty.</para>
/// </remarks>
internal sealed class TermPattern
{
    private readonly Place[] _before;
    private readonly Place[] _behind;

    private TermPattern(string core, Place[] before, Place[] behind)
    {
        Core = core;
        _before = before;
        _behind = behind;
    }

    /// <summary>The longest run of characters that stand as written, the first of equals.</summary>
    public string Core { get; }

    /// <summary>Reads a pattern; one that has no character as written but a choice of some (<c>[日号]…</c>) becomes one for each.</summary>
    /// <exception cref="FormatException">It cannot be read, or has neither.</exception>
    public static IReadOnlyList<TermPattern> Parse(string pattern)
    {
        var places = new List<Place>();
        for (var at = 0; at < pattern.Length;)
        {
            var place = ReadPlace(pattern, ref at);
            var (least, most) = ReadRange(pattern, ref at);
            places.Add(place with { Least = least, Most = most });
        }

        if (LongestRun(places) is var (from, to) && from < to)
        {
            return [Around(places, from, to)];
        }

        var choice = places.FindIndex(place => place is { Kind: PlaceKind.OneOf, Least: 1, Most: 1 });
        return choice < 0
            ? throw new FormatException($"'{pattern}' has no character that stands as written")
            : [.. places[choice].Characters.Distinct().Select(character => Around([.. places[..choice], new Place(PlaceKind.Plain, character.ToString()), .. places[(choice + 1)..]], choice, choice + 1))];
    }

    private static TermPattern Around(List<Place> places, int from, int to) =>
        new(string.Concat(places[from..to].Select(place => place.Characters)), [.. places[..from].AsEnumerable().Reverse()], [.. places[to..]]);

    /// <summary>The match around a core; null where the places around it do not fit, or a word goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">How far the match may reach.</param>
    /// <param name="core">Where the core stands.</param>
    /// <param name="wholeWords">Whether the match must begin and end at the edge of a word.</param>
    public TextSpan? Match(string text, TextSpan sentence, TextSpan core, bool wholeWords)
    {
        var start = Extend(_before, 0, text, sentence, core.Start, -1, wholeWords);
        var end = start < 0 ? -1 : Extend(_behind, 0, text, sentence, core.End, 1, wholeWords);
        return end < 0 ? null : new TextSpan(start, end);
    }

    // Where the places lead to, the greatest number first; -1 where they do not fit. Backwards the place before an offset is read.
    private static int Extend(Place[] places, int next, string text, TextSpan sentence, int offset, int step, bool wholeWords)
    {
        if (next == places.Length)
        {
            return !wholeWords || IsEdge(text, offset) ? offset : -1;
        }

        var place = places[next];
        if (place.Kind == PlaceKind.End)
        {
            return offset == EndOf(text, sentence) || offset == sentence.End ? Extend(places, next + 1, text, sentence, offset, step, wholeWords) : -1;
        }

        // At the border of the pattern: no such neighbour, which is so at the border of the sentence too; it is no part of the match.
        if (place is { Kind: PlaceKind.NoneOf, Least: 1, Most: 1 } && next == places.Length - 1)
        {
            var isBorder = step > 0 ? offset >= sentence.End : offset <= sentence.Start;
            return isBorder || place.Takes(text[step > 0 ? offset : offset - 1]) ? Extend(places, next + 1, text, sentence, offset, step, wholeWords) : -1;
        }

        var count = 0;
        for (var at = offset; count < place.Most && (step > 0 ? at < sentence.End : at > sentence.Start) && place.Takes(text[step > 0 ? at : at - 1]); at += step)
        {
            count++;
        }

        for (; count >= place.Least; count--)
        {
            if (Extend(places, next + 1, text, sentence, offset + step * count, step, wholeWords) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    // The sentence without its closing marks.
    private static int EndOf(string text, TextSpan sentence)
    {
        var end = sentence.End;
        while (end > sentence.Start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // Where a word begins or ends.
    private static bool IsEdge(string text, int offset) =>
        (offset > 0 && IsWord(text[offset - 1])) != (offset < text.Length && IsWord(text[offset]));

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static Place ReadPlace(string pattern, ref int at)
    {
        var character = pattern[at++];
        switch (character)
        {
            case '.':
                return new Place(PlaceKind.Any, "");
            case '$' when at == pattern.Length:
                return new Place(PlaceKind.End, "");
            case '\\' when at < pattern.Length:
                var sign = pattern[at++];
                return sign switch
                {
                    'w' => new Place(PlaceKind.Word, ""),
                    'S' => new Place(PlaceKind.NoBlank, ""),
                    _ when char.IsLetterOrDigit(sign) => throw new FormatException($"'{pattern}' has '\\{sign}', which is none of \\w, \\S and a sign"),
                    _ => new Place(PlaceKind.Plain, sign.ToString()),
                };
            case '[':
                var close = pattern.IndexOf(']', at);
                var isNot = at < pattern.Length && pattern[at] == '^';
                var from = isNot ? at + 1 : at;
                if (close <= from)
                {
                    throw new FormatException($"'{pattern}' has a [ without characters or without ]");
                }

                at = close + 1;
                return new Place(isNot ? PlaceKind.NoneOf : PlaceKind.OneOf, pattern[from..close]);
            case '(' or ')' or '*' or '+' or '?' or '{' or '}' or ']' or '^' or '\\' or '$':
                throw new FormatException($"'{pattern}' has '{character}' where it cannot stand; write \\{character} for the sign itself");
            default:
                return new Place(PlaceKind.Plain, character.ToString());
        }
    }

    private static (int Least, int Most) ReadRange(string pattern, ref int at)
    {
        if (at < pattern.Length && pattern[at] == '?')
        {
            at++;
            return (0, 1);
        }

        if (at >= pattern.Length || pattern[at] != '{')
        {
            return (1, 1);
        }

        var close = pattern.IndexOf('}', at);
        var bounds = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        if (bounds.Length != 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            || !int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most < least || most > LongestRange)
        {
            throw new FormatException($"'{pattern}' has a range that is not {{least,most}} up to {LongestRange}");
        }

        at = close + 1;
        return (least, most);
    }

    private static (int From, int To) LongestRun(List<Place> places)
    {
        var (from, to) = (0, 0);
        for (var start = 0; start < places.Count; start++)
        {
            var end = start;
            while (end < places.Count && places[end] is { Kind: PlaceKind.Plain, Least: 1, Most: 1 })
            {
                end++;
            }

            (from, to) = end - start > to - from ? (start, end) : (from, to);
            start = Math.Max(start, end);
        }

        return (from, to);
    }

    private const int LongestRange = 64;

    private enum PlaceKind
    {
        Plain,
        Any,
        OneOf,
        NoneOf,
        Word,
        NoBlank,
        End,
    }

    private readonly record struct Place(PlaceKind Kind, string Characters, int Least = 1, int Most = 1)
    {
        public bool Takes(char character) => Kind switch
        {
            PlaceKind.Plain or PlaceKind.OneOf => Characters.Contains(character),
            PlaceKind.NoneOf => !Characters.Contains(character),
            PlaceKind.Word => IsWord(character),
            PlaceKind.NoBlank => !char.IsWhiteSpace(character),
            _ => true,
        };
    }
}
