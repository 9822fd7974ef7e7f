namespace Rhetoric;

/// <summary>Reads who says what.</summary>
public static class DiscourseReading
{
    /// <summary>Finds sections, attributions, asks and voices. O(n) in the length of the text.</summary>
    /// <param name="readout">A readout in Chinese or English.</param>
    public static ReadoutDiscourse ReadDiscourse(this Readout readout) => throw new NotImplementedException();
}
