namespace Rhetoric;

/// <summary>What happens to a thing at a meeting.</summary>
public enum MeetingTurnKind
{
    /// <summary>Its first use in the series, which is not in the first readout.</summary>
    Introduced,

    /// <summary>It comes again after as many readouts without it as <see cref="CollationOptions.Silence"/> says, or more.</summary>
    Returned,

    /// <summary>
    /// Its last use: as many later readouts as <see cref="CollationOptions.Silence"/> says, or more, go without it, and readouts of two days or more had it. What was said once was
    /// never usual, so it is not retired, nor is a phrase that one of these has with a word in it.
    /// </summary>
    Retired,
}
