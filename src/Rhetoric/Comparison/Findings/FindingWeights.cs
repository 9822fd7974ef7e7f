namespace Rhetoric.Comparison;

internal static class FindingWeights
{
    public static double PairedFrom = .28, SameVoice = .08, SameThread = .05;
    public static int Quotes = 4, Longest = 24;
    public static double PerCharacter = .24, Rung = 1.5, Mention = 1.5, Narrated = .5, Novel = 2;
    public static double Told = .4, Paired = .75, BothSides = 1.25, Slot = 1, LeastQuote = .5, Fallof = 1, Inherited = .6;
}
