namespace Rhetoric.Comparison;

/// <summary>Some words in a row of a clause, and those beside them.</summary>
internal sealed class WordRange
{
    private readonly StatedText _text;
    private readonly int[] _edges;
    private readonly int _from;
    private readonly int _to;

    /// <summary>The words of a clause that hold a stretch of it.</summary>
    public WordRange(StatedText text, ToldWords words)
        : this(text, text.EdgesIn(words.Statement.Span), words.Span)
    {
    }

    private WordRange(StatedText text, int[] edges, TextSpan span)
        : this(text, edges, Array.FindLastIndex(edges, edge => edge <= span.Start), Array.FindIndex(edges, edge => edge >= span.End))
    {
    }

    private WordRange(StatedText text, int[] edges, int from, int to) => (_text, _edges, _from, _to) = (text, edges, from, to);

    /// <summary>Where they stand.</summary>
    public TextSpan Span => new(_edges[_from], _edges[_to]);

    /// <summary>The first of them, folded.</summary>
    public string First => Word(_from);

    /// <summary>The last of them, folded.</summary>
    public string Last => Word(_to - 1);

    /// <summary>The word before them; null at the beginning of the clause.</summary>
    public string? Before => _from > 0 ? Word(_from - 1) : null;

    /// <summary>The word behind them; null at the end of the clause.</summary>
    public string? After => _to + 1 < _edges.Length ? Word(_to) : null;

    /// <summary>The same with the word before.</summary>
    public WordRange WithBefore() => new(_text, _edges, _from - 1, _to);

    /// <summary>The same with the word behind.</summary>
    public WordRange WithAfter() => new(_text, _edges, _from, _to + 1);

    private string Word(int at) => FoldedCharacter.Of(new TextSpan(_edges[at], _edges[at + 1]).Of(_text.Readout.Text));
}
