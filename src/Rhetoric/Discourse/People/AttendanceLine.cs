namespace Rhetoric.Discourse;

/// <summary>A stretch that says who was present, and the persons it names.</summary>
/// <param name="Span">From the first person to the end of the clause.</param>
/// <param name="Persons">The persons in text order; may be empty where only groups are named.</param>
internal sealed record AttendanceLine(TextSpan Span, NamedPerson[] Persons);
