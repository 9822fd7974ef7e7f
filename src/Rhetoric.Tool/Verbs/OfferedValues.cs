using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>What a shell offers for the value of an option.</summary>
internal static class OfferedValues
{
    public static Option<T> Offering<T>(this Option<T> option, params IEnumerable<string> values)
    {
        option.CompletionSources.Add([.. values]);
        return option;
    }

    /// <summary>The names of an enumeration in small letters, as <see cref="Verb.Choice"/> takes them.</summary>
    public static Option<string> Offering<T>(this Option<string> option)
        where T : struct, Enum => option.Offering(Enum.GetNames<T>().Select(name => name.ToLowerInvariant()));
}
