using System.Globalization;
using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>How a speech is divided: numbered points (第一，…第二，…; 一是…二是…) and the number that announces them (四点建议, 三大支柱), which is none in a name (和平共处五项原则).</summary>
/// <remarks>Points count from the first of a series upwards, in one readout, whoever speaks; the longest series tells. Words: the class <c>series</c> of discourse, and <c>Data/programme-words.tsv</c>.</remarks>
internal static class Programme
{
    private const string Series = "series";
    private const int LeastPoints = 2;
    private const int LongestQuote = 24;

    private const int Name = 1;

    private static readonly Lazy<TermMatcher> Announcements = new(() => new TermMatcher(
        ComparisonData.Table("programme-words.tsv", "class", "language", "patterns")
            .SelectMany(row => row.Forms("patterns").SelectMany(TermPattern.Parse).Select(pattern => (row.Required("class") == "name" ? Name : 0, pattern))),
        wholeWords: false));

    public static FormChange? Between(StatedText a, StatedText b, FormWords words)
    {
        var (before, after) = (Of(a), Of(b));
        if (before.Points == after.Points && before.Announced == after.Announced)
        {
            return null;
        }

        var direction = before.Places.Length == 0 ? FindingDirection.New : after.Places.Length == 0 ? FindingDirection.Gone : FindingDirection.Reworded;
        return new FormChange(FormThread.Of("programme"), direction, words.Step(Told(before), Told(after)), before.Places, after.Places);

        string Told((int Points, string Announced, TextSpan[] Places) found) =>
            found.Announced.Length > 0 ? found.Announced : words.Points(found.Points);
    }

    private static (int Points, string Announced, TextSpan[] Places) Of(StatedText text)
    {
        if (text.Readout.Language == TextLanguage.English)
        {
            return (0, "", []);
        }

        var announced = Announcements.Value.In(text.Readout);
        TextSpan[] names = [.. announced.Where(match => match.Term == Name).Select(match => match.Span)];
        announced.RemoveAll(match => Array.Exists(names, match.Span.Overlaps));
        var points = Longest(text);
        TextSpan[] heads = points.Count < LeastPoints ? [] : [points[0], points[^1], .. points[1..^1]];
        return (heads.Length, announced.Count > 0 ? text.Readout[announced[0].Span] : "", [.. announced.Take(2).Select(match => match.Span), .. heads]);
    }

    // The clauses, with the one behind a bare ordinal, that open the points of the longest series.
    private static List<TextSpan> Longest(StatedText text)
    {
        var ordinals = DiscourseLexicon.Default.Of(Series, TextLanguage.Chinese);
        var (longest, open) = (new List<TextSpan>(), new List<TextSpan>());
        var clauses = text.Readout.Clauses;
        for (var at = 0; at < clauses.Count; at++)
        {
            if (ordinals.At(text.Readout.Text.AsSpan(clauses[at].Start)) is not { } word || word.Traits is not [var trait, ..] || !int.TryParse(trait, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            if (number == 1)
            {
                open = [];
            }

            if (number == open.Count + 1)
            {
                var end = clauses[at].End - clauses[at].Start <= word.Form.Length && at + 1 < clauses.Count ? clauses[at + 1].End : clauses[at].End;
                open.Add(new TextSpan(clauses[at].Start, end - clauses[at].Start <= LongestQuote ? end : Math.Max(clauses[at].End, clauses[at].Start + word.Form.Length)));
                longest = open.Count > longest.Count ? open : longest;
            }
        }

        return longest;
    }
}
