using System.Text;

namespace Rhetoric;

/// <summary>A readout with a sentence a line.</summary>
/// <remarks>One pass. Behind every sentence that has another one behind it on its line a line break takes the place of the blanks between; everything else stays as it is.</remarks>
public static class SentenceLines
{
    /// <summary>The unmodified text with a line break between the sentences of a line: the form in which line tools (diff, git, grep) see sentences.</summary>
    /// <remarks>
    /// A text that has a sentence a line already is its own form, blank lines and a missing last line break included. The break is CR LF in a text that has one, else LF.
    /// O(n) time. Applied twice it gives the same as once.
    /// </remarks>
    /// <param name="readout">The readout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readout"/> is null.</exception>
    public static string ToSentenceLines(this Readout readout)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var text = readout.Original;
        var lines = new StringBuilder(text.Length + readout.Sentences.Count);
        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var at = 0;
        foreach (var folded in readout.Sentences)
        {
            var sentence = readout.OriginalSpan(folded);
            var between = text.AsSpan(at, sentence.Start - at);
            if (at > 0 && !between.Contains('\n'))
            {
                lines.Append(lineBreak);
            }
            else
            {
                lines.Append(between);
            }

            lines.Append(sentence.Of(text));
            at = sentence.End;
        }

        return lines.Append(text.AsSpan(at)).ToString();
    }
}
