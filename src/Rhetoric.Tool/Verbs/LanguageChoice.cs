using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>The language in which an answer speaks of the texts.</summary>
internal static class LanguageChoice
{
    private const string English = "en";
    private const string Chinese = "zh";

    /// <summary>The option of a verb.</summary>
    /// <param name="what">What is in that language.</param>
    public static Option<string> Option(string what) => new Option<string>("--language") { Description = $"The language of {what}: en or zh.", HelpName = "LANGUAGE", DefaultValueFactory = _ => English }.Offering(English, Chinese);

    /// <exception cref="UsageException">The language is another.</exception>
    public static TextLanguage Of(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        English or null => TextLanguage.English,
        Chinese => TextLanguage.Chinese,
        var other => throw new UsageException($"The language '{other}' is not known; it is en or zh."),
    };
}
