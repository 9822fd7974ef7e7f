using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>What the findings told so far have quoted of both texts.</summary>
internal sealed class QuotedWords
{
    private readonly Dictionary<Statement, List<TextSpan>> _spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers the words of a finding.</summary>
    public void Add(ToldWords words)
    {
        ref var spans = ref CollectionsMarshal.GetValueRefOrAddDefault(_spans, words.Statement, out _);
        (spans ??= []).Add(words.Span);
    }

    /// <summary>Whether anything of a statement was quoted.</summary>
    public bool Touch(Statement statement) => _spans.ContainsKey(statement);

    /// <summary>Whether half of some words and more stands in one quote.</summary>
    public bool Hold(ToldWords words) =>
        _spans.TryGetValue(words.Statement, out var spans)
        && spans.Exists(span => 2 * (Math.Min(span.End, words.Span.End) - Math.Max(span.Start, words.Span.Start)) >= words.Span.Length);
}
