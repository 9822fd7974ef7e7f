using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A comparison as a unified diff, a sentence a line.</summary>
/// <remarks>
/// <para>The lines are those of <see cref="SentenceLines.ToSentenceLines"/>; a shortest script (<see cref="ShortestScript"/>) leads from the first to the second, three lines of context around
/// it (POSIX diff -u; the head is git's). Lines end at LF alone, so that CR LF stays what it is; a text without a line break at its end is marked so.</para>
/// <para>Invariant: <c>git apply</c> takes it on the first text in that form and gives the second in that form, to the byte.</para>
/// </remarks>
public static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoLineBreak = "\\ No newline at end of file\n";

    /// <summary>The unified diff from the first text to the second, a sentence a line.</summary>
    /// <remarks>
    /// Both sides bear the name of the first text, so that the patch changes that file: write <c>comparison.A.ToSentenceLines()</c> there before, or keep the texts a sentence a line; moves are
    /// shown as deletions and insertions, for a patch knows no others. Cost: that of the shortest script over lines.
    /// </remarks>
    /// <param name="comparison">The comparison.</param>
    /// <param name="name">The path to patch, with forward slashes; null for the file that the first text was read from, or its id.</param>
    /// <returns>The patch, with LF; empty where the lines are the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToUnifiedDiff(this ReadoutComparison comparison, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (linesA, linesB) = (Lines(comparison.A.ToSentenceLines()), Lines(comparison.B.ToSentenceLines()));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var hunks = EditHunk.Between(ShortestScript.Partners(Numbered(linesA, numbers), Numbered(linesB, numbers)), linesB.Count);
        if (hunks.Count == 0)
        {
            return "";
        }

        name ??= NameOf(comparison.A);
        var patch = new StringBuilder();
        var (inA, inB) = (Quoted($"a/{name}"), Quoted($"b/{name}"));
        patch.Append("diff --git ").Append(inA).Append(' ').Append(inB).Append('\n')
            .Append("--- ").Append(inA).Append(TabAfterBlank(inA)).Append('\n')
            .Append("+++ ").Append(inB).Append(TabAfterBlank(inB)).Append('\n');
        for (var first = 0; first < hunks.Count;)
        {
            var last = first;
            while (last + 1 < hunks.Count && hunks[last + 1].StartA - hunks[last].EndA <= 2 * Context)
            {
                last++;
            }

            WriteHunk(patch, linesA, linesB, CollectionsMarshal.AsSpan(hunks)[first..(last + 1)]);
            first = last + 1;
        }

        return patch.ToString();
    }

    private static void WriteHunk(StringBuilder patch, List<string> a, List<string> b, ReadOnlySpan<EditHunk> hunks)
    {
        var before = Math.Min(Context, hunks[0].StartA);
        var after = Math.Min(Context, a.Count - hunks[^1].EndA);
        var (startA, endA, startB, endB) = (hunks[0].StartA - before, hunks[^1].EndA + after, hunks[0].StartB - before, hunks[^1].EndB + after);
        patch.Append("@@ -").Append(Range(startA, endA)).Append(" +").Append(Range(startB, endB)).Append(" @@\n");
        var at = startA;
        foreach (var hunk in hunks)
        {
            Write(patch, ' ', a, at, hunk.StartA);
            Write(patch, '-', a, hunk.StartA, hunk.EndA);
            Write(patch, '+', b, hunk.StartB, hunk.EndB);
            at = hunk.EndA;
        }

        Write(patch, ' ', a, at, endA);
    }

    private static void Write(StringBuilder patch, char sign, List<string> lines, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            patch.Append(sign).Append(lines[at]);
            if (!lines[at].EndsWith('\n'))
            {
                patch.Append('\n').Append(NoLineBreak);
            }
        }
    }

    // An empty range is named by the line before it; a length of 1 is left out.
    private static string Range(int start, int end) => end - start == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{start + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{(end == start ? start : start + 1)},{end - start}");

    // Lines with their line breaks.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static int[] Numbered(List<string> lines, Dictionary<string, int> numbers)
    {
        var tokens = new int[lines.Count];
        for (var at = 0; at < tokens.Length; at++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, lines[at], out var isKnown);
            tokens[at] = number = isKnown ? number : numbers.Count - 1;
        }

        return tokens;
    }

    // Without . and .. as git wants it; what lies outside is named by its file, a line of a file by its id.
    private static string NameOf(Readout readout)
    {
        if (readout.Path is not { Length: > 0 } path || readout.Line is not null)
        {
            return readout.Id;
        }

        var relative = Path.GetRelativePath(".", path);
        return relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? Path.GetFileName(path) : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    // As git does: a name with a quotation mark, a backslash or a control character is written as in C.
    private static string Quoted(string name)
    {
        if (!name.Any(character => character is '"' or '\\' || char.IsControl(character)))
        {
            return name;
        }

        var quoted = new StringBuilder("\"");
        foreach (var character in name)
        {
            if (character is '"' or '\\')
            {
                quoted.Append('\\').Append(character);
            }
            else if (char.IsControl(character))
            {
                foreach (var unit in Encoding.UTF8.GetBytes([character]))
                {
                    quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
                }
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }

    // A blank in a name would end it for patch; a tab behind tells where it ends.
    private static string TabAfterBlank(string name) => name.Contains(' ') && !name.StartsWith('"') ? "\t" : "";
}
