using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Words that lead what is told of a thread (<c>Data/leading-words.tsv</c>): a deed announced leads every thread of its clause, a label of the relationship that of positioning.</summary>
/// <remarks>Cost of reading: one pass over each sentence.</remarks>
internal sealed class LeadingWords
{
    private const string File = "leading-words.tsv";
    private const string AnyThread = "any";

    private static readonly Lazy<LeadingWords> Embedded = new(() => new LeadingWords());

    private readonly string[] _threads;
    private readonly TermMatcher _chinese;
    private readonly TermMatcher _english;

    private LeadingWords()
    {
        var rows = ComparisonData.Table(File, "thread");
        _threads = [.. rows.Select(row => row.Required("thread"))];
        (_chinese, _english) = (new TermMatcher(TermMatcher.Terms(rows, "zh"), wholeWords: false), new TermMatcher(TermMatcher.Terms(rows, "en"), wholeWords: true));
    }

    /// <summary>Those that come with the library.</summary>
    public static LeadingWords Default => Embedded.Value;

    /// <summary>Where such words stand in a readout, in text order.</summary>
    public IReadOnlyList<LeadingPlace> PlacesIn(Readout readout)
    {
        var found = (readout.Language == TextLanguage.English ? _english : _chinese).In(readout);
        return [.. found.Select(match => new LeadingPlace(_threads[match.Term] is var thread && thread == AnyThread ? null : thread, match.Span)).OrderBy(place => place.Span)];
    }
}
