namespace Rhetoric.Discourse;

/// <summary>Tells where a piece between two list commas ends one list and begins another.</summary>
/// <remarks>能源、农业等领域和交通、旅游; 建设好、运营好能源、港口项目; 互助互谅、平等相待的好邻居、好兄弟. Cost: O(words of the piece).</remarks>
internal sealed class SharedPiece(string text)
{
    /// <summary>From how many characters on a piece may hold the end of one list and the beginning of another.</summary>
    private const int LengthOfTwo = 8;

    /// <summary>The word of the last piece by which it is told; null where the piece is one item.</summary>
    /// <param name="pieces">The pieces so far.</param>
    /// <param name="next">Where the next piece begins.</param>
    /// <param name="nextEnd">Where it ends.</param>
    public int? In(List<ListWord[]> pieces, int next, int nextEnd) => SharedAt(pieces[^1]) ?? DoneAt(pieces) ?? QualifiedAt(pieces, nextEnd, next);

    // Where one list ends and another begins: at 等 with more behind it, or at a preposition or verb behind a noun.
    private static int? SharedAt(ListWord[] words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is(ListTraits.Closer))
            {
                return i;
            }
        }

        if (words.Length < 3 || words[^1].End - words[0].Start < LengthOfTwo || words[^1].Is(ListTraits.Name) || words[0].Is(ListTraits.Preposition | ListTraits.Governor | ListTraits.Verb | ListTraits.Adverb | ListTraits.Side))
        {
            return null;
        }

        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is(ListTraits.Preposition | ListTraits.Aspect) || (words[i].Is(ListTraits.Governor) && !words[i].Is(ListTraits.VerbalNoun)))
            {
                return i;
            }
        }

        return null;
    }

    // 建设好、运营好|能源、港口项目: two deeds done well, and a list of what they are done to.
    private int? DoneAt(List<ListWord[]> pieces) =>
        pieces is [.., [.., var before], [_, var done, _, ..]] && IsGood(before) && IsGood(done) ? 1 : null;

    private bool IsGood(ListWord word) => word.End - word.Start == 1 && text[word.Start] == '好';

    // 相互支持、合作共赢|的好朋友、好兄弟: 的 parts a list of qualities from one of what they qualify, each as long as its like.
    private static int? QualifiedAt(List<ListWord[]> pieces, int nextEnd, int next)
    {
        var words = pieces[^1];
        var at = Array.FindIndex(words, word => word.Is(ListTraits.Particle));
        return at > 0 && at + 1 < words.Length && Array.FindLastIndex(words, word => word.Is(ListTraits.Particle)) == at
            && pieces.Count > 1 && EndsIn(pieces[^2], words[at].Start - words[0].Start, isWhole: pieces.Count > 2)
            && words[^1].End - words[at].End == nextEnd - next
            ? at
            : null;
    }

    // Whether some last words of a piece, or all of it, have a length and are no attribute.
    private static bool EndsIn(ListWord[] words, int length, bool isWhole)
    {
        var from = words.Length;
        while (from > 0 && words[^1].End - words[from - 1].Start <= length && !words[from - 1].Is(ListTraits.Particle))
        {
            from--;
        }

        return from < words.Length && words[^1].End - words[from].Start == length && (!isWhole || from == 0);
    }
}
