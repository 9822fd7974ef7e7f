namespace Rhetoric;

/// <summary>A readout as it was found, and where.</summary>
internal sealed record LoadedReadout
{
    public required Readout Readout { get; init; }

    public required string Path { get; init; }

    /// <summary>The line of the file; 0 where the file is one text.</summary>
    public int Line { get; init; }

    /// <summary>The file, and the line where there are several texts in it.</summary>
    public string Place => Line == 0 ? Path : FormattableString.Invariant($"{Path}:{Line}");
}
