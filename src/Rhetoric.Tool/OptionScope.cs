using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Rhetoric.Tool;

/// <summary>Where an option does something: declared beside it, and refused elsewhere before anything is read.</summary>
internal static class OptionScope
{
    private static readonly ConditionalWeakTable<Option, Func<ParseResult, Option, string?>> Refusals = [];

    /// <summary>Declares when an option does nothing.</summary>
    /// <param name="option">The option.</param>
    /// <param name="refusal">Why it is refused; null where it does something.</param>
    public static T Within<T>(this T option, Func<ParseResult, Option, string?> refusal)
        where T : Option
    {
        Refusals.Add(option, refusal);
        return option;
    }

    /// <summary>Declares the forms of an answer in which an option does something; where none is asked for, the answer is a table or CSV.</summary>
    public static T WithinFormats<T>(this T option, params string[] formats)
        where T : Option => option.Within((parsed, given) => OutsideFormats(parsed, given, formats));

    /// <summary>Why an option is refused in the form asked for; null where it is one of those.</summary>
    public static string? OutsideFormats(ParseResult parsed, Option given, params string[] formats)
    {
        var format = Answer.FormatOf(parsed);
        return format is null && formats.Any(one => one is Answer.Table or Answer.Csv) ? null
            : format is not null && formats.Contains(format) ? null
            : $"{given.Name} goes with --format {Either(formats)}{(format is null ? "" : $", not with {format}")}.";
    }

    /// <summary>Names joined for a sentence: a, b or c.</summary>
    public static string Either(string[] names) => names is [var only] ? only : $"{string.Join(", ", names[..^1])} or {names[^1]}";

    /// <exception cref="UsageException">An option was given that would be ignored.</exception>
    public static void Check(ParseResult parsed)
    {
        foreach (var option in parsed.CommandResult.Command.Options)
        {
            if (parsed.GetResult(option) is { Implicit: false } && Refusals.TryGetValue(option, out var refusal) && refusal(parsed, option) is { } why)
            {
                throw new UsageException(why);
            }
        }
    }
}
