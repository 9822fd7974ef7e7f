namespace Rhetoric.Discourse;

/// <summary>Somebody whom the text names: where the name stands and the titles beside it.</summary>
/// <param name="Name">Where the name stands.</param>
/// <param name="Titles">Where the titles stand, in text order; empty where there are none.</param>
/// <param name="Side">The side, as the text writes it; null where it does not tell.</param>
internal readonly record struct NamedPerson(TextSpan Name, TextSpan[] Titles, string? Side);
