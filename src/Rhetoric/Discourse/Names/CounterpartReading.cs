using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Tells whom a readout is about a meeting with.</summary>
public static class CounterpartReading
{
    /// <summary>The state, organisation or group that was met; null where title, lead and text tell none, as of an event at home.</summary>
    /// <remarks>
    /// Read from the title, else from the first sentences, else from what the text speaks of most; the evidence says which. A state that the library does not
    /// know is told by the office behind its name. O(n) in the length of the text; kept for as long as the readout lives.
    /// </remarks>
    /// <param name="readout">A readout in Chinese or English.</param>
    /// <example>
    /// <code>
    /// foreach (var readout in corpus) Console.WriteLine($"{readout.Id}: {readout.ReadCounterpart()?.Name}");
    /// </code>
    /// </example>
    public static Counterpart? ReadCounterpart(this Readout readout)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return NameReading.Of(readout).Counterpart;
    }
}
