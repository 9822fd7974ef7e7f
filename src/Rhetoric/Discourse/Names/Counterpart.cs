namespace Rhetoric;

/// <summary>Whom a readout tells of a meeting with: a state, a region, an organisation or a group.</summary>
[TypeFormatterSource]
public sealed record Counterpart : IResultRow
{
    /// <summary>
    /// A short name for data: the two letters of ISO 3166 of a state (<c>US</c>, <c>RU</c>), a like one of what is none (<c>EU</c>, <c>SCO</c>); of what the library
    /// does not know its name.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its short name in the language of the text: <c>美国</c>, <c>United States</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required CounterpartKind Kind { get; init; }

    /// <summary>By what it is told.</summary>
    public CounterpartEvidence Evidence { get; init; }

    /// <summary>The words in the text that name it; null where the title alone does.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The words that mean it or its side in this text (<c>美国</c>, <c>美方</c>, <c>美中</c>), each once, in the order of the text.</summary>
    public IReadOnlyList<string> Forms
    {
        get => LazyForms.Value;
        init => LazyForms = new(value);
    }

    /// <summary>The forms, looked for when they are first asked for: most callers never do.</summary>
    internal Lazy<IReadOnlyList<string>> LazyForms { private get; init; } = new([]);

    /// <summary>The ids of further counterparts of the same meeting (俄罗斯总统…、蒙古国总统…), in text order; empty for most readouts.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>Whether the library has it in its tables; false for a state that only the text names.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";
}
