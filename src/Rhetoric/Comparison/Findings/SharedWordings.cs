using System.Buffers;

namespace Rhetoric.Comparison;

/// <summary>Where words of one text stand in the other: word for word, or in nearly the same letters.</summary>
/// <remarks>
/// Typography set aside. What is shorter than eight letters stands in many texts and is not looked for; nearly the same are five pairs of letters or more of which two thirds agree, or half of the words in one run of eight letters or more, in Chinese only. Cost: O(length of the other text) for a wording, times that of a quote for its halves; the texts are folded once, when
/// the first is asked for.
/// </remarks>
internal sealed class SharedWordings(StatedText a, StatedText b, StatementPairing pairing)
{
    private const int Least = 8;
    private const int LeastRun = 6;
    private const int LongestCommon = 4;
    private const int LeastReworded = 5;
    private const double Reworded = 2 / 3.0;
    private const string EqualWords = "equal-words.tsv";
    private const char EqualLetter = '和';

    private static readonly Lazy<SearchValues<char>> Equal = new(() => SearchValues.Create([.. ComparisonData.Words(EqualWords).Select(word => word[0])]));

    private readonly Lazy<FoldedPlaces> _a = new(() => FoldedPlaces.Of(a.Readout.Text, new TextSpan(0, a.Readout.Text.Length)));
    private readonly Lazy<FoldedPlaces> _b = new(() => FoldedPlaces.Of(b.Readout.Text, new TextSpan(0, b.Readout.Text.Length)));
    private readonly Lazy<IReadOnlyList<TextSpan>> _quotedInA = new(() => QuotedStretches.In(a.Readout));
    private readonly Lazy<IReadOnlyList<TextSpan>> _quotedInB = new(() => QuotedStretches.In(b.Readout));
    private readonly Dictionary<Statement, int[]> _pairs = new(ReferenceEqualityComparer.Instance);

    /// <summary>The statements of the other text that hold words of one, but for a word of courtesy at their head (共同|推进…), each with the place of the words.</summary>
    /// <param name="span">The words.</param>
    /// <param name="isA">Whether they are the first text's.</param>
    public IEnumerable<(Statement Statement, TextSpan Span)> HoldersOf(TextSpan span, bool isA)
    {
        var (text, other, places) = isA ? (a, b, _b) : (b, a, _a);
        span = span with { Start = span.Start + VisibleBonds.CourtesyAtStartOf(span.Of(text.Readout.Text)) };
        var folded = FoldedPlaces.Of(text.Readout.Text, span).Folded;
        for (var at = folded.Length < Least ? -1 : places.Value.Folded.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = places.Value.Folded.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            var found = places.Value.SpanOf(at, folded.Length);
            if (other.StatementAt(found) is { } holder)
            {
                yield return (holder, found);
            }
        }
    }

    /// <summary>The one statement of the other text with a name or term in quotation marks that some words have; null where they have none, it has four letters or fewer, or other statements hold it too.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isA">Whether they are the first text's.</param>
    /// <param name="isOneMouth">Which statement of the other text may hold it.</param>
    public Statement? QuotedIn(ToldWords words, bool isA, Predicate<Statement> isOneMouth)
    {
        var (text, other, quoted) = isA ? (a, b, _quotedInA) : (b, a, _quotedInB);
        foreach (var stretch in quoted.Value.Where(stretch => words.Span.Contains(stretch)))
        {
            var folded = FoldedCharacter.Of(stretch.Of(text.Readout.Text));
            if (folded.Length > LongestCommon && other.Statements.Where(statement => statement.Folded.Contains(folded, StringComparison.Ordinal)).Take(2).ToArray() is [var holder] && isOneMouth(holder))
            {
                return holder;
            }
        }

        return null;
    }

    /// <summary>A thread without the quotes that are neither gone nor new: those that the other text has in the same mouth, and where one text alone speaks, those of which the other has half or more in one run, if others are left.</summary>
    public ToldThread WithoutKept(ToldThread told)
    {
        ToldWords[] inA = [.. told.A.Where(words => !IsKept(words, isA: true))];
        ToldWords[] inB = [.. told.B.Where(words => !IsKept(words, isA: false))];
        return told with { A = inB.Length > 0 ? inA : Fresher(inA, isA: true), B = inA.Length > 0 ? inB : Fresher(inB, isA: false) };
    }

    /// <summary>The statement of the other text that says words in nearly the same letters: two thirds of their pairs and more, what joins two things set aside (<c>Data/equal-words.tsv</c>), else half of them in one run of eight letters or more. Of several the likest, then the first; null where none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isA">Whether they are the first text's.</param>
    /// <param name="isOneMouth">Which statements of the other text may hold them.</param>
    public Statement? RewordedIn(ToldWords words, bool isA, Predicate<Statement> isOneMouth)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        var pairs = PairsOf(text, words.Span);
        var (found, best) = (default(Statement), Reworded * pairs.Length);
        if (text.Readout.Language == TextLanguage.English || pairs.Length < LeastReworded)
        {
            return null;
        }

        foreach (var statement in other.Statements)
        {
            if (!isOneMouth(statement))
            {
                continue;
            }

            var theirs = PairsOf(other, statement);
            var held = pairs.Count(pair => Array.BinarySearch(theirs, pair) >= 0);
            if (held >= best && (found is null || held > best))
            {
                (found, best) = (statement, held);
            }
        }

        return found ?? other.Statements.FirstOrDefault(statement => isOneMouth(statement) && RunIn(words, statement, isA) is not null);
    }

    /// <summary>Where a statement of the other text has half of some words or more in one run of eight letters at least; null where it has not.</summary>
    /// <param name="words">The words.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="isA">Whether the words are the first text's.</param>
    public TextSpan? RunIn(ToldWords words, Statement statement, bool isA)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        var folded = FoldedCharacter.Of(words.Span.Of(text.Readout.Text));
        var places = FoldedPlaces.Of(other.Readout.Text, statement.Span);
        var (start, length) = CommonRun.Longest(folded, places.Folded);
        return length < Math.Max(Least, (folded.Length + 1) / 2) ? null
            : other.InWords(places.SpanOf(places.Folded.IndexOf(folded.Substring(start, length), StringComparison.Ordinal), length), statement.Span);
    }

    private int[] PairsOf(StatedText text, Statement statement)
    {
        if (!_pairs.TryGetValue(statement, out var pairs))
        {
            _pairs.Add(statement, pairs = PairsOf(text, statement.Span));
        }

        return pairs;
    }

    private static int[] PairsOf(StatedText text, TextSpan span)
    {
        var letters = text.Readout[span].ToCharArray();
        letters.AsSpan().ReplaceAny(Equal.Value, EqualLetter);
        return StatedText.BigramsOf(letters);
    }

    private ToldWords[] Fresher(ToldWords[] words, bool isA)
    {
        var fresh = Array.FindAll(words, one => !IsHalfKept(one, isA));
        return fresh.Length > 0 ? fresh : words;
    }

    private bool IsKept(ToldWords words, bool isA) => HoldersOf(words.Span, isA).Any(holder => pairing.IsSameVoice(words.Statement, holder.Statement, isA));

    private bool IsHalfKept(ToldWords words, bool isA)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        var folded = FoldedPlaces.Of(text.Readout.Text, words.Span).Folded;
        var run = Math.Max(LeastRun, (folded.Length + 1) / 2);
        return other.Statements.Any(statement => pairing.IsSameVoice(words.Statement, statement, isA) && HaveRun(folded, statement.Folded, run));
    }

    // Whether so many letters in a row of one stand in the other.
    private static bool HaveRun(string one, string other, int run)
    {
        for (var from = 0; from + run <= one.Length; from++)
        {
            if (other.AsSpan().Contains(one.AsSpan(from, run), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
