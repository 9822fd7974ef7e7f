using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>A scope at the head of a wording that the text supplies where it is left out.</summary>
/// <remarks>
/// Three kinds: a frame of time or world (当今世界正经历｜百年未有之大变局), two countries by their letters before a long rest (中美｜三个联合公报) that is not what every pair may have (全面战略伙伴关系, 命运共同体: there the pair tells whose it is) and of which no third country goes on (中蒙俄经济走廊), the name of a place
/// before what kind of place it is (朝鲜｜半岛无核化). 人类, 亚洲 or 一个 are no scopes: what follows is another thing without them; nor is what a particle joins (世界的｜和平与发展).
/// Two wordings tell only that one may be the other without its scope; whether a corpus leaves it out, <see cref="ScopeUses"/> tell. Cost: O(length of the head).
/// </remarks>
/// <param name="Length">How many characters it has.</param>
/// <param name="Name">The country or pair that it names; empty for a frame.</param>
/// <param name="Kind">What kind of scope it is.</param>
internal readonly record struct WordingScope(int Length, string Name, WordingScopeKind Kind)
{
    private const int LeastBehindVerb = 4;
    private const int LeastBehindFrame = 6;
    private const int LeastBehindPair = 5;
    private const int LeastBehindPlace = 4;

    /// <summary>The scope of a wording; its length is 0 where it has none.</summary>
    public static WordingScope Of(string text)
    {
        if (FrameOf(text) is > 0 and var frame)
        {
            return new WordingScope(frame, "", WordingScopeKind.Frame);
        }

        if (text.Length > 0 && CountryPairs.LengthAt(text, 0) is > 0 and var pair && text.Length - pair >= LeastBehindPair && !CountryPairs.IsCountryAt(text, pair) && !IsOfAnyPair(text))
        {
            return new WordingScope(pair, CountryPairs.HomeFirst(text[..pair]), WordingScopeKind.Pair);
        }

        return PlaceOf(text) is > 0 and var place ? new WordingScope(place, text[..place], WordingScopeKind.Place) : default;
    }

    private static bool IsOfAnyPair(string text) => Array.Exists(ToleranceWords.PairHeads, head => text.EndsWith(head, StringComparison.Ordinal));

    private static int FrameOf(string text)
    {
        foreach (var frame in ToleranceWords.Frames)
        {
            if (text.StartsWith(frame, StringComparison.Ordinal))
            {
                var verb = Array.Find(ToleranceWords.FrameVerbs, verb => text.AsSpan(frame.Length).StartsWith(verb, StringComparison.Ordinal));
                var length = frame.Length + (verb?.Length ?? 0);
                return text.Length - length >= (verb is null ? LeastBehindFrame : LeastBehindVerb) && !ToleranceWords.Particles.Contains(text[length]) ? length : 0;
            }
        }

        return 0;
    }

    private static int PlaceOf(string text)
    {
        var names = new List<(int Length, CountryForm[] Readings)>();
        NameLexicon.Default.Chinese.AddAllAt(text, names);
        foreach (var (length, readings) in names)
        {
            var rest = text.AsSpan(length);
            if (readings.Length > 0 && rest.Length >= LeastBehindPlace)
            {
                foreach (var place in ToleranceWords.Places)
                {
                    if (rest.StartsWith(place, StringComparison.Ordinal))
                    {
                        return length;
                    }
                }
            }
        }

        return 0;
    }
}
