namespace Rhetoric.Tool.Verbs;

/// <summary>Tells which names there are, where nobody has the one that was asked for.</summary>
internal static class NamesMet
{
    private const int Most = 8;
    private const int Few = 3;

    /// <summary>Says so where none of the names is the one asked for; the commonest are told, ties in ordinal order.</summary>
    /// <param name="terminal">Who is told.</param>
    /// <param name="option">The option that named somebody.</param>
    /// <param name="asked">The name; null where nobody was named.</param>
    /// <param name="names">The names that there are, as often as they are met.</param>
    /// <param name="isMet">Whether the name asked for is one of those.</param>
    public static void Say(Terminal terminal, string option, string? asked, IEnumerable<string> names, bool isMet)
    {
        if (asked is null || isMet)
        {
            return;
        }

        var met = ByUse(names);
        terminal.Say(met.Length == 0 ? $"{option}: nobody is called '{asked}', nor is anybody else met."
            : $"{option}: nobody is called '{asked}'; there {(met.Length == 1 ? "is" : "are")} {Listed(met)}.");
    }

    /// <summary>Says that nothing holds the text that was asked for, and what there is.</summary>
    /// <param name="terminal">Who is told.</param>
    /// <param name="option">The option that asked.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What was looked for, one of it.</param>
    /// <param name="names">All that there is, in the order in which it is told.</param>
    public static void SayNone(Terminal terminal, string option, string text, string what, IReadOnlyList<string> names) => terminal.Say(names.Count == 0
        ? $"{option}: no {what} holds '{text}', nor is there any other."
        : $"{option}: no {what} holds '{text}'; there are {ResultLine.Count(names.Count, what)}, such as {string.Join(", ", names.Take(Few))}.");

    /// <summary>Says so where somebody has no share of words by himself; the voices that hold his words are told.</summary>
    /// <param name="terminal">Who is told.</param>
    /// <param name="option">The option that named somebody.</param>
    /// <param name="asked">The name.</param>
    /// <param name="voices">The voices of what he says, as often as they are met; empty where he says nothing.</param>
    public static void SayShared(Terminal terminal, string option, string asked, IEnumerable<string> voices)
    {
        var held = ByUse(voices);
        if (held.Length > 0)
        {
            terminal.Say(held is [var only] && only == asked
                ? $"{option}: '{asked}' is told to speak, but none of the words are given, so there is no share."
                : $"{option}: '{asked}' has no share alone; the words stand under {Listed(held)}.");
        }
    }

    private static string[] ByUse(IEnumerable<string> names) =>
        [.. names.CountBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key)];

    private static string Listed(string[] names) => $"{string.Join(", ", names.Take(Most))}{(names.Length > Most ? $" and {names.Length - Most} more" : "")}";
}
