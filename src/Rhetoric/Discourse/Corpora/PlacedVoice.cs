namespace Rhetoric;

/// <summary>A voice and the readout that it speaks in.</summary>
[TypeFormatterSource]
public sealed record PlacedVoice : IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Who, and how much of the attributed words of this readout.</summary>
    public required VoiceShare Voice { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>The readout, the voice and its share.</summary>
    public override string ToString() => $"{Readout.Name}: {Voice}";
}
