using System.Text.RegularExpressions;

namespace Rhetoric.Comparison;

/// <summary>How much a change matters by what it is about.</summary>
internal static partial class ChangeWeights
{
    /// <summary>What a phrase of no known category weighs.</summary>
    public const double Plain = 1;

    private static readonly Dictionary<string, double> Categories = new(StringComparer.Ordinal)
    {
        ["taiwan"] = 3.5,
        ["sovereignty"] = 2.5,
        ["escalation"] = 2.5,
        ["rel-principle"] = 2.4,
        ["rel-position"] = 2.2,
        ["regional"] = 1.6,
        ["economy"] = 1.4,
        ["mechanism"] = 1.3,
        ["metaphor"] = 1.3,
        ["initiative"] = 1.5,
        ["domestic-signal"] = 1.3,
        ["global"] = 1.1,
        ["cooperation"] = 1.1,
        ["summit"] = 1,
        ["p2p"] = 1,
        ["atmosphere"] = 0.8,
        ["outcome"] = 0.7,
        ["counterpart"] = 0.4,
        ["protocol"] = 0.2,
        ["meeting-type"] = 0.2,
    };

    /// <summary>The weight of a category of the lexicon.</summary>
    public static double OfCategory(string? category) => category is null ? Plain : Categories.GetValueOrDefault(category, Plain);

    /// <summary>The weight of words, whatever the lexicon knows of them.</summary>
    public static double OfWords(string text) => Grave().IsMatch(text) ? 2.2 : Plain;

    /// <summary>What is said weighs whole; what only the narrator tells, and who was there, hardly.</summary>
    public static double OfRole(SectionRole role) => role switch
    {
        SectionRole.Speech or SectionRole.Joint => 1,
        SectionRole.Outcomes => 0.6,
        SectionRole.Other => 0.4,
        _ => 0.25,
    };

    // Words of sovereignty and of commitment tell even where no list names the phrase.
    [GeneratedRegex(@"一个\p{L}{2,4}(?:原则|政策)|主权|领土|独立|自立|核心利益|红线|统一|公报|武力|不支持|武器", RegexOptions.CultureInvariant)]
    private static partial Regex Grave();
}
