using System.Text;
using System.Text.RegularExpressions;

namespace Rhetoric.NGrams;

/// <summary>Finds a pattern in a readout: the characters themselves, or a regular expression under a time limit.</summary>
internal sealed class PatternSearch
{
    // A wildcard stays inside a clause; a surrogate pair is one character.
    private const string OneCharacter = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\r\n，。；：！？,;!?])";

    private readonly string _pattern;
    private readonly Regex? _regex;

    private PatternSearch(string pattern, Regex? regex)
    {
        _pattern = pattern;
        _regex = regex;
    }

    public static PatternSearch For(string pattern, ConcordanceOptions options) => options.Kind switch
    {
        PatternKind.Wildcard => new PatternSearch(pattern, Compile(pattern, FromWildcard(pattern), options.Timeout)),
        PatternKind.Regex => new PatternSearch(pattern, Compile(pattern, pattern, options.Timeout)),
        _ => new PatternSearch(pattern, null),
    };

    public IReadOnlyList<TextSpan> Matches(Readout readout)
    {
        if (_regex is null)
        {
            return readout.Locate(_pattern);
        }

        var found = new List<TextSpan>();
        try
        {
            foreach (var match in _regex.EnumerateMatches(readout.Text))
            {
                if (match.Length > 0)
                {
                    found.Add(new TextSpan(match.Index, match.Index + match.Length));
                }
            }
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw new TimeoutException(
                $"The pattern '{_pattern}' took longer than {timeout.MatchTimeout.TotalSeconds} s on {readout.Id}; make it simpler or allow more time.", timeout);
        }

        return found;
    }

    private static string FromWildcard(string pattern)
    {
        var regex = new StringBuilder();
        foreach (var c in pattern)
        {
            regex.Append(c switch
            {
                '*' => OneCharacter + "*?",
                '?' => OneCharacter,
                _ => Regex.Escape(c.ToString()),
            });
        }

        return regex.ToString();
    }

    // Look-around and back-references need backtracking; all else runs in linear time.
    private static Regex Compile(string pattern, string regex, TimeSpan timeout)
    {
        const RegexOptions Always = RegexOptions.CultureInvariant | RegexOptions.Multiline;
        try
        {
            return new Regex(regex, Always | RegexOptions.NonBacktracking, timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(regex, Always, timeout);
        }
        catch (RegexParseException error)
        {
            throw new ArgumentException($"The pattern '{pattern}' is no regular expression: {error.Message}", nameof(pattern), error);
        }
    }
}
