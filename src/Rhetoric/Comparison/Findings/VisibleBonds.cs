using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Whether two statements have something in common that a reader sees, so that one can be told as the other reworded.</summary>
/// <remarks>
/// They share words that are not everybody's (<c>Data/general-words.tsv</c>, the names of the two sides and of those who speak, and what every eighth statement of a text holds): a seventh of the letters of the shorter, or in Chinese two fifths of their pairs of
/// letters, names and frames set aside (<c>Data/frame-words.tsv</c>: 愿同岚方), half of them where no telling word is among these; in English any two clauses may have as many. What shares less is one thing gone and another new. Cost: O(words) for a pair; O(statements · words) for who holds some words (<see cref="HolderOf"/>).
/// </remarks>
internal sealed class VisibleBonds(StatedText a, StatedText b)
{
    private const string File = "general-words.tsv";
    private const string FrameFile = "frame-words.tsv";
    private const string CourtesyFile = "courtesy-words.tsv";
    private const double LeastShare = 1.0 / 7;
    private const double LeastOfGeneral = 0.5;
    private const double Held = 0.6;
    private const int Widespread = 8;
    private const int LeastHolders = 5;
    private const int LeastLetters = 2;
    private const int LeastLatin = 4;

    private static readonly Lazy<HashSet<string>> General = new(() =>
        new(ComparisonData.Words(File), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> Frames = new(() => new(ComparisonData.Words(FrameFile), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> Courtesies = new(() => new(ComparisonData.Words(CourtesyFile), StringComparer.Ordinal));

    private static readonly Lazy<EdgeWords> CourteousHeads = new(() => new(Courtesies.Value));

    private readonly bool _isEnglish = a.Readout.Language == TextLanguage.English;
    private readonly HashSet<string> _widespread = [.. WidespreadIn(a), .. WidespreadIn(b)];
    private readonly Dictionary<Statement, IReadOnlyList<(string Word, TextSpan Span, bool IsName)>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Statement, TextSpan[]> _frames = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the two have something in common.</summary>
    /// <param name="inA">The statement of the first text.</param>
    /// <param name="inB">That of the second.</param>
    /// <param name="countsNames">Whether the names of the two sides and of those who speak count, which a reader expects anywhere.</param>
    public bool Join(Statement inA, Statement inB, bool countsNames)
    {
        if (inA.Folded == inB.Folded || (countsNames && !_isEnglish && AnsweringWords.ShareOf(inA, inB) >= AnsweringWords.LeastAlike))
        {
            return true;
        }

        var letters = WordsOf(a, inA).Where(word => countsNames || !word.IsName).Select(word => word.Word)
            .Intersect(WordsOf(b, inB).Where(word => countsNames || !word.IsName).Select(word => word.Word)).Sum(word => word.Length);
        return (letters >= LeastLetters && letters >= LeastShare * Math.Min(inA.Folded.Length, inB.Folded.Length))
            || (!countsNames && !_isEnglish && AnsweringWords.ShareOf(PairsBeside(a, inA, []), PairsBeside(b, inB, [])) >= (letters > 0 ? AnsweringWords.LeastAlike : LeastOfGeneral));
    }

    /// <summary>The share of pairs of letters in common beside names, frames and the words of a thread that both have; null where one of the two is nothing else, or of English.</summary>
    public (double OfBoth, double OfShorter)? ShareBeside(Statement inA, Statement inB, ReadoutThread thread)
    {
        if (_isEnglish)
        {
            return null;
        }

        (string Word, TextSpan Span)[] ofA = [.. AnsweringWords.MentionsOf(thread, inA, a)];
        (string Word, TextSpan Span)[] ofB = [.. AnsweringWords.MentionsOf(thread, inB, b)];
        var shared = ofA.Select(mention => mention.Word).Intersect(ofB.Select(mention => mention.Word)).ToHashSet();
        var (pairsA, pairsB) = (PairsBeside(a, inA, Spans(ofA)), PairsBeside(b, inB, Spans(ofB)));
        return pairsA.Length == 0 || pairsB.Length == 0 ? null : (AnsweringWords.ShareOf(pairsA, pairsB), AnsweringWords.ShareOfShorter(pairsA, pairsB));

        IEnumerable<TextSpan> Spans((string Word, TextSpan Span)[] mentions) => mentions.Where(mention => shared.Contains(mention.Word)).Select(mention => mention.Span);
    }

    /// <summary>The statement of the other text that holds three fifths of the letters of the telling words among some words, the most first, then the first in its text; of a single word also what the words end with. Null where none does, or no word tells.</summary>
    public Statement? HolderOf(ToldWords words, bool isA, Predicate<Statement> mayHold)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        string[] telling = [.. WordsOf(text, words.Statement).Where(word => !word.IsName && words.Span.Contains(word.Span)).Select(word => word.Word)];
        var (found, most) = (default(Statement), Held * telling.Sum(word => word.Length));
        if (_isEnglish || telling.Length == 0)
        {
            return null;
        }

        var edges = text.EdgesIn(words.Span);
        var last = FoldedCharacter.Of(new TextSpan(edges[^2], edges[^1]).Of(text.Readout.Text));
        foreach (var statement in other.Statements)
        {
            var held = telling.Where(word => statement.Folded.Contains(word, StringComparison.Ordinal)).Sum(word => word.Length);
            if (held >= most && (found is null || held > most) && (telling.Length > 1 || statement.Folded.Contains(last, StringComparison.Ordinal)) && mayHold(statement))
            {
                (found, most) = (statement, held);
            }
        }

        return found;
    }

    // The pairs of letters of a statement beside its names, its frames and some places.
    private int[] PairsBeside(StatedText text, Statement statement, IEnumerable<TextSpan> places)
    {
        if (!_frames.TryGetValue(statement, out var frames))
        {
            _frames.Add(statement, frames = [.. FramesIn(text, statement)]);
        }

        var pairs = new List<int>();
        var at = statement.Span.Start;
        foreach (var cut in frames.Concat(places).Order())
        {
            Add(at, cut.Start);
            at = Math.Max(at, cut.End);
        }

        Add(at, statement.Span.End);
        return [.. pairs.Distinct().Order()];

        void Add(int start, int end)
        {
            if (end > start)
            {
                pairs.AddRange(StatedText.BigramsOf(new TextSpan(start, end).Of(text.Readout.Text)));
            }
        }
    }

    private static IEnumerable<TextSpan> FramesIn(StatedText text, Statement statement)
    {
        var edges = text.EdgesIn(statement.Span);
        for (var word = 0; word + 1 < edges.Length; word++)
        {
            var span = new TextSpan(edges[word], edges[word + 1]);
            var folded = FoldedCharacter.Of(span.Of(text.Readout.Text));
            if (folded.Length > 0 && (Frames.Value.Contains(folded) || NamesSide(text, folded)))
            {
                yield return span;
            }
        }
    }

    /// <summary>Whether both share a word that is nobody's name beside some words of each.</summary>
    public bool JoinBeside(Statement inA, Statement inB, TextSpan besideA, TextSpan besideB) =>
        WordsOf(a, inA).Where(word => !word.IsName && !word.Span.Overlaps(besideA)).Select(word => word.Word)
            .Intersect(WordsOf(b, inB).Where(word => !word.IsName && !word.Span.Overlaps(besideB)).Select(word => word.Word)).Any();

    /// <summary>Whether what both share is more than courtesy and routine (<c>Data/courtesy-words.tsv</c>): a word that is neither, nor a name.</summary>
    public bool ShareMatter(Statement inA, Statement inB) =>
        _isEnglish || MatterOf(a, inA).Intersect(MatterOf(b, inB)).Any();

    private static IEnumerable<string> MatterOf(StatedText text, Statement statement) =>
        Telling(text, statement).Select(word => word.Word).Where(word => !Courtesies.Value.Contains(word) && !NamesSide(text, word));

    /// <summary>The length of the word of courtesy and routine that some words begin with; 0 where they begin with none.</summary>
    public static int CourtesyAtStartOf(ReadOnlySpan<char> words) => CourteousHeads.Value.LengthAtStartOf(words);

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
