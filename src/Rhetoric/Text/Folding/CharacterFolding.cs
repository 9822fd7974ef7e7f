using System.Buffers;

namespace Rhetoric;

/// <summary>Reads every way of writing the same character as one: invisible characters as nothing, letters with marks composed (Unicode's form C), radicals and
/// compatibility ideographs as ideographs, small, vertical and half-width marks, middle dots, blanks of other widths and quotation marks as the usual ones.</summary>
/// <remarks>
/// <para>The table is <c>characters.tsv</c>; no globalisation data of the system is asked, so that the answer is the same everywhere. Full-width letters and
/// digits are left as they are: whether they count as others is the reader's choice (<see cref="PhraseFolding.Width"/>).</para>
/// <para>Cost: O(n); one scan where there is nothing to do.</para>
/// </remarks>
internal static class CharacterFolding
{
    private const char SoftHyphen = '\u00AD';

    // Variation selectors beyond the basic plane are pairs with this first half.
    private const char SelectorHalf = '\uDB40';

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

        Foldable = SearchValues.Create([.. Read.Keys, .. Composed.Keys.Select(pair => pair.Mark).Distinct(), SelectorHalf]);
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
        while (end < text.Length && Composed.TryGetValue((letter, text[end]), out var composed))
        {
            (letter, end) = (composed, end + 1);
        }

        if (end > mark)
        {
            folding.Replace(mark - 1, end, [letter]);
        }

        return Math.Max(end, mark + 1);
    }
}
