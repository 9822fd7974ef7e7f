namespace Rhetoric;

// Counts of phrases and repeats.
public static partial class ResultTables
{
    /// <summary>Counts of parts, in the order given: that of the phrases' UTF-8 bytes, or by <see cref="PhraseCounts.AtLeast"/> the most frequent first.</summary>
    /// <param name="phrases">The phrases.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseCount> phrases) => new(
        [new("phrase"), new("n", true), new("count", true), new("docs", true), new("first"), new("last")],
        [.. phrases.Select(phrase => new object?[] { phrase.Text, phrase.Length, phrase.Count, phrase.Documents, phrase.First, phrase.Last })]);

    /// <summary>Phrases with what is left of their counts outside longer ones.</summary>
    /// <param name="phrases">The phrases.</param>
    public static ResultTable ToTable(this IEnumerable<NetPhrase> phrases) => new(
        [
            new("phrase"), new("n", true), new("count", true), new("docs", true), new("per_million", true), new("dispersion", true),
            new("net_count", true), new("net_docs", true), new("parent"), new("longer", true), new("c_value", true),
        ],
        [
            .. phrases.Select(net => new object?[]
            {
                net.Phrase.Text, net.Phrase.Length, net.Phrase.Count, net.Phrase.Documents, net.Phrase.PerMillion, net.Phrase.Dispersion,
                net.NetCount, net.NetDocuments, net.Parent?.Text, net.Longer, net.CValue,
            }),
        ]);

    /// <summary>Phrases with how strongly their parts attract each other.</summary>
    /// <param name="phrases">The phrases.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseAssociation> phrases) => new(
        [new("phrase"), new("n", true), new("count", true), new("docs", true), new("expected", true), new("split", true), new("value", true)],
        [
            .. phrases.Select(bond => new object?[]
            {
                bond.Phrase.Text, bond.Phrase.Length, bond.Phrase.Count, bond.Phrase.Documents, bond.Expected, bond.Split, bond.Value,
            }),
        ]);

    /// <summary>Skip-grams with … between their units.</summary>
    /// <param name="skipGrams">The skip-grams.</param>
    public static ResultTable ToTable(this IEnumerable<SkipGram> skipGrams) => new(
        [new("skip_gram"), new("n", true), new("count", true), new("docs", true), new("first"), new("last")],
        [.. skipGrams.Select(gram => new object?[] { gram.Text, gram.Units.Count, gram.Count, gram.Documents, gram.First, gram.Last })]);

    /// <summary>Repeats with their evidence.</summary>
    /// <param name="repeats">The repeats.</param>
    public static ResultTable ToTable(this IEnumerable<Repeat> repeats) => new(
        [
            new("repeat"), new("n", true), new("count", true), new("docs", true), new("left_entropy", true), new("right_entropy", true),
            new("left_edges", true), new("right_edges", true), new("cohesion", true), new("nested", true), new("dominance", true), new("first"), new("last"),
        ],
        [
            .. repeats.Select(repeat => new object?[]
            {
                repeat.Text, repeat.Length, repeat.Count, repeat.Documents, repeat.LeftEntropy, repeat.RightEntropy,
                repeat.LeftEdges, repeat.RightEdges, repeat.Cohesion, repeat.Nested, repeat.Dominance, repeat.First, repeat.Last,
            }),
        ]);
}
