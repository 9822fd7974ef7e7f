namespace Rhetoric;

/// <summary>In whose mouth a traced phrase is.</summary>
/// <param name="Speaker">The speaker under one name a readout, <c>双方</c> for both sides together; null for the narrator's own words.</param>
/// <param name="Count">The uses.</param>
/// <param name="Documents">The readouts in which the speaker uses it.</param>
/// <param name="First">The date of the first; null where none is dated.</param>
/// <param name="Last">The date of the last; null where none is dated.</param>
public sealed record TimelineVoice(string? Speaker, int Count, int Documents, DateOnly? First, DateOnly? Last);
