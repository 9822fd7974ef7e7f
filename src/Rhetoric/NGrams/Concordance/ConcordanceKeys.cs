namespace Rhetoric.NGrams;

/// <summary>What concordance lines are sorted by.</summary>
/// <remarks>The key of a line holds for each order asked for the words it goes by, those next to the match first; by characters it is one word.</remarks>
internal sealed class ConcordanceKeys : IComparer<string[][]>
{
    private readonly ConcordanceOptions _options;
    private readonly ConcordanceOrder[] _orders;
    private readonly SymbolRules _rules;

    public ConcordanceKeys(ConcordanceOptions options)
    {
        _options = options;

        // No two lines tie in position.
        _orders = [.. options.Orders.TakeWhile(order => order != ConcordanceOrder.Position)];
        _rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
    }

    /// <summary>Whether the lines are to be sorted at all.</summary>
    public bool HasOrder => _orders.Length > 0;

    /// <summary>Whether the key of a line goes by words.</summary>
    public bool NeedWords => Array.Exists(_orders, IsByWord);

    /// <summary>The key of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="words">The words of its readout; null where none are needed.</param>
    public string[][] Of(ConcordanceLine line, ReadoutWords? words) => Array.ConvertAll(_orders, order => KeyOf(order, line, words));

    /// <summary>Compares two keys, order by order and word by word, in ordinal order; what is missing comes first.</summary>
    public int Compare(string[][]? x, string[][]? y)
    {
        for (var order = 0; order < _orders.Length; order++)
        {
            var compared = Compare(x![order], y![order]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return 0;
    }

    private static int Compare(string[] x, string[] y)
    {
        for (var word = 0; word < x.Length && word < y.Length; word++)
        {
            var compared = string.CompareOrdinal(x[word], y[word]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    private static bool IsByWord(ConcordanceOrder order) => order >= ConcordanceOrder.Left1;

    private string[] KeyOf(ConcordanceOrder order, ConcordanceLine line, ReadoutWords? words) => order switch
    {
        ConcordanceOrder.Left when _options.Unit == PhraseUnit.Token => LeftOf(line, words!, 1, _options.Width),
        ConcordanceOrder.Right when _options.Unit == PhraseUnit.Token => RightOf(line, words!, 1, _options.Width),
        ConcordanceOrder.Left => [Backwards(_rules.Fold(line.Left))],
        ConcordanceOrder.Right => [_rules.Fold(line.Right)],
        <= ConcordanceOrder.Left3 => LeftOf(line, words!, order - ConcordanceOrder.Left1 + 1, 1),
        _ => RightOf(line, words!, order - ConcordanceOrder.Right1 + 1, 1),
    };

    // So many words leftwards, from the nth on.
    private string[] LeftOf(ConcordanceLine line, ReadoutWords words, int nth, int count)
    {
        var first = words.CountTo(line.Span.Start) - nth;
        return first < 0 ? [] : [.. Enumerable.Range(0, Math.Min(count, first + 1)).Select(step => Word(line, words[first - step]))];
    }

    private string[] RightOf(ConcordanceLine line, ReadoutWords words, int nth, int count)
    {
        var first = words.FirstFrom(line.Span.End) + nth - 1;
        return first >= words.Count ? [] : [.. Enumerable.Range(first, Math.Min(count, words.Count - first)).Select(word => Word(line, words[word]))];
    }

    private string Word(ConcordanceLine line, TextSpan word) => _rules.Fold(line.Readout[word]);

    private static string Backwards(string text) => string.Create(text.Length, text, static (reversed, text) =>
    {
        text.CopyTo(reversed);
        reversed.Reverse();
    });
}
