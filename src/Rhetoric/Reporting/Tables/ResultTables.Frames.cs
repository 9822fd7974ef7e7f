namespace Rhetoric;

// Frames and their fillers.
public static partial class ResultTables
{
    /// <summary>Frames, each with all its fillers and their counts in one cell.</summary>
    /// <param name="frames">The frames.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseFrame> frames) => new(
        [new("frame"), new("count", true), new("docs", true), new("variability", true), new("entropy", true), new("fillers")],
        [
            .. frames.Select(frame => new object?[]
            {
                frame.Text, frame.Count, frame.Documents, frame.Variability, frame.Entropy,
                string.Join('、', frame.Fillers.Select(filler => $"{filler.Text} {filler.Count}")),
            }),
        ]);

    /// <summary>The fillers of a frame, a row for each.</summary>
    /// <param name="fillers">The fillers, as <see cref="PhraseFrame.Fillers"/> has them.</param>
    public static ResultTable ToTable(this IEnumerable<FrameFiller> fillers) => new(
        [new("filler"), new("n", true), new("count", true), new("docs", true), new("first"), new("last")],
        [.. fillers.Select(filler => new object?[] { filler.Text, filler.Length, filler.Count, filler.Documents, filler.First, filler.Last })]);
}
