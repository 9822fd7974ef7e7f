namespace Rhetoric;

/// <summary>What the columns of a matrix of phrases are.</summary>
public enum MatrixColumns
{
    /// <summary>The periods of the timelines.</summary>
    Period,

    /// <summary>Readouts, undated ones last.</summary>
    Readout,

    /// <summary>Whom one met, those with the most readouts first.</summary>
    Counterpart,

    /// <summary>Who speaks in the readouts, those who speak in the most first.</summary>
    Speaker,

    /// <summary>Groups of readouts, such as the values of a column of metadata, in the order of the groups.</summary>
    Group,
}
