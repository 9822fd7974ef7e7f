namespace Rhetoric.Reporting;

/// <summary>The office of each person, as lead and line of attendance of a readout give it.</summary>
internal sealed class SpeakerOffices
{
    private readonly ReadoutDiscourse _read;

    public SpeakerOffices(ReadoutDiscourse read) => _read = read;

    /// <summary>The office beside the name; null where the readout gives none. An English voice is the last part of a name (Voss of Adrian Voss).</summary>
    public string? Of(string voice) =>
        _read.Lead.FirstOrDefault(person => IsOf(person.Name, voice))?.Title
        ?? _read.Attendance.Where(person => person.Titles.Count > 0 && IsOf(person.Name, voice)).Select(person => string.Join('、', person.Titles)).FirstOrDefault();

    private static bool IsOf(string name, string voice) =>
        name == voice || (name.EndsWith(voice, StringComparison.Ordinal) && name.Length > voice.Length && name[^(voice.Length + 1)] is ' ' or '·');
}
