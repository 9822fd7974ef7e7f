namespace Rhetoric.Formulas;

/// <summary>What speaks for a pair of sides being a frame.</summary>
/// <param name="Documents">Readouts that hold it.</param>
/// <param name="Bond">How much more often the sides meet in a clause than by chance, from −1 to 1; see <see cref="PhraseFrame.Bond"/>.</param>
/// <param name="Variety">The entropy of the fillers over its greatest, from 0 (one filler) to 1 (no filler comes twice).</param>
/// <param name="Starts">Share of the uses that begin where a clause does, or behind a mark.</param>
/// <param name="Ends">Share of the uses that end where a clause does, or before a mark.</param>
/// <param name="Whole">Share of the uses whose filler begins and ends like a phrase: no preposition or conjunction at its edges, no verb at its end.</param>
/// <param name="Length">Fixed characters.</param>
/// <param name="Opening">How the left side begins.</param>
/// <param name="Closing">How the right side ends.</param>
/// <param name="Joins">Whether a conjunction stands beside the slot: what fills it is one member of a list.</param>
/// <param name="Words">The kinds of words that the sides hold.</param>
internal readonly record struct FrameEvidence(
    int Documents, double Bond, double Variety, double Starts, double Ends, double Whole, int Length, FrameEdge Opening, FrameEdge Closing, bool Joins, MiningClasses Words);
