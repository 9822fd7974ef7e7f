using System.Buffers;

namespace Rhetoric.Formulas;

/// <summary>The classes of words that decide whether two wordings are one formula, as <c>tolerances.tsv</c> has them.</summary>
internal static class ToleranceWords
{
    private const string File = "tolerances.tsv";

    private static readonly Lazy<Dictionary<string, string[]>> Classes = new(Read);

    /// <summary>What joins the items of a list.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectors { get; } = SetOf("connector");

    /// <summary>What may join the last item of a list.</summary>
    public static string[] LastConnectors { get; } = Of("last-connector");

    /// <summary>What joins, but is never left out.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions { get; } = SetOf("preposition");

    /// <summary>What governs a party at the head of a wording.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings { get; } = SetOf("opening");

    /// <summary>Words of the segmenter that end with a preposition.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Glued { get; } = SetOf("glued");

    /// <summary>Verbs that take an object and keep their place.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Operators { get; } = SetOf("operator");

    /// <summary>Adjectives that are verbs before a noun.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbal { get; } = SetOf("verbal");

    /// <summary>In which mood a formula is addressed to somebody.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Moods { get; } = SetOf("mood");

    /// <summary>Who is addressed, beside the sides by their letters.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Parties { get; } = SetOf("party");

    /// <summary>Words of two characters in 方 that are no side.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoSides { get; } = SetOf("no-side");

    /// <summary>First characters of moods and parties.</summary>
    public static SearchValues<char> AddressHeads { get; } = SearchValues.Create(string.Concat(new[] { "mood", "party" }.SelectMany(Of).Select(word => word[0])));

    /// <summary>What adds nothing to the formula that follows.</summary>
    public static string[] LightVerbs { get; } = Of("light-verb");

    /// <summary>Nouns that keep their place behind what describes them.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Governed { get; } = SetOf("governed");

    /// <summary>What a preposition governs.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns { get; } = SetOf("pronoun");

    /// <summary>Words in whose presence or absence opposites differ.</summary>
    public static string[] Polar { get; } = Of("polarity");

    /// <summary>What keeps what it governs behind it.</summary>
    public static SearchValues<char> Negations { get; } = SearchValues.Create(string.Concat(Of("negation")));

    /// <summary>What may stand in a wording or not.</summary>
    public static SearchValues<char> Particles { get; } = SearchValues.Create(string.Concat(Of("particle")));

    /// <summary>Words in which a particle is none.</summary>
    public static string[] ParticleWords { get; } = Of("particle-word");

    /// <summary>Scopes of time and world, the longest first.</summary>
    public static string[] Frames { get; } = LongestFirst("frame");

    /// <summary>What joins such a scope to the formula, the longest first.</summary>
    public static string[] FrameVerbs { get; } = LongestFirst("frame-verb");

    /// <summary>What a geographical name may leave.</summary>
    public static string[] Places { get; } = Of("place");

    /// <summary>What stands behind a pair of countries.</summary>
    public static string[] PairNouns { get; } = Of("pair-noun");

    /// <summary>What every pair of countries may have.</summary>
    public static string[] PairHeads { get; } = Of("pair-head");

    /// <summary>Every character of a word that may join or be left out; a key leaves all of them out.</summary>
    public static SearchValues<char> Loose { get; } = SearchValues.Create(
        string.Concat(new[] { "connector", "preposition", "particle" }.SelectMany(Of)));

    private static string[] Of(string name) => Classes.Value[name];

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string name) => new HashSet<string>(Of(name), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] LongestFirst(string name) => [.. Of(name).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];

    private static Dictionary<string, string[]> Read() =>
        FormulaData.Table(File, "class", "forms").ToDictionary(row => row.Required("class"), row => row.Forms("forms"), StringComparer.Ordinal);
}
