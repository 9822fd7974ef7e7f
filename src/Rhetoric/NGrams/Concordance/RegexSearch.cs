using System.Buffers;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Rhetoric.NGrams;

/// <summary>Finds a regular expression under a time limit.</summary>
/// <remarks>
/// The expression sees the text with every character that ends a line as a line feed, the only one that <c>^</c>, <c>$</c> and <c>.</c>
/// of .NET know. It stays as long as it was, so that the offsets hold for the text as it is; a carriage return with its line feed is two.
/// </remarks>
internal sealed class RegexSearch : PatternSearch
{
    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\v\f\r\u0085\u2028\u2029");

    private readonly string _pattern;
    private readonly Regex _regex;
    private readonly SymbolRules _rules;

    public RegexSearch(string pattern, ConcordanceOptions options)
    {
        _pattern = pattern;
        _regex = Compile(MarkFolding.OfExpression(pattern), options);
        _rules = new SymbolRules(options.Folding & PhraseFolding.Width, [], StopWordRule.AtEdges);
    }

    public override IReadOnlyList<TextSpan> Matches(Readout readout, ReadoutWords? words = null)
    {
        var found = new List<TextSpan>();
        var started = Stopwatch.GetTimestamp();
        try
        {
            foreach (var match in _regex.EnumerateMatches(WithLineFeeds(_rules.Fold(readout.Text))))
            {
                var span = new TextSpan(match.Index, match.Index + match.Length);
                if (span.Length > 0 && (words is null || (words.IsEdge(span.Start) && words.IsEdge(span.End))))
                {
                    found.Add(span);
                }

                // The limit of the expression is for each match.
                if (Stopwatch.GetElapsedTime(started) > _regex.MatchTimeout)
                {
                    throw TookTooLong(readout, null);
                }
            }
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw TookTooLong(readout, timeout);
        }

        return found;
    }

    private TimeoutException TookTooLong(Readout readout, Exception? cause) => new(
        $"The pattern '{_pattern}' took longer than {_regex.MatchTimeout.TotalSeconds} s on {readout.Id}; make it simpler or allow more time.", cause);

    private static string WithLineFeeds(string text) => text.AsSpan().ContainsAny(OtherLineEnds)
        ? string.Create(text.Length, text, static (seen, text) =>
        {
            text.CopyTo(seen);
            seen.ReplaceAny(OtherLineEnds, '\n');
        })
        : text;

    // Look-around and back-references need backtracking; all else runs in linear time.
    private static Regex Compile(string pattern, ConcordanceOptions options)
    {
        var always = RegexOptions.CultureInvariant | RegexOptions.Multiline
            | (options.Folding.HasFlag(PhraseFolding.Case) ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(pattern, always | RegexOptions.NonBacktracking, options.Timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, always, options.Timeout);
        }
        catch (RegexParseException error)
        {
            throw new ArgumentException($"The pattern '{pattern}' is no regular expression: {error.Message}", nameof(pattern), error);
        }
    }
}
