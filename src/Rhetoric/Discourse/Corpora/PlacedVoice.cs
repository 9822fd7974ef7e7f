namespace Rhetoric;

/// <summary>A voice and the readout that it speaks in.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Voice">Who, and how much of the attributed words of this readout.</param>
[TypeFormatterSource]
public sealed record PlacedVoice(Readout Readout, VoiceShare Voice) : IResultRow
{
    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>The readout, the voice and its share.</summary>
    public override string ToString() => $"{Readout.Name}: {Voice}";
}
