using System.Buffers;

namespace Rhetoric;

/// <summary>Reads every way of writing the same character as one: invisible characters as nothing, letters with marks and the parts of Korean syllables composed (Unicode's form C), radicals and
/// compatibility ideographs as ideographs, small, vertical and half-width marks, middle dots, blanks of other widths and quotation marks as the usual ones.</summary>
/// <remarks>
/// <para>The table is <c>characters.tsv</c>; no globalisation data of the system is asked, so that the answer is the same everywhere. Full-width letters and
/// digits are left as they are: whether they count as others is the reader's choice (<see cref="PhraseFolding.Width"/>). Korean syllables are composed by the
/// arithmetic of the Unicode Standard, section 3.12.</para>
/// <para>Cost: O(n); one scan where there is nothing to do.</para>
/// </remarks>
internal static class CharacterFolding
{
    private const char SoftHyphen = '\u00AD';

    // Variation selectors beyond the basic plane are pairs with this first half.
    private const char SelectorHalf = '\uDB40';

    // Korean: initials, vowels and finals (the first of which is none), and the syllables that they make.
    private const char FirstInitial = '\u1100';
    private const char FirstVowel = '\u1161';
    private const char NoFinal = '\u11A7';
    private const char FirstSyllable = '\uAC00';
    private const int Initials = 19;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Dictionary<char, string> Read = [];
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = [];
    private static readonly SearchValues<char> Foldable;

    static CharacterFolding()
    {
        foreach (var row in TextTable.Rows("characters.tsv"))
        {
            switch (TextTable.Characters(row[0]))
            {
                case [var single]:
                    Read.Add(single, TextTable.Characters(row[1]));
                    break;
                case [var letter, var mark]:
                    Composed.Add((letter, mark), TextTable.Characters(row[1])[0]);
                    break;
            }
        }

        Foldable = SearchValues.Create([.. Read.Keys, .. Composed.Keys.Select(pair => pair.Mark).Distinct(), SelectorHalf, .. Run(FirstVowel, Vowels), .. Run(NoFinal, Finals)]);
    }

    /// <summary>The text with its characters folded; null where there are none to fold.</summary>
    public static TextRewriting? Fold(string text)
    {
        var next = text.AsSpan().IndexOfAny(Foldable);
        if (next < 0)
        {
            return null;
        }

        var folding = new TextRewriting(text);
        for (var at = next; next >= 0; at += next)
        {
            var end = FoldAt(text, at, folding);
            next = text.AsSpan(end).IndexOfAny(Foldable);
            at = end;
        }

        return folding;
    }

    // Returns where reading goes on.
    private static int FoldAt(string text, int at, TextRewriting folding)
    {
        var character = text[at];
        if (character == SoftHyphen && at + 1 < text.Length && Punctuation.LineEnds.Contains(text[at + 1]))
        {
            folding.Replace(at, at + 1, "-");
        }
        else if (Read.TryGetValue(character, out var read))
        {
            folding.Replace(at, at + 1, read);
        }
        else if (character == SelectorHalf)
        {
            var isSelector = at + 1 < text.Length && text[at + 1] is >= '\uDD00' and <= '\uDDEF';
            if (isSelector)
            {
                folding.Replace(at, at + 2, "");
            }

            return at + (isSelector ? 2 : 1);
        }
        else if (at > 0)
        {
            return Compose(text, at, folding);
        }

        return at + 1;
    }

    private static int Compose(string text, int mark, TextRewriting folding)
    {
        var letter = text[mark - 1];
        var end = mark;
        while (end < text.Length && (Composed.TryGetValue((letter, text[end]), out var composed) || Syllable(letter, text[end], out composed)))
        {
            (letter, end) = (composed, end + 1);
        }

        if (end > mark)
        {
            folding.Replace(mark - 1, end, [letter]);
        }

        return Math.Max(end, mark + 1);
    }

    // An initial with its vowel, or both with their final.
    private static bool Syllable(char before, char part, out char syllable)
    {
        var (initial, vowel, open, final) = (before - FirstInitial, part - FirstVowel, before - FirstSyllable, part - NoFinal);
        syllable = initial is >= 0 and < Initials && vowel is >= 0 and < Vowels ? (char)(FirstSyllable + (((initial * Vowels) + vowel) * Finals))
            : open is >= 0 and < Initials * Vowels * Finals && open % Finals == 0 && final is > 0 and < Finals ? (char)(before + final)
            : '\0';
        return syllable != '\0';
    }

    private static IEnumerable<char> Run(char first, int count) => Enumerable.Range(first, count).Select(code => (char)code);
}
