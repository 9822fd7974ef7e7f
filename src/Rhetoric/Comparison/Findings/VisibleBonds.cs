using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Whether two statements have something in common that a reader sees, so that one can be told as the other reworded.</summary>
/// <remarks>
/// They share words that are not everybody's (<c>Data/general-words.tsv</c>, the names of the two sides and of those who speak, and what every eighth statement of a text holds): a seventh of the letters of the shorter, or in Chinese two fifths of their pairs of
/// letters, which in English any two clauses may have. What shares less is one thing gone and another new. Cost: O(words) for a pair.
/// </remarks>
internal sealed class VisibleBonds(StatedText a, StatedText b)
{
    private const string File = "general-words.tsv";
    private const double LeastShare = 1.0 / 7;
    private const int Widespread = 8;
    private const int LeastHolders = 5;
    private const int LeastLetters = 2;
    private const int LeastLatin = 4;

    private static readonly Lazy<HashSet<string>> General = new(() =>
        new(ComparisonData.Words(File), StringComparer.OrdinalIgnoreCase));

    private readonly bool _isEnglish = a.Readout.Language == TextLanguage.English;
    private readonly HashSet<string> _widespread = [.. WidespreadIn(a), .. WidespreadIn(b)];
    private readonly Dictionary<Statement, IReadOnlyList<(string Word, TextSpan Span, bool IsName)>> _words = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the two have something in common.</summary>
    /// <param name="inA">The statement of the first text.</param>
    /// <param name="inB">That of the second.</param>
    /// <param name="countsNames">Whether the names of the two sides and of those who speak count, which a reader expects anywhere.</param>
    public bool Join(Statement inA, Statement inB, bool countsNames)
    {
        if (inA.Folded == inB.Folded || (!_isEnglish && AnsweringWords.ShareOf(inA, inB) >= AnsweringWords.LeastAlike))
        {
            return true;
        }

        var letters = WordsOf(a, inA).Where(word => countsNames || !word.IsName).Select(word => word.Word)
            .Intersect(WordsOf(b, inB).Where(word => countsNames || !word.IsName).Select(word => word.Word)).Sum(word => word.Length);
        return letters >= LeastLetters && letters >= LeastShare * Math.Min(inA.Folded.Length, inB.Folded.Length);
    }

    /// <summary>Whether both share a word that is nobody's name beside some words of each.</summary>
    public bool JoinBeside(Statement inA, Statement inB, TextSpan besideA, TextSpan besideB) =>
        WordsOf(a, inA).Where(word => !word.IsName && !word.Span.Overlaps(besideA)).Select(word => word.Word)
            .Intersect(WordsOf(b, inB).Where(word => !word.IsName && !word.Span.Overlaps(besideB)).Select(word => word.Word)).Any();

    /// <summary>Whether a word is everybody's.</summary>
    public static bool IsGeneral(string word) => General.Value.Contains(word);

    /// <summary>The longest word that both share, with its places, unless what is quoted of them shares one; null where they share none.</summary>
    public (TextSpan A, TextSpan B)? SharedBy(Statement inA, Statement inB, TextSpan quotedA, TextSpan quotedB)
    {
        var shared = WordsOf(a, inA).Where(word => !word.IsName).Join(WordsOf(b, inB).Where(word => !word.IsName), word => word.Word, word => word.Word, (one, other) => (one.Word, A: one.Span, B: other.Span))
            .OrderByDescending(pair => pair.Word.Length).ThenByDescending(pair => pair.A).ToArray();
        return shared.Length == 0 || Array.Exists(shared, pair => quotedA.Contains(pair.A) && quotedB.Contains(pair.B)) ? null : (shared[0].A, shared[0].B);
    }

    /// <summary>Whether the last telling word of both is the same.</summary>
    public bool EndAlike(Statement inA, Statement inB) => LastOf(a, inA) is { } last && last == LastOf(b, inB);

    private static string? LastOf(StatedText text, Statement statement) => Telling(text, statement).Select(word => word.Word).LastOrDefault();

    private IReadOnlyList<(string Word, TextSpan Span, bool IsName)> WordsOf(StatedText text, Statement statement)
    {
        if (!_words.TryGetValue(statement, out var words))
        {
            _words.Add(statement, words = [.. Telling(text, statement).Where(word => !_widespread.Contains(word.Word)).DistinctBy(word => word.Word).Select(word => (word.Word, word.Span, NamesSide(text, word.Word)))]);
        }

        return words;
    }

    private static bool NamesSide(StatedText text, string word) =>
        Sides.Of(text.Readout).Of(word).Role is SideRole.Home or SideRole.Counterpart or SideRole.Both || text.Voices.Any(voice => voice.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<(string Word, TextSpan Span)> Telling(StatedText text, Statement statement)
    {
        var edges = text.EdgesIn(statement.Span);
        for (var word = 0; word + 1 < edges.Length; word++)
        {
            var span = new TextSpan(edges[word], edges[word + 1]);
            var folded = FoldedCharacter.Of(span.Of(text.Readout.Text)).Trim('、');
            if (folded.Length >= (char.IsAscii(folded.FirstOrDefault()) ? LeastLatin : LeastLetters) && !General.Value.Contains(folded))
            {
                yield return (folded, span);
            }
        }
    }

    private static IEnumerable<string> WidespreadIn(StatedText text) =>
        text.Statements.SelectMany(statement => Telling(text, statement).Select(word => word.Word).Distinct()).GroupBy(word => word)
            .Where(word => word.Count() >= LeastHolders && word.Count() * Widespread >= text.Statements.Count).Select(word => word.Key);
}
