namespace Rhetoric;

/// <summary>Joins the lines of a text that was copied from a page or wrapped at a column, so that a sentence is not cut by a line end.</summary>
/// <remarks>
/// <para>A line goes on in the next where it ends in no closing mark, is full (the first word of the next, or its first ideograph, would not have fitted into
/// the widest line, but for a small tolerance), and the next is not indented more and begins no list item; a run of them ends in a closing mark. A text is
/// wrapped where two lines or more go on in runs that have commas or stops inside, and those that go on are at least half of all that end in no closing
/// mark. So headlines, lists of slogans and paragraphs of a line each stay as they are.</para>
/// <para>Beside an ideograph nothing stands for the line end, else a blank. The number of a page between two lines that are joined goes with it. A hyphen between small letters goes with it, unless the text has the word with
/// its hyphen elsewhere, or the language has (<see cref="HyphenatedWords"/>). Empty lines part paragraphs, unless they stand behind every line.</para>
/// <para>Cost: O(n); only the line ends are looked for where a line is longer than a page is wide, or all but one end in closing marks.</para>
/// </remarks>
internal static class LineJoining
{
    // Columns: an ideograph has two.
    private const int NarrowestPage = 20;
    private const int WidestPage = 160;
    private const int WideTolerance = 4;
    private const int LatinTolerance = 8;
    private const int FewestJoins = 2;
    private const int LeastIndent = 2;
    private const double LeastOfPage = 0.7;

    /// <summary>The text with its lines joined; null where they are not wrapped.</summary>
    public static TextRewriting? Fold(string text)
    {
        if (!text.AsSpan().ContainsAny(Punctuation.LineEnds) || WrappedLine.In(text, WidestPage) is not { } lines)
        {
            return null;
        }

        var joins = JoinsIn(text, lines);
        if (joins.Length == 0)
        {
            return null;
        }

        var folding = new TextRewriting(text);
        var hyphenated = new Lazy<HashSet<string>>(() => HyphenatedWords.In(text));
        foreach (var at in joins)
        {
            Join(text, lines[at], lines[at + 1], hyphenated, folding);
        }

        return folding;
    }

    // The numbers of the lines that go on in the next.
    private static int[] JoinsIn(string text, WrappedLine[] lines)
    {
        var page = lines.Max(line => line.Width);
        if (page < NarrowestPage)
        {
            return [];
        }

        var isSpaced = lines.Zip(lines.Skip(1)).All(pair => pair.Second.IsBehindEmpty);
        var joins = new List<int>();
        var (open, evidence) = (0, 0);
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end + 1 < lines.Length && GoesOn(text, lines[end], lines[end + 1], page, isSpaced))
            {
                end++;
            }

            open += lines[end].IsClosed || end + 1 == lines.Length ? end - start : end - start + 1;
            if (end > start && lines[end].IsClosed)
            {
                evidence += HasInnerMark(text, lines[start], lines[end]) ? end - start : 0;
                joins.AddRange(Enumerable.Range(start, end - start));
            }

            start = end + 1;
        }

        return evidence >= FewestJoins && 2 * joins.Count >= open ? [.. joins] : [];
    }

    private static bool GoesOn(string text, WrappedLine line, WrappedLine next, int page, bool isSpaced)
    {
        if (line.IsClosed || (next.IsBehindEmpty && !isSpaced) || next.Indent >= line.Indent + LeastIndent || next.BeginsItem)
        {
            return false;
        }

        var isWide = WrappedLine.IsWide(text[line.End - 1]) && WrappedLine.IsWide(text[next.Start]);
        return line.Width >= LeastOfPage * page && line.Width + (isWide ? 2 : 1 + next.FirstWordWidth) > page - (isWide ? WideTolerance : LatinTolerance);
    }

    private static bool HasInnerMark(string text, WrappedLine first, WrappedLine last)
    {
        var inner = text.AsSpan(first.Start, last.End - 1 - first.Start);
        return inner.IndexOfAny("，、；。") >= 0 || inner.Contains(", ", StringComparison.Ordinal) || inner.Contains(". ", StringComparison.Ordinal);
    }

    private static void Join(string text, WrappedLine line, WrappedLine next, Lazy<HashSet<string>> hyphenated, TextRewriting folding)
    {
        var (before, behind) = (text[line.End - 1], text[next.Start]);
        if (WrappedLine.IsWide(before) || WrappedLine.IsWide(behind))
        {
            folding.Replace(line.End, next.Start, "");
        }
        else if (before == '-' && line.Length > 1 && char.IsLetter(text[line.End - 2]))
        {
            var isParted = char.IsLower(behind) && !hyphenated.Value.Contains(HyphenatedWords.Across(text, line.End - 1, next.Start));
            folding.Replace(isParted ? line.End - 1 : line.End, next.Start, "");
        }
        else
        {
            folding.Replace(line.End, next.Start, " ");
        }
    }
}
