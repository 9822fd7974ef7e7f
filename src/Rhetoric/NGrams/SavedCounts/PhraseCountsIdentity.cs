using System.Globalization;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>By which rules phrases were counted. Counts can be merged where all of it is equal.</summary>
public sealed record PhraseCountsIdentity
{
    /// <summary>Characters or words.</summary>
    public required PhraseUnit Unit { get; init; }

    /// <summary>The fewest units in a phrase.</summary>
    public required int MinLength { get; init; }

    /// <summary>The most units in a phrase.</summary>
    public required int MaxLength { get; init; }

    /// <summary>What a phrase stays inside.</summary>
    public required PhraseBoundary Boundary { get; init; }

    /// <summary>The segmenter's <see cref="ISegmenter.Identity"/>; null for characters.</summary>
    public required string? Segmenter { get; init; }

    /// <summary>The <see cref="Segmenter.DictionaryIdentity"/>; null for characters and for a segmenter that does not tell.</summary>
    public required string? Dictionary { get; init; }

    /// <summary>Which differences between characters are not seen.</summary>
    public required PhraseFolding Folding { get; init; }

    /// <summary>The rule of the stop words and a hash of their list; null where there are none.</summary>
    public required string? StopWords { get; init; }

    /// <summary>What the file says of something that there is not.</summary>
    internal const string None = "none";

    /// <summary>Names the rules in one line.</summary>
    public override string ToString() => string.Join(", ", Fields().Select(field => $"{field.Name} {field.Value}"));

    /// <summary>Names what decides whether figures can be compared: all but the lengths and the dictionary.</summary>
    internal string Manner
    {
        get
        {
            var unit = Unit == PhraseUnit.Token ? $"words of {Segmenter}" : "characters";
            var folding = Folding == PhraseFolding.None ? "" : $", {SymbolRules.NameOf(Folding)} folded";
            var stopWords = StopWords is null ? "" : $", stop words {StopWords}";
            return $"{unit}, inside a {BoundaryName(Boundary)}, overlapping{folding}{stopWords}";
        }
    }

    internal static PhraseCountsIdentity Of(PhraseOptions options)
    {
        var segmenter = options.Unit == PhraseUnit.Token ? options.Segmenter ?? Rhetoric.Segmenter.Default : null;
        return new PhraseCountsIdentity
        {
            Unit = options.Unit,
            MinLength = options.MinLength,
            MaxLength = options.MaxLength,
            Boundary = options.Boundary,
            Segmenter = segmenter?.Identity,
            Dictionary = (segmenter as Segmenter)?.DictionaryIdentity,
            Folding = options.Folding,
            StopWords = SymbolRules.Of(options).StopWordsIdentity,
        };
    }

    /// <summary>The rules as names and values, in the order of the file's header.</summary>
    internal IReadOnlyList<(string Name, string Value)> Fields() =>
    [
        ("unit", Unit == PhraseUnit.Token ? "token" : "character"),
        ("shortest", MinLength.ToString(CultureInfo.InvariantCulture)),
        ("longest", MaxLength.ToString(CultureInfo.InvariantCulture)),
        ("boundary", BoundaryName(Boundary)),
        ("segmenter", Segmenter ?? None),
        ("dictionary", Dictionary ?? None),
        ("folding", SymbolRules.NameOf(Folding)),
        ("stopwords", StopWords ?? None),
    ];

    /// <summary>Says in which rules two identities differ.</summary>
    internal string DifferencesFrom(PhraseCountsIdentity other) => string.Join(
        "; ",
        Fields().Zip(other.Fields())
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.First.Name} is {pair.First.Value} in one and {pair.Second.Value} in the other"));

    /// <exception cref="ArgumentException">The segmenter's identity cannot stand in a file.</exception>
    internal void ThrowIfUnwritable()
    {
        if (Segmenter is "" or None || (Segmenter?.Any(char.IsControl) ?? false))
        {
            throw new ArgumentException($"The segmenter's identity is '{Segmenter}'; it must have one line without tabs, and not be '{None}'.");
        }
    }

    private static string BoundaryName(PhraseBoundary boundary) => boundary switch
    {
        PhraseBoundary.Clause => "clause",
        PhraseBoundary.Sentence => "sentence",
        _ => "paragraph",
    };
}
