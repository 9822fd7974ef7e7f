using System.CommandLine;
using System.Globalization;

namespace Rhetoric.Tool.Verbs;

/// <summary>Which phrases are counted: unit and length, and by how many threads.</summary>
internal sealed class PhraseChoice
{
    public Option<string> Unit { get; } = new("--unit") { Description = "token (words) or char.", HelpName = "UNIT", DefaultValueFactory = _ => "token" };

    public Option<string> Lengths { get; } = new("--n") { Description = "Length of phrases in units: 4 or 2-5.", HelpName = "N", DefaultValueFactory = _ => "1-5" };

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many threads count; the answer is the same.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <exception cref="UsageException">A value is none of those that the help names.</exception>
    public PhraseOptions Of(ParseResult parsed)
    {
        var (shortest, longest) = LengthsOf(parsed.GetRequiredValue(Lengths));
        return new PhraseOptions
        {
            Unit = UnitOf(parsed.GetRequiredValue(Unit)),
            MinLength = shortest,
            MaxLength = longest,
            Threads = Verb.AtLeastOne(parsed.GetValue(Threads), Threads),
        };
    }

    public static PhraseUnit UnitOf(string name) => name switch
    {
        "token" => PhraseUnit.Token,
        "char" => PhraseUnit.Character,
        _ => throw new UsageException($"The unit '{name}' is not known; it is token or char."),
    };

    private static (int Shortest, int Longest) LengthsOf(string written)
    {
        var parts = written.Split('-');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var shortest)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var longest)
            && shortest >= 1 && longest >= shortest
                ? (shortest, longest)
                : throw new UsageException($"The length '{written}' is no number from 1 and no range such as 2-5.");
    }
}
