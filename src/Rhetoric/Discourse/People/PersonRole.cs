namespace Rhetoric;

/// <summary>What a person is to the meeting that a readout tells of.</summary>
public enum PersonRole
{
    /// <summary>Of the lead, on the home side: who met, whoever heads the lead.</summary>
    Principal,

    /// <summary>Of the lead, on another side; there may be several.</summary>
    Counterpart,

    /// <summary>Named among those present.</summary>
    Attendee,

    /// <summary>Named elsewhere: in a speech, among those who report, as the sender of greetings.</summary>
    Mentioned,
}
