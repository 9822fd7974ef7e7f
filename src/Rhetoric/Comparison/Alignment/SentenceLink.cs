namespace Rhetoric.Comparison;

/// <summary>Neighbouring sentences of one text that answer neighbouring sentences of the other, half-open index ranges.</summary>
internal sealed record SentenceLink(int StartA, int EndA, int StartB, int EndB, double Score)
{
    /// <summary>Whether it stands off the heaviest chain that keeps the order.</summary>
    public bool Moved { get; init; }

    /// <summary>The link as seen from the other text.</summary>
    public SentenceLink Turned => this with { StartA = StartB, EndA = EndB, StartB = StartA, EndB = EndA };
}
