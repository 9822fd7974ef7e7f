using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>At what level a meeting was: with a head of state, a head of government, or somebody of another office.</summary>
/// <remarks>
/// The office is that of the other side's first principal in the lead, whose title names a side; else, as where a lead names office and person alone (欢迎仪式后，沈怀舟主席同叶戈兰总统会谈), the one behind the
/// counterpart's name in the title, in English a head of state or government behind "with"; else that of the second principal. Heads of state are one level, heads of government another (<c>Data/offices.tsv</c>), other offices each one of its own; in English, too, whom the title names for the own side where that is a deputy or a minister. Null where
/// nothing tells it. Cost: O(length of lead and title).
/// </remarks>
/// <param name="Rank">What it is compared by.</param>
/// <param name="Office">The office, as the text has it.</param>
internal sealed record OfficeLevel(string Rank, string Office)
{
    private const string State = "state";
    private const string Government = "government";
    private const string With = " with ";

    private static readonly Lazy<(string[] State, string[] StateAlone, string[] Government, string[] Other)> Words = new(() =>
    {
        var words = ComparisonData.WordsBy("offices.tsv", "level");
        return ([.. words[State]], [.. words["state-alone"]], [.. words[Government]], [.. words["other"]]);
    });

    /// <summary>Whether two levels are one.</summary>
    public bool Equals(OfficeLevel? other) => other is not null && Rank == other.Rank;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Rank);

    /// <summary>The level of a readout.</summary>
    public static OfficeLevel? Of(Readout readout)
    {
        var level = OfOtherSide(readout);
        return level is not null && readout is { Language: TextLanguage.English, Title: { } title } && OfDeputy(title) is { } own ? new OfficeLevel($"{own} {level.Rank}", $"{own}{With}{level.Office}") : level;
    }

    private static OfficeLevel? OfOtherSide(Readout readout)
    {
        var principals = readout.Head.Principals;
        if (principals.FirstOrDefault(principal => principal.Side is not null) is { } met)
        {
            return Made(met.Title.Replace(met.Side!, "", StringComparison.Ordinal).Trim(), NamesState(met.Side!, readout));
        }

        return Made(InTitle(readout) ?? (principals.Count > 1 ? principals[1].Title : ""), readout.ReadCounterpart() is { Kind: CounterpartKind.State });
    }

    private static OfficeLevel? Made(string office, bool isOfState) => office.Length == 0 ? null : new OfficeLevel(RankOf(office, isOfState), office);

    // A chairman alone is the head of a state, and of a party or a parliament its chairman.
    private static string RankOf(string office, bool isOfState)
    {
        var words = Words.Value;
        return Holds(office, words.Other) ? office
            : (isOfState && words.StateAlone.Contains(office)) || Holds(office, words.State) ? State
            : Holds(office, words.Government) ? Government : office;
    }

    private static bool NamesState(string side, Readout readout) =>
        readout.ReadCounterpart() is { Kind: CounterpartKind.State } counterpart && (NameLexicon.Default.IsName(side) || !counterpart.IsKnown || side.EndsWith(counterpart.Name, StringComparison.Ordinal));

    // 沈怀舟同岚海|总统|会谈: up to the last office before a blank or the word for the meeting.
    private static string? InTitle(Readout readout)
    {
        if (readout.Title is not { Length: > 0 } title)
        {
            return null;
        }

        if (readout.Language == TextLanguage.English)
        {
            return InEnglishTitle(title);
        }

        if (readout.ReadCounterpart() is not { } counterpart || NameEnd(title, counterpart) is not (> 0 and var start))
        {
            return null;
        }

        var end = start;
        for (var at = start; at < title.Length && char.IsLetter(title[at]) && LeadWords.Default.Meetings.LengthAt(title, at) == 0; at++)
        {
            if (LeadWords.Default.Offices.LengthAt(title, at) is > 0 and var length)
            {
                end = at + length;
            }
        }

        return end > start ? title[start..end] : null;
    }

    // Whom an English title names for the own side and for the other; both empty where it does not say with whom.
    private static (string Own, string Met) Parted(string title) =>
        title.LastIndexOf(With, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? (title[..at], title[(at + With.Length)..]) : ("", "");

    // Call with |Prime Minister| Haldor Venn of Islay: of a head of state or government, whom the title names behind "with".
    private static string? InEnglishTitle(string title)
    {
        var words = Words.Value;
        var (_, met) = Parted(title);
        return Holds(met, words.Other) ? null : words.State.Concat(words.Government).FirstOrDefault(office => met.Contains(office, StringComparison.Ordinal));
    }

    // Readout of |Vice President| Ada Holm's Call with …: who meets for the own side is of another level where the title says that it is no head of state or government.
    private static string? OfDeputy(string title)
    {
        var words = Words.Value;
        var (own, _) = Parted(title);
        return words.Other.FirstOrDefault(word => own.Contains($" {word} ", StringComparison.Ordinal)) is not { } deputy ? null
            : words.State.Concat(words.Government).Select(office => $"{deputy} {office}").FirstOrDefault(both => own.Contains(both, StringComparison.Ordinal)) ?? deputy;
    }

    private static int NameEnd(string title, Counterpart counterpart)
    {
        if (title.IndexOf(counterpart.Name, StringComparison.Ordinal) is >= 0 and var at)
        {
            return at + counterpart.Name.Length;
        }

        foreach (var mention in ChineseMentionReader.In(title, new TextSpan(0, title.Length)))
        {
            if (mention.Readings[0].Id == counterpart.Id)
            {
                return mention.Span.End;
            }
        }

        return -1;
    }

    private static bool Holds(string office, string[] words) => Array.Exists(words, word => office.Contains(word, StringComparison.Ordinal));
}
