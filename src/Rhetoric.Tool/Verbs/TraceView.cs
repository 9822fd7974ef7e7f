namespace Rhetoric.Tool.Verbs;

/// <summary>What the rows of a trace are, or what its picture shows.</summary>
internal enum TraceView
{
    Periods,
    Forms,
    Turns,
    Speakers,
    Counterparts,
    Readouts,
    Uses,
    Heat,
}
