namespace Rhetoric;

/// <summary>What a turn of a meeting is about.</summary>
public enum MeetingSubject
{
    /// <summary>A thread.</summary>
    Thread,

    /// <summary>An item of a list of principles.</summary>
    Principle,

    /// <summary>A formula: any wording of its family. Those that belong to the form of a meeting are left out.</summary>
    Formula,
}
