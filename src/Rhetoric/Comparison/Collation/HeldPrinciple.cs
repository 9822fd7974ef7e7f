namespace Rhetoric.Comparison;

/// <summary>A principle of some list, and the readouts whose text has its words, in a list or not.</summary>
/// <param name="Name">The principle, as the first list has it.</param>
/// <param name="Holders">The numbers of the readouts, ascending.</param>
/// <param name="Formula">The formula that it is a wording of; null where it is none.</param>
internal sealed record HeldPrinciple(string Name, IReadOnlyList<int> Holders, Formula? Formula);
