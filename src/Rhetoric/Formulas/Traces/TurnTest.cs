namespace Rhetoric.Formulas;

/// <summary>One test made on the uses of a phrase, and the turns that it speaks of.</summary>
/// <param name="Name">The name of the test.</param>
/// <param name="P">Its p-value.</param>
/// <param name="Turns">The turns: what happens, at which dated readout, and the figures in words.</param>
/// <param name="IsFact">Whether the turns are to be seen whatever the test says, as a first use is; else they are nothing without it.</param>
internal sealed record TurnTest(string Name, double P, IReadOnlyList<(PhraseTurnKind Kind, int At, string Evidence)> Turns, bool IsFact);
