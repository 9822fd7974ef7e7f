namespace Rhetoric;

/// <summary>The form that several readouts have together, and that in which two are the same.</summary>
internal static class TextForms
{
    /// <summary>As written where all are; else folded, so that a phrase is found in those that are.</summary>
    public static TextForm FormOf(this IReadOnlyList<Readout> readouts)
    {
        for (var at = 0; at < readouts.Count; at++)
        {
            if (readouts[at].Form == TextForm.Folded)
            {
                return TextForm.Folded;
            }
        }

        return readouts.Count > 0 ? TextForm.AsWritten : TextForm.Folded;
    }

    /// <summary>A text with one kind of line ends and none behind it: what two texts that say the very same have in common.</summary>
    public static string WithoutLineEnds(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
