namespace Rhetoric.Comparison;

/// <summary>What weighs how much in a finding.</summary>
internal static class FindingWeights
{
    public static int Quotes = 4, Longest = 20;
    public static double PerCharacter = .8, Rung = 1.5, Mention = 3, AtEnd = 3, Novel = 2, Stock = 1;
    public static double Narrated = .5, Told = .7, Paired = .75, LeastQuote = .5, Inherited = .8, BothSides = 1.25, Brief = .5, Coined = 1.4, Rare = .5, Grave = .1, Revoiced = .4, OtherVoice = 1;
}
