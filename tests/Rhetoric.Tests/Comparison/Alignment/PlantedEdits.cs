using System.Text;

namespace Rhetoric.Tests.Comparison;

/// <summary>A text made from another by known operations on its sentences, with the links that follow from them.</summary>
/// <remarks>
/// Sentences are kept, edited lightly (a word or two replaced, dropped or put in) or heavily (clauses of up to half of its characters replaced by clauses of other texts), split at a comma, merged with the
/// next, deleted; sentences of other texts are put in; short blocks move over eight sentences or more. Deterministic for a seed.
/// </remarks>
internal sealed class PlantedEdits
{
    private const int Far = 8;
    private const int ShortestHalf = 8;
    private const double Alike = 0.4;

    private readonly Random _random;
    private readonly IReadOnlyList<string> _foreign;
    private readonly PlantedRates _rates;

    private PlantedEdits(IReadOnlyList<string> foreign, PlantedRates rates, int seed) => (_foreign, _rates, _random) = (foreign, rates, new Random(seed));

    /// <summary>The sentences of the first text.</summary>
    public required IReadOnlyList<string> A { get; init; }

    /// <summary>The sentences of the second text.</summary>
    public required IReadOnlyList<string> B { get; init; }

    /// <summary>Which sentences answer each other.</summary>
    public required IReadOnlySet<(int A, int B)> Links { get; init; }

    /// <summary>Those of them that moved.</summary>
    public required IReadOnlySet<(int A, int B)> Moved { get; init; }

    public static PlantedEdits In(IReadOnlyList<string> sentences, IReadOnlyList<string> foreign, PlantedRates rates, int seed)
    {
        sentences = Distinct(sentences);
        var planted = new PlantedEdits([.. foreign.Where(sentence => sentences.All(own => Likeness(own, sentence) < Alike))], rates, seed) { A = sentences, B = [], Links = new HashSet<(int, int)>(), Moved = new HashSet<(int, int)>() };
        return planted.Make();
    }

    // Sentences that repeat an earlier one in other words have no one answer.
    private static List<string> Distinct(IReadOnlyList<string> sentences)
    {
        var distinct = new List<string>();
        foreach (var sentence in sentences)
        {
            if (distinct.All(other => Likeness(other, sentence) < Alike))
            {
                distinct.Add(sentence);
            }
        }

        return distinct;
    }

    // The share of neighbouring characters that two sentences have in common.
    private static double Likeness(string one, string other)
    {
        var (inOne, inOther) = (Neighbours(one), Neighbours(other));
        return 2.0 * inOne.Count(inOther.Contains) / Math.Max(1, inOne.Count + inOther.Count);
    }

    private static HashSet<(char, char)> Neighbours(string sentence) => [.. sentence.Zip(sentence.Skip(1))];

    private sealed record Piece(string Text, int[] From, bool Moved);

    private PlantedEdits Make()
    {
        var pieces = WithMoves(WithEdits());
        var links = new HashSet<(int, int)>();
        var moved = new HashSet<(int, int)>();
        for (var j = 0; j < pieces.Count; j++)
        {
            foreach (var i in pieces[j].From)
            {
                links.Add((i, j));
                if (pieces[j].Moved)
                {
                    moved.Add((i, j));
                }
            }
        }

        return new PlantedEdits(_foreign, _rates, 0) { A = A, B = [.. pieces.Select(piece => piece.Text)], Links = links, Moved = moved };
    }

    private List<Piece> WithEdits()
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < A.Count; i++)
        {
            if (Chance(_rates.Inserted))
            {
                pieces.Add(new Piece(Pick(_foreign), [], false));
            }

            if (Chance(_rates.Deleted))
            {
                continue;
            }

            if (i + 1 < A.Count && Chance(_rates.Merged))
            {
                pieces.Add(new Piece(A[i].TrimEnd('。', '”', '！') + "，" + A[i + 1], [i, i + 1], false));
                i++;
            }
            else if (Chance(_rates.Split) && Halves(A[i]) is var (first, second))
            {
                pieces.Add(new Piece(first, [i], false));
                pieces.Add(new Piece(second, [i], false));
            }
            else
            {
                pieces.Add(new Piece(Chance(_rates.Heavy) ? Heavily(A[i]) : Chance(_rates.Light) ? Lightly(A[i]) : A[i], [i], false));
            }
        }

        return pieces;
    }

    private List<Piece> WithMoves(List<Piece> pieces)
    {
        for (var move = 0; move < _rates.Moves && pieces.Count >= 2 * Far; move++)
        {
            var size = 1 + _random.Next(2);
            var from = _random.Next(pieces.Count - size);
            var block = pieces.GetRange(from, size);
            var to = _random.Next(pieces.Count - size + 1);

            // The block goes over more than itself, what has moved stays where it is, and the halves of a sentence stay together.
            if (Math.Abs(to - from) < Far || block.Any(piece => piece.Moved || piece.From.Length == 0) || IsInside(pieces, from) || IsInside(pieces, from + size))
            {
                continue;
            }

            pieces.RemoveRange(from, size);
            if (IsInside(pieces, to))
            {
                pieces.InsertRange(from, block);
                continue;
            }

            pieces.InsertRange(to, block.Select(piece => piece with { Moved = true }));
        }

        return pieces;
    }

    private static bool IsInside(List<Piece> pieces, int at) => at > 0 && at < pieces.Count && pieces[at - 1].From.Intersect(pieces[at].From).Any();

    private string Lightly(string sentence)
    {
        var words = Segmenter.Default.Cut(sentence).ToList();
        for (var edits = 1 + _random.Next(2); edits > 0 && words.Count > 3; edits--)
        {
            var at = 1 + _random.Next(words.Count - 2);
            switch (_random.Next(3))
            {
                case 0: words[at] = Pick(Segmenter.Default.Cut(Pick(_foreign)).ToArray()); break;
                case 1: words.RemoveAt(at); break;
                default: words.Insert(at, Pick(Segmenter.Default.Cut(Pick(_foreign)).ToArray())); break;
            }
        }

        return string.Concat(words);
    }

    private string Heavily(string sentence)
    {
        var clauses = sentence.Split('，');
        if (clauses.Length < 2)
        {
            return Lightly(sentence);
        }

        var replaced = new HashSet<int>();
        foreach (var at in Enumerable.Range(0, clauses.Length).OrderBy(_ => _random.Next()))
        {
            if (replaced.Append(at).Sum(other => clauses[other].Length) <= sentence.Length / 2)
            {
                replaced.Add(at);
            }
        }

        var text = new StringBuilder();
        for (var at = 0; at < clauses.Length; at++)
        {
            var clause = replaced.Contains(at) ? Pick(Pick(_foreign).TrimEnd('。').Split('，')) : clauses[at];
            text.Append(at > 0 ? "，" : "").Append(clause);
        }

        return text.ToString().TrimEnd('。', '”') + "。";
    }

    private static (string, string)? Halves(string sentence)
    {
        var places = Enumerable.Range(ShortestHalf, Math.Max(0, sentence.Length - (2 * ShortestHalf))).Where(at => sentence[at] == '，').ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var cut = places.MinBy(at => Math.Abs(at - (sentence.Length / 2)));
        return (sentence[..cut] + "。", sentence[(cut + 1)..]);
    }

    private bool Chance(double rate) => _random.NextDouble() < rate;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}

/// <summary>How often each operation is planted, a sentence; and how many blocks move.</summary>
internal sealed record PlantedRates(double Light, double Heavy, double Deleted, double Inserted, double Split, double Merged, int Moves)
{
    public static PlantedRates Edited { get; } = new(0.25, 0.03, 0.05, 0.05, 0.05, 0.05, 2);

    public static PlantedRates Rewritten { get; } = new(0.6, 0.35, 0.12, 0.12, 0.1, 0.1, 3);
}
