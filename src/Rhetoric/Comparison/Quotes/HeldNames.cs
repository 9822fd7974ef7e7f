using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The names in a Chinese text that no quote parts: of the two sides (云方, 云岚), of both together (双方) and of those who speak or were there.</summary>
/// <remarks>
/// A segmenter that does not know a name joins a part of it to the next word (云|岚应, 岚|方在); what a name ends with begins no word, and what follows begins one. Cost: O(n · names) for a text.
/// Invariant: stretches are in text order and do not overlap.
/// </remarks>
internal static class HeldNames
{
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

        // 云方, 双方, 云岚 and 岚云, and no words such as 两国.
        var isHeld = at + LetterPair.Length <= text.Length && HanCharacters.Has(text[at]) && HanCharacters.Has(text[at + 1]) && text[at + 1] != '国'
            && IsOfTwo(sides.Of(text.Substring(at, LetterPair.Length)).Role, isSide: text[at + 1] == Side.Mark);
        return isHeld ? LetterPair.Length : 0;
    }

    private static bool IsOfTwo(SideRole role, bool isSide) => role == SideRole.Both || (isSide && role is SideRole.Home or SideRole.Counterpart);

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
