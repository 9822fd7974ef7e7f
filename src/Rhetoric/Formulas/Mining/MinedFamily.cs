namespace Rhetoric.Formulas;

/// <summary>Wordings of one recurring formula that no list names, the most used first.</summary>
internal sealed record MinedFamily(IReadOnlyList<string> Forms, double Score);
