using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Tells of whom a list of principles is said: of the two sides' relations, or of others (相互尊重、合作共赢 的新型国际关系, 岚济双方要相互尊重).</summary>
/// <remarks>
/// The nearest words tell it: those of the list's own clause, where it has none those of the clause before in the sentence, and so on; of two in a clause the sides win, but not where the letters of two
/// other states stand before them. Where nothing tells it, the list is of the two sides, whose meeting it is. The words are those of <c>Data/subject-words.tsv</c>. Cost: O(length of the sentence).
/// </remarks>
internal static class PrincipleSubject
{
    // In another clause others are meant only where they are the company (同国际社会一道), else they are the setting (国际形势复杂).
    private const string Company = "同与";

    private static readonly Lazy<(string[] Sides, string[] Others)> Words = new(() =>
    {
        var words = ComparisonData.WordsBy("subject-words.tsv", "subject");
        return ([.. words["sides"]], [.. words["others"]]);
    });

    /// <summary>Whether a list is said of others than the two sides.</summary>
    public static bool IsOfOthers(ListUse list)
    {
        var text = list.Readout.Text;
        var (start, end) = (ClauseStart(text, list.Span.Start), list.Span.End);
        while (end < text.Length && !IsMark(text[end]))
        {
            end++;
        }

        // What the items name themselves (维护世界和平) tells nothing of whom they are said.
        if (Told([text[start..list.Span.Start], text[list.Span.End..end]]) is { } own)
        {
            return own;
        }

        while (start > 0 && text[start - 1] is '，' or '；')
        {
            var before = ClauseStart(text, start - 1);
            var clause = text[before..(start - 1)];
            if (Told([clause]) is { } isOfOthers && (!isOfOthers || clause.AsSpan().ContainsAny(Company)))
            {
                return isOfOthers;
            }

            start = before;
        }

        return false;
    }

    /// <summary>Whether a wording ends with a word for the two sides.</summary>
    public static bool EndsWithSides(string wording) => Array.Exists(Words.Value.Sides, word => wording.EndsWith(word, StringComparison.Ordinal));

    // Null where a clause has no word for either.
    private static bool? Told(string[] parts) =>
        Array.Exists(parts, NamesOtherPair) ? true
        : Array.Exists(parts, part => Array.Exists(Words.Value.Sides, part.Contains)) ? false
        : Array.Exists(parts, part => Array.Exists(Words.Value.Others, part.Contains)) ? true : null;

    // 岚济双方: two letters of states, and not the home side's.
    private static bool NamesOtherPair(string part)
    {
        foreach (var word in Words.Value.Sides)
        {
            if (part.IndexOf(word, StringComparison.Ordinal) is >= 2 and var at && IsState(part[at - 2]) && IsState(part[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsState(char letter) => letter != LetterPair.China && NameLexicon.Default.IsName([LetterPair.China, letter]);

    private static int ClauseStart(string text, int at)
    {
        while (at > 0 && !IsMark(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static bool IsMark(char character) => character is '，' or '。' or '；' or '！' or '？' or '\n' or '：';
}
