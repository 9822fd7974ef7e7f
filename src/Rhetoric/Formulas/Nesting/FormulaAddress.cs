using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>What addresses a formula: the parties and the mood before it, which are the speaker's and no part of it (希望云方|恪守…, 双方要|守望…).</summary>
/// <remarks>
/// As many words of the class <c>mood</c>, words of the class <c>party</c> and sides (云方) as stand at the head, up to the last mood or side: what begins with parties alone (两国人民) has no address. Words are
/// those of the dictionary, so that 要 of 要素 is none. Cost: one cut into words where such a word stands at the head.
/// </remarks>
internal static class FormulaAddress
{
    private const int SideLength = 2;

    /// <summary>The wording without it.</summary>
    public static string Without(string wording)
    {
        if (!MayHave(wording))
        {
            return wording;
        }

        var (at, end) = (0, 0);
        string[] words = [.. Segmenter.ByDictionary.Cut(wording)];
        for (var number = 0; number < words.Length; number++)
        {
            var isSide = words[number].Length == 1 && number + 1 < words.Length && words[number + 1].Length == 1 && words[number + 1][0] == Side.Mark;
            if (isSide || (words[number].Length == SideLength && words[number][1] == Side.Mark && !ToleranceWords.Parties.Contains(words[number]) && !ToleranceWords.NoSides.Contains(words[number])) || ToleranceWords.Moods.Contains(words[number]))
            {
                at += words[number].Length + (isSide ? 1 : 0);
                number += isSide ? 1 : 0;
                end = at;
            }
            else if (ToleranceWords.Parties.Contains(words[number]))
            {
                at += words[number].Length;
            }
            else
            {
                break;
            }
        }

        return end < wording.Length ? wording[end..] : wording;
    }

    private static bool MayHave(string wording) =>
        (wording.Length > SideLength && wording[1] == Side.Mark) || ToleranceWords.AddressHeads.Contains(wording[0]);
}
