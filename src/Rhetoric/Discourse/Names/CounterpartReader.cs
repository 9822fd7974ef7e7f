using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Decides the counterpart of a readout: by its title, else by its first sentences, else by what its text speaks of most.</summary>
/// <remarks>
/// <para>Idea. A title of the genre names whom one met, and so does the lead, with the office; only where both fail do counts decide, and they must be clear:
/// a word that only a text about two sides has, and one country with half of all mentions. No list of persons is asked: an unknown name must work.</para>
/// <para>Cost: O(n) with a small constant: two or three sentences are weighed, the text is scanned once for the forms of the counterpart.
/// Invariant: the home country is never the counterpart.</para>
/// </remarks>
internal static partial class CounterpartReader
{
    private const int LongestLead = 600;
    private const int LeadSentences = 3;
    private const int LongestBody = 20_000;
    private const int FewestInBody = 2;

    // In a title a bare name suffices; in a sentence an office, or a word for meeting before the name; in later sentences both.
    private const double LeastInTitle = 2;
    private const double LeastInEnglishTitle = 2.5;
    private const double LeastInWeakTitle = 0.5;
    private const double LeastInLead = 4;
    private const double LeastInLaterSentence = 6;

    private readonly record struct Finding(Candidate Main, Candidate[] Others, CounterpartEvidence Evidence);

    public static NameReading Read(Readout readout)
    {
        var language = readout.Language == TextLanguage.English ? TextLanguage.English : TextLanguage.Chinese;
        var leads = Leads(readout, language).ToArray();
        var home = HomeOf(readout, language, leads);
        // Titles from the web may hold two blanks where a line ended.
        var title = Blanks().Replace(readout.Title ?? "", " ");
        var finding = InTitle(title, language, home, language == TextLanguage.English ? LeastInEnglishTitle : LeastInTitle)
            ?? InLead(leads, home)
            ?? (language == TextLanguage.English ? null : InTitle(title, language, home, LeastInWeakTitle))
            ?? (language == TextLanguage.English && title.Length > 0 ? null : InBody(readout, language, home));
        if (finding is not { } found)
        {
            return new NameReading(null, new Sides(readout.Text, language, home, []));
        }

        var countries = found.Others.Select(other => other.Country).Prepend(found.Main.Country).ToArray();
        var sides = new Sides(readout.Text, language, home, countries);
        var country = found.Main.Country;
        var counterpart = new Counterpart
        {
            Id = country.Id,
            Name = country.NameIn(language),
            Kind = country.Kind,
            LazyForms = new(() => CounterpartForms.In(readout.Text, language, country, sides)),
            Evidence = found.Evidence,
            Span = found.Evidence == CounterpartEvidence.Title ? null : found.Main.Span,
            IsKnown = country.IsKnown,
            OtherIds = [.. found.Others.Select(other => other.Country.Id)],
        };
        return new NameReading(counterpart, sides);
    }

    private static IEnumerable<CandidateList> Leads(Readout readout, TextLanguage language)
    {
        var start = readout.Head.Dateline?.End ?? 0;
        foreach (var sentence in readout.Sentences.Where(sentence => sentence.End > start).Take(LeadSentences))
        {
            var stretch = new TextSpan(Math.Max(start, sentence.Start), Math.Min(sentence.End, Math.Max(start, sentence.Start) + LongestLead));
            yield return CandidateList.In(readout.Text, stretch, language, readout.Head.Principals.Where(principal => principal.SideSpan is { } side && stretch.Contains(side)));
        }
    }

    // The publisher's country: by the language, unless the lead begins with the office of a state that no table knows, or an English one is with the United States alone.
    private static Country? HomeOf(Readout readout, TextLanguage language, CandidateList[] leads)
    {
        var names = NameLexicon.Default;
        if (language == TextLanguage.English)
        {
            var unitedStates = names.Of(NameLexicon.UnitedStates);
            return leads.Length > 0 && IsWithUnitedStates(readout.Text, leads[0]) ? MostNamed(readout, language, unitedStates) ?? unitedStates : unitedStates;
        }

        var speaksOfChina = HomeWords.AreIn(readout.Text);
        if (!speaksOfChina && readout.Head.Principals is [{ SideSpan: { } side }, _, ..])
        {
            foreach (var candidate in leads.SelectMany(lead => lead.All))
            {
                if (!candidate.Country.IsKnown && candidate.Span == side)
                {
                    return candidate.Country;
                }
            }
        }

        return names.Of(NameLexicon.China);
    }

    private static bool IsWithUnitedStates(string text, CandidateList lead)
    {
        var isWith = false;
        foreach (var candidate in lead.All.Where(candidate => candidate.IsTitled))
        {
            if (candidate.Country.Id != NameLexicon.UnitedStates)
            {
                return false;
            }

            isWith |= candidate.Kind is NameKind.Name or NameKind.Adjective && IsBeforeStateOffice(text.AsSpan(candidate.Span.End).TrimStart());
        }

        return isWith;
    }

    private static bool IsBeforeStateOffice(ReadOnlySpan<char> behind)
    {
        var words = CounterpartWords.English;
        return words.Titles.At(behind) is { } title && title.Traits.Any(trait => words.StateOffices.Of(trait) is not null);
    }

    private static Finding? InTitle(string title, TextLanguage language, Country? home, double least)
    {
        if (title.Length == 0)
        {
            return null;
        }

        var principals = language == TextLanguage.English ? [] : new PrincipalReading(title, LeadWords.Default).From(0, allowsBehind: false);
        var candidates = CandidateList.In(title, new TextSpan(0, title.Length), language, principals);
        return candidates.Best(home, least) is var (main, others) ? new Finding(main, others, CounterpartEvidence.Title) : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private static Finding? InLead(CandidateList[] leads, Country? home)
    {
        for (var i = 0; i < leads.Length; i++)
        {
            if (leads[i].Best(home, i == 0 ? LeastInLead : LeastInLaterSentence) is var (main, others))
            {
                // A sentence before may name the group of those listed here: 金砖国家领导人会晤举行。…总统、…总统、…总理出席。
                if (main.Country.IsState && others.Length + 1 >= CandidateList.FewestOfGroup && leads[..i].Select(lead => lead.Group()).FirstOrDefault(group => group is not null) is { } group)
                {
                    return new Finding(group, [main, .. others], CounterpartEvidence.Lead);
                }

                return new Finding(main, others, CounterpartEvidence.Lead);
            }
        }

        return null;
    }

    private static Finding? InBody(Readout readout, TextLanguage language, Country? home)
    {
        var words = language == TextLanguage.English ? CounterpartWords.English : CounterpartWords.Chinese;
        var text = readout.Text.AsSpan(0, Math.Min(readout.Text.Length, LongestBody));
        foreach (var word in words.TwoSidesWords.Words)
        {
            if (text.Contains(word.Form, StringComparison.Ordinal))
            {
                return MostNamed(readout, language, home) is { } country
                    ? new Finding(new Candidate(country, FirstOf(readout, language, country), NameKind.Name, 0, false), [], CounterpartEvidence.Body)
                    : null;
            }
        }

        return null;
    }

    // The country with half of all mentions; pairs and sides of several meanings go to the one that the text names most otherwise, and count for none where it names none.
    private static Country? MostNamed(Readout readout, TextLanguage language, Country? home)
    {
        var mentions = BodyMentions(readout, language);
        var named = mentions.Where(mention => mention.Readings.Length == 1).GroupBy(mention => mention.Readings[0]).ToDictionary(group => group.Key, group => group.Count());
        var counts = new Dictionary<Country, double>();
        foreach (var mention in mentions)
        {
            var country = mention.Readings.Length == 1 ? mention.Readings[0] : mention.Readings.MaxBy(named.GetValueOrDefault)!;
            if (country != home && named.ContainsKey(country))
            {
                counts[country] = counts.GetValueOrDefault(country) + WeightInBody(mention, country);
            }
        }

        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Id, StringComparer.Ordinal).FirstOrDefault();
        return best.Value >= FewestInBody && best.Value * 2 >= counts.Values.Sum() ? best.Key : null;
    }

    private static double WeightInBody(NameMention mention, Country country) =>
        mention.Kind == NameKind.City ? 0.25 : country.IsState ? 1 : 0.5;

    private static TextSpan FirstOf(Readout readout, TextLanguage language, Country country) =>
        BodyMentions(readout, language).First(mention => mention.Readings.Contains(country)).Span;

    private static List<NameMention> BodyMentions(Readout readout, TextLanguage language)
    {
        var stretch = new TextSpan(0, Math.Min(readout.Text.Length, LongestBody));
        return language == TextLanguage.English ? EnglishMentionReader.In(readout.Text, stretch) : ChineseMentionReader.In(readout.Text, stretch);
    }
}
