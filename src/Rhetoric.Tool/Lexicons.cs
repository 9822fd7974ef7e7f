using System.CommandLine;

namespace Rhetoric.Tool;

/// <summary>The set phrases that a verb matches.</summary>
internal static class Lexicons
{
    /// <summary>What stands for no lexicon at all.</summary>
    public const string None = "none";

    public static readonly Option<string?> File = new FileOption<string?>("--lexicon")
    {
        Description = "Own set phrases: a tab-separated file (formula, category, variants) or one formula a line; none for mining alone.",
        HelpName = "FILE|none",
    };

    public static bool IsNone(ParseResult parsed) => parsed.GetValue(File) == None;

    public static FormulaLexicon? Of(ParseResult parsed) => parsed.GetValue(File) switch
    {
        null => null,
        None => FormulaLexicon.None,
        var path => FormulaLexicon.Load(path, Inputs.ListEncodingOf(parsed)),
    };
}
