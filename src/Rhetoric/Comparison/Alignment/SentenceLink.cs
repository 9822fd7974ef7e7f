namespace Rhetoric.Comparison;

/// <summary>Neighbouring sentences of one text that answer neighbouring sentences of the other, half-open index ranges.</summary>
internal sealed record SentenceLink(int StartA, int EndA, int StartB, int EndB, double Score)
{
    public bool Moved { get; init; }
}
