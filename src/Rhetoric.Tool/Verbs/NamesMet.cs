namespace Rhetoric.Tool.Verbs;

/// <summary>Tells which names there are, where nobody has the one that was asked for.</summary>
internal static class NamesMet
{
    private const int Most = 8;

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

        string[] met = [.. names.CountBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key)];
        terminal.Say(met.Length == 0 ? $"{option}: nobody is called '{asked}', nor is anybody else met."
            : $"{option}: nobody is called '{asked}'; there {(met.Length == 1 ? "is" : "are")} {string.Join(", ", met.Take(Most))}{(met.Length > Most ? $" and {met.Length - Most} more" : "")}.");
    }
}
