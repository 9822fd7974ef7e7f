using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>Reads the persons with an office before their names in an English sentence: <c>President Kolan of Lanhai</c>.</summary>
/// <remarks>The offices are those of <c>lead-words.tsv</c>; a name is up to five words with capitals, a side what <c>of</c> names behind it. Cost: linear.</remarks>
internal static partial class EnglishPrincipalReading
{
    /// <summary>The principals in the order of their names; each name once.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="words">The words.</param>
    public static Principal[] In(string text, int start, LeadWords words) =>
        [.. Titled(text, start, words).DistinctBy(principal => principal.Name, StringComparer.Ordinal)];

    private static IEnumerable<Principal> Titled(string text, int start, LeadWords words)
    {
        for (var at = start; at < text.Length;)
        {
            var title = at > 0 && IsOfWord(text[at - 1]) ? 0 : TitleLength(text, at, words);
            if (title == 0 || Named().Match(text, at + title) is not { Success: true } match)
            {
                at++;
                continue;
            }

            yield return PrincipalOf(new TextSpan(at, at + title), match, text);
            at = match.Index + match.Length;
        }
    }

    private static Principal PrincipalOf(TextSpan title, Match match, string text)
    {
        var (name, side) = (match.Groups["name"], match.Groups["side"]);
        return new Principal
        {
            Name = name.Value,
            Title = title.TextIn(text),
            NameSpan = SpanOf(name),
            TitleSpan = title,
            Side = side.Success ? side.Value : null,
            SideSpan = side.Success ? SpanOf(side) : null,
        };
    }

    // Prime Minister, Vice President; 0 where no office stands.
    private static int TitleLength(string text, int at, LeadWords words)
    {
        var grade = words.EnglishGrades.LengthAt(text, at) is > 0 and var length && at + length < text.Length && text[at + length] == ' ' ? length + 1 : 0;
        return words.EnglishOffices.LengthAt(text, at + grade) is > 0 and var office ? grade + office : 0;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(
        $@"\G (?<name>(?>{CapitalWord}(?: {CapitalWord}){{0,4}}))(?![\p{{L}}'’])(?:,? of (?<side>(?:the )?{Capitals}(?: of (?:the )?{Capitals})?))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // An initial, an abbreviation or a word, without the full stop that ends the sentence.
    private const string CapitalWord = @"(?>(?:\p{Lu}|Dr|Jr|Sr|St)\.|\p{Lu}(?:[\p{L}\-]|['’](?=\p{Lu}))*)";
    private const string Capitals = @"\p{Lu}[\p{L}\-]*(?: \p{Lu}[\p{L}\-]*){0,3}";
}
