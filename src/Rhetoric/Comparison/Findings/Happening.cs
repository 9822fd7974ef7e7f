namespace Rhetoric.Comparison;

/// <summary>What happened to a thread, told by one pair of words or by those of one side.</summary>
/// <param name="Direction">Where it went.</param>
/// <param name="Kind">What a table calls it.</param>
/// <param name="Words">The words of the title.</param>
/// <param name="A">What is quoted first of the earlier text; null where the later one alone is told.</param>
/// <param name="B">The same of the later text.</param>
internal sealed record Happening(FindingDirection Direction, ChangeKind Kind, string Words, ToldWords? A, ToldWords? B)
{
    /// <summary>The thread whose title shows its words, where it has none of its own but the name of its topic; null where it has.</summary>
    public ReadoutThread? SeenIn { get; init; }

    /// <summary>Whether its title says something: words of its own, or where another shows them, that a topic is new, back or gone, or what became of the words.</summary>
    public bool TellsSomething => SeenIn is null || Words.Length > 0;
}
