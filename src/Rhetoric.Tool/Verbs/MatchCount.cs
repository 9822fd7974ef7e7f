using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts the matches of a pattern while they are written, and says where there was none why that may be.</summary>
internal sealed class MatchCount
{
    private long _count;

    public IEnumerable<T> Of<T>(IEnumerable<T> matches)
    {
        foreach (var match in matches)
        {
            _count++;
            yield return match;
        }
    }

    public void SayIfNone(Inputs inputs, string pattern, PatternKind kind, Option option, int readouts)
    {
        if (_count == 0)
        {
            SayNone(inputs, pattern, kind, option, readouts, "no match of");
        }
    }

    /// <summary>Says that there is none; where the pattern looks like one with gaps and is taken literally, what makes them gaps.</summary>
    public static void SayNone(Inputs inputs, string pattern, PatternKind kind, Option option, int readouts, string what)
    {
        var looksWild = kind == PatternKind.Literal && pattern.AsSpan().IndexOfAny("*?＊？") >= 0;
        inputs.Say($"{what} '{pattern}' in {readouts} readout{(readouts == 1 ? "" : "s")}.{(looksWild ? $" * and ? stand for themselves; with {option.Name} wildcard they stand for other characters." : "")}");
    }
}
