using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>The words that a verb reads discourse by.</summary>
internal static class DiscourseWords
{
    public static readonly Option<string?> File = new FileOption<string?>("--words")
    {
        Description = "Own words laid over those of the library: a file, a word a line: class, language (zh, en), forms divided by |, traits, with tabs between them.",
        HelpName = "FILE",
    };

    public static DiscourseLexicon Of(ParseResult parsed) =>
        parsed.GetValue(File) is { } path ? DiscourseLexicon.Default.WithFile(path, Inputs.ListEncodingOf(parsed)) : DiscourseLexicon.Default;
}
