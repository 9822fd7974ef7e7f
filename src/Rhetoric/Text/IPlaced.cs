namespace Rhetoric;

/// <summary>Something that stands at a place in a readout: a use of a phrase, a passage put into a mouth, an ask, a line of a concordance.</summary>
public interface IPlaced
{
    /// <summary>The readout.</summary>
    Readout Readout { get; }

    /// <summary>Where in its text.</summary>
    TextSpan Span { get; }
}
