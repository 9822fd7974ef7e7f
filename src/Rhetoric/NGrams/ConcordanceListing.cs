using System.Buffers;
using System.Text;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Shows every match of a pattern in its context.</summary>
public static class ConcordanceListing
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");

    /// <summary>Lists the matches of a pattern (keyword in context).</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="pattern">What to look for, read as <see cref="ConcordanceOptions.Kind"/> says.</param>
    /// <param name="options">How; null for <see cref="ConcordanceOptions.Default"/>.</param>
    /// <param name="cancellation">Looked at before each readout.</param>
    /// <returns>The lines in the order asked for; matches of no character are left out.</returns>
    /// <remarks>Cost: O(characters) for a literal, a wildcard and every regular expression without look-around or back-reference.</remarks>
    /// <exception cref="ArgumentException">The pattern is empty or no regular expression; the message says where and why.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="TimeoutException">The pattern took longer on a readout than <see cref="ConcordanceOptions.Timeout"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static IReadOnlyList<ConcordanceLine> Concordance(
        this ReadoutCorpus corpus,
        string pattern,
        ConcordanceOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        options ??= ConcordanceOptions.Default;
        options.Validate();

        var search = PatternSearch.For(pattern, options);
        var lines = new List<ConcordanceLine>();
        foreach (var readout in corpus)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var span in search.Matches(readout))
            {
                lines.Add(Line(readout, span, options.Width));
            }
        }

        // Stable, so ties stay in text order.
        return options.Order switch
        {
            ConcordanceOrder.Left => [.. lines.OrderBy(line => line.Left, Comparer<string>.Create(FromTheEnd))],
            ConcordanceOrder.Right => [.. lines.OrderBy(line => line.Right, StringComparer.Ordinal)],
            _ => lines,
        };
    }

    private static ConcordanceLine Line(Readout readout, TextSpan span, int width)
    {
        var text = readout.Text;
        var start = Math.Max(0, span.Start - width);
        if (start > 0 && start < span.Start && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]))
        {
            start++;
        }

        var end = (int)Math.Min(text.Length, (long)span.End + width);
        if (end < text.Length && end > span.End && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return new ConcordanceLine(
            readout, span, OnOneLine(text.AsSpan(start, span.Start - start)), OnOneLine(span.Of(text)), OnOneLine(text.AsSpan(span.End, end - span.End)));
    }

    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Breaks))
        {
            return text.ToString();
        }

        var line = new StringBuilder(text.Length);
        var inBreak = false;
        foreach (var c in text)
        {
            var isBreak = Breaks.Contains(c);
            if (!isBreak || !inBreak)
            {
                line.Append(isBreak ? ' ' : c);
            }

            inBreak = isBreak;
        }

        return line.ToString();
    }

    private static int FromTheEnd(string a, string b)
    {
        for (var back = 1; back <= a.Length && back <= b.Length; back++)
        {
            if (a[^back] != b[^back])
            {
                return a[^back].CompareTo(b[^back]);
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
