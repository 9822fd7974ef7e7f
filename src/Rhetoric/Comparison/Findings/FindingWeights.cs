namespace Rhetoric.Comparison;

/// <summary>What weighs how much in a finding.</summary>
/// <remarks>
/// Chosen on eighteen pairs of readouts with ten differences each that close readings had written down, and looked at on four others; the gravity of threads, the end of a clause and the return of a topic
/// on sixty-two, a change being kept where at least three of five choosings on parts of them agreed: about each value the
/// result is flat, so that none is fitted finely. How telling a clause of a thread is (<c>Data/telling.tsv</c>) and what it gains alone were fitted on forty-six pairs; fitted on seven eighths of them and looked at on the
/// last, in turn, they brought a twentieth more differences within ten findings. Weights of words are in units of half a new pair of letters.
/// </remarks>
internal static class FindingWeights
{
    /// <summary>How many quotes a side has at the most: with three a tenth fewer differences are met, with five a finding is no sentence any more.</summary>
    public const int Quotes = 4;

    /// <summary>A pair of letters that the other side lacks.</summary>
    public const double Novel = 2;

    /// <summary>The same where more than every seventh earlier text holds the pair.</summary>
    public const double Stock = 1;

    /// <summary>A graded word (务必, 坚定支持).</summary>
    public const double Rung = 1.5;

    /// <summary>A word that mentions the thread.</summary>
    public const double Mention = 3;

    /// <summary>A word that announces a deed (宣布, 停止) and is news.</summary>
    public const double Lead = 3;

    /// <summary>A stretch that reaches the end of its clause: three of four phrases that a close reading quotes do.</summary>
    public const double AtEnd = 4;

    /// <summary>A stretch that begins with its clause: there stand who does it and the modal.</summary>
    public const double AtStart = 6;

    /// <summary>The price of a character, so that words without news at the edges are left out.</summary>
    public const double PerCharacter = 0.5;

    /// <summary>Words that nobody says count half.</summary>
    public const double Narrated = 0.5;

    /// <summary>A statement that an earlier finding quotes.</summary>
    public const double Told = 0.6;

    /// <summary>A finding of which every quote stands in earlier ones: it tells nothing that was not read.</summary>
    public const double Repeating = 0.1;

    /// <summary>The gravity from which a topic (Taiwan) keeps its place though it quotes nothing else: a reader looks for it.</summary>
    public const double KeepsItsPlace = 3.5;

    /// <summary>A statement that has a partner: part of its news stands on the other side.</summary>
    public const double Paired = 0.75;

    /// <summary>The part of what its partner weighs that a statement gains, so that both are quoted.</summary>
    public const double Answered = 0.3;

    /// <summary>A statement that has the thread from its sentence or its partner only.</summary>
    public const double Inherited = 0.8;

    /// <summary>A finding that both texts speak to.</summary>
    public const double BothSides = 1.25;

    /// <summary>A clause of a few letters (携手努力) tells little by itself.</summary>
    public const double Brief = 0.5;

    /// <summary>A clause with a word in quotation marks.</summary>
    public const double Coined = 1.4;

    /// <summary>What a clause gains if hardly any earlier text holds any pair of its letters.</summary>
    public const double Rare = 0.5;

    /// <summary>What a clause gains for each point of gravity above two of its gravest thread.</summary>
    public const double Grave = 0.1;

    /// <summary>What a clause gains for each point of gravity of the gravest topic that it speaks of and the other text nowhere does.</summary>
    public const double Alone = 0.2;

    /// <summary>What words of grave tone that a series never had of a thread score at least, as a share of the third finding, if the thread is of the gravest.</summary>
    public const double NewTone = 1;

    /// <summary>The same of a grave topic that returns after a long silence.</summary>
    public const double Return = 0.4;

    /// <summary>The same of a grave topic that no earlier readout has.</summary>
    public const double NeverMet = 0.7;

    /// <summary>What a topic that readers seek first (Taiwan) scores at least where one text alone has it, as a share of the third finding.</summary>
    public const double OneSided = 0.6;

    /// <summary>The gravity of the gravest thread.</summary>
    public const double Gravest = 4;

    /// <summary>Below this a quote is not worth its place.</summary>
    public const double LeastQuote = 0.5;

    /// <summary>Whether a thread is a topic that readers seek first: one of the gravest gravity (Taiwan, one China).</summary>
    public static bool IsSought(ReadoutThread thread) => !thread.IsSlot && thread.Gravity >= Gravest;

    /// <summary>Whether a thread is a topic so grave that it keeps its place (core interests).</summary>
    public static bool IsGravest(ReadoutThread thread) => !thread.IsSlot && thread.Gravity >= KeepsItsPlace;
}
