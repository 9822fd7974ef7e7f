using Rhetoric.Formulas;

namespace Rhetoric.Comparison;

/// <summary>Tells principles (相互尊重, 管控分歧) from fields, bodies, places and topics (能源, 世界银行, 市场准入, 岛屿争议) and from whole clauses.</summary>
/// <remarks>
/// <para>An item has the form of a principle where it has four to eight Han characters and no word of a field, of a body or of an occasion, no place and no figure, and where it is no term: no row of
/// nouns (外交安全对话), and, without a word of value, nothing that begins with a noun. A list is one of principles where more than half of its items have that form and half of them or more hold
/// a word of value (<c>mining-words.tsv</c>), or where it is as a whole a set phrase of the lexicon in a category of principles (<c>Data/principles.tsv</c>).</para>
/// <para>Cost: O(length), and the item is tagged once.</para>
/// </remarks>
internal static class PrincipleForm
{
    private const int Fewest = 4;
    private const int Most = 8;
    private const MiningClasses OfTerms = MiningClasses.Sector | MiningClasses.Institution | MiningClasses.Occasion;

    private static readonly Lazy<HashSet<string>> SetPhrases = new(() =>
    {
        var categories = ComparisonData.Table("principles.tsv", "category").Select(row => row.Required("category")).ToHashSet(StringComparer.Ordinal);
        return FormulaLexicon.Default.Families.Where(family => family.Category is { } category && categories.Contains(category)).SelectMany(family => family.Forms).Select(form => FoldedCharacter.Of(form)).ToHashSet(StringComparer.Ordinal);
    });

    /// <summary>Whether a list is one of principles.</summary>
    public static bool IsOf(ListUse list) =>
        (list.Items.Count(Has) * 2 > list.Items.Count && list.Items.Count(HoldsValue) * 2 >= list.Items.Count) || SetPhrases.Value.Contains(FoldedCharacter.Of(list.ToString()));

    /// <summary>Whether an item has the form of a principle.</summary>
    public static bool Has(string item)
    {
        if (item.Count(char.IsLetter) is < Fewest or > Most || item.Any(char.IsAsciiLetterOrDigit) || (ClassesIn(item) & OfTerms) != 0)
        {
            return false;
        }

        var words = Segmenter.Default.Tag(item);
        return !words.Any(word => word.Tag is "ns" or "nt") && !IsRowOfNouns(words) && (HoldsValue(item) || !IsNoun(words[0]));
    }

    private static bool IsRowOfNouns(ResultList<TaggedWord> words) => words.Count > 1 && IsNoun(words[0]) && IsNoun(words[^1]) && !words.Any(word => word.Tag is ['u', ..]);

    private static bool IsNoun(TaggedWord word) => word.Tag is ['n', ..];

    private static bool HoldsValue(string item) => (ClassesIn(item) & MiningClasses.Value) != 0;

    private static MiningClasses ClassesIn(string item) => MiningWords.Default.ClassesIn(item, byWords: false);
}
