using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The names in a Chinese text that no quote parts: of the two sides (云方, 云岚), of both together (双方) and of those who speak or were there.</summary>
/// <remarks>
/// A segmenter that does not know a name joins a part of it to the next word (云|岚应, 岚|方在); what a name ends with begins no word, and what follows begins one. Cost: O(n · names) for a text.
/// Invariant: stretches are in text order and do not overlap.
/// </remarks>
internal static class HeldNames
{
    private const int Longest = 4;

    /// <summary>The stretches, in text order.</summary>
    public static IReadOnlyList<TextSpan> In(Readout readout)
    {
        if (readout.Language == TextLanguage.English)
        {
            return [];
        }

        var found = new List<TextSpan>();
        var (text, sides, persons) = (readout.Text, Sides.Of(readout), PersonsIn(readout));
        for (var at = 0; at < text.Length; at++)
        {
            if (LengthAt(text, at, sides, persons) is > 0 and var length)
            {
                found.Add(new TextSpan(at, at + length));
                at += length - 1;
            }
        }

        return found;
    }

    private static int LengthAt(string text, int at, Sides sides, string[] persons)
    {
        foreach (var person in persons)
        {
            if (string.CompareOrdinal(text, at, person, 0, person.Length) == 0)
            {
                return person.Length;
            }
        }

        for (var length = Math.Min(Longest, text.Length - at); length > 1; length--)
        {
            var word = text.AsSpan(at, length);
            if (HanCharacters.Has(word[0]) && ((word[^1] == '方' && length == 2) || IsPair(word)) && IsOfTwo(sides.Of(word.ToString()).Role, word))
            {
                return length;
            }
        }

        return 0;

        // 云岚 and 岚云: letters, and no words such as 两国.
        static bool IsPair(ReadOnlySpan<char> word) => word.Length == 2 && word[^1] != '国' && HanCharacters.Has(word[1]);
    }

    private static bool IsOfTwo(SideRole role, ReadOnlySpan<char> word) => role == SideRole.Both || (word[^1] == '方' && role is SideRole.Home or SideRole.Counterpart);

    private static string[] PersonsIn(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        return
        [
            .. readout.Head.Principals.Select(person => person.Name).Concat(discourse.Attendance.Select(person => person.Name))
                .Concat(discourse.Attributions.Where(said => said.Kind == VoiceKind.Individual).Select(said => said.Voice).OfType<string>())
                .Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal),
        ];
    }
}
