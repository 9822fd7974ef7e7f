using System.CommandLine;
using System.CommandLine.Parsing;

namespace Rhetoric.Tool;

/// <summary>Finds what was meant as an option and is none, which the parser would hand on as a path.</summary>
/// <remarks>What stands behind <c>--</c> is never one; nor is what stands right behind an option that takes a value.</remarks>
internal static class UnknownOption
{
    /// <summary>The first that the verb does not have; null where there is none.</summary>
    public static string? In(ParseResult parsed)
    {
        var options = Known(parsed).ToArray();
        var takesValue = false;
        foreach (var token in parsed.Tokens)
        {
            switch (token.Type)
            {
                case TokenType.DoubleDash:
                    return null;
                case TokenType.Option:
                    takesValue = Array.Find(options, option => NamesOf(option).Contains(token.Value)) is { } option && option.ValueType != typeof(bool);
                    break;
                case TokenType.Argument when !takesValue && IsOption(token.Value):
                    return token.Value;
                default:
                    takesValue = false;
                    break;
            }
        }

        return null;
    }

    /// <summary>Says that it is unknown, and what may have been meant.</summary>
    public static string Told(ParseResult parsed, string unknown)
    {
        var name = unknown.Split('=', ':')[0];
        var near = Known(parsed).SelectMany(NamesOf).Where(known => known.StartsWith("--", StringComparison.Ordinal))
            .Select(known => (Name: known, Distance: SpellingDistance.Between(name, known)))
            .Where(known => known.Distance <= Math.Max(1, (name.Length - 2) / 3) || (name.Length > 3 && known.Name.StartsWith(name, StringComparison.Ordinal)))
            .OrderBy(known => known.Distance).ThenBy(known => known.Name, StringComparer.Ordinal).Select(known => known.Name).FirstOrDefault();
        return near is null ? $"unknown option {name}; a path or a word that begins with - stands behind --." : $"unknown option {name}; did you mean {near}?";
    }

    // A number below 0 is a value, and - alone is standard input.
    private static bool IsOption(string token) => token is ['-', '-', _, ..] or ['-', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    private static IEnumerable<Option> Known(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Distinct();

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Prepend(option.Name);
}
