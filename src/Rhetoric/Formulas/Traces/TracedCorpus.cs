using Rhetoric.Statistics;

namespace Rhetoric.Formulas;

/// <summary>A corpus in which phrases are traced: its periods and its counterparts, told once for all phrases.</summary>
internal sealed class TracedCorpus
{
    private readonly IReadOnlyList<Readout> _readouts;
    private readonly Readout[] _dated;
    private readonly PeriodAxis _axis;
    private readonly TraceOptions _options;
    private readonly Lazy<(string? Id, string? Name)[]> _counterparts;

    public TracedCorpus(IReadOnlyList<Readout> readouts, TraceOptions options)
    {
        options.Validate();
        _readouts = readouts;
        _options = options;
        _dated = [.. readouts.Where(readout => readout.Date is not null)];
        _axis = new PeriodAxis(_dated, options.By);
        _counterparts = new(ReadCounterparts);
    }

    /// <summary>The timelines of some phrases, with the uses that belong to each.</summary>
    public PhraseTimelines Of(IReadOnlyList<(TracedPhrase Phrase, IReadOnlyList<FormulaOccurrence> Uses)> traced)
    {
        var tests = traced.Select(one => TurnTesting.Of(IsUsed(one.Uses), _options)).ToArray();
        var count = tests.Sum(made => made.Count);
        var adjusted = MultipleTesting.Holm([.. tests.SelectMany(made => made).Select(test => test.P)]);
        var (timelines, next) = (new PhraseTimeline[traced.Count], 0);
        for (var number = 0; number < timelines.Length; number++)
        {
            var made = tests[number];
            timelines[number] = Of(traced[number].Phrase, traced[number].Uses, TurnsOf(made, adjusted.AsSpan(next, made.Count)), count);
            next += made.Count;
        }

        return new PhraseTimelines(timelines);
    }

    /// <summary>Every use of a phrase, with speaker and addressee.</summary>
    public IReadOnlyList<FormulaOccurrence> UsesOf(TracedPhrase phrase, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var search = new WordingSearch(phrase.Wordings, foldsCase: !_options.IsExact);
        var uses = new FormulaOccurrence[_readouts.Count][];
        Concurrently.For(_readouts.Count, Concurrently.Useful(Environment.ProcessorCount), at =>
        {
            var inReadout = phrase.Slotted is { } slotted ? new WordingSearch([.. phrase.Wordings, .. slotted.In(_readouts[at])], foldsCase: !_options.IsExact) : search;
            var places = OfOwnWords(_readouts[at], inReadout.In(_readouts[at]));
            places = phrase.Family is null ? places : BareCounts.Named(places, place => inReadout.Wordings[place.Wording], _ => phrase, _ => phrase.Wordings);
            uses[at] = places.Count == 0 ? [] : Voiced(_readouts[at], places, inReadout.Wordings);
        }, progress, cancellationToken);
        return [.. uses.SelectMany(found => found)];
    }

    // The very wording counts wherever its characters stand.
    private IReadOnlyList<(TextSpan Span, int Wording)> OfOwnWords(Readout readout, IReadOnlyList<(TextSpan Span, int Wording)> places)
    {
        if (_options.IsExact || places.Count == 0)
        {
            return places;
        }

        var words = new OwnWords(readout.Text);
        return [.. places.Where(place => words.Has(place.Span))];
    }

    private static FormulaOccurrence[] Voiced(Readout readout, IReadOnlyList<(TextSpan Span, int Wording)> places, IReadOnlyList<string> wordings)
    {
        var discourse = readout.ReadDiscourse();
        return [.. places.Select(place => FormulaUses.Voiced(readout, discourse, place.Span, wordings[place.Wording], within: null))];
    }

    private PhraseTimeline Of(TracedPhrase phrase, IReadOnlyList<FormulaOccurrence> uses, PhraseTurn[] turns, int tests)
    {
        var (first, last) = Ends(uses);
        return new PhraseTimeline(new(() => CounterpartsOf(uses).ToResultList()))
        {
            Phrase = phrase.Phrase,
            Family = phrase.Family,
            Lexicon = _options.IsExact ? "none" : (_options.Lexicon ?? FormulaLexicon.Default).Identity,
            By = _options.By,
            Readouts = _readouts,
            Uses = uses.ToResultList(),
            Documents = Documents(uses),
            Forms = FormsOf(phrase, uses).ToResultList(),
            FirstUse = first,
            LastUse = last,
            Periods = PeriodsOf(uses).ToResultList(),
            Undated = UndatedOf(uses),
            Speakers = SpeakersOf(uses).ToResultList(),
            Turns = turns.ToResultList(),
            Tests = tests,
        };
    }

    private bool[] IsUsed(IReadOnlyList<FormulaOccurrence> uses)
    {
        var users = uses.Select(use => use.Readout).ToHashSet();
        return [.. _dated.Select(users.Contains)];
    }

    private PhraseTurn[] TurnsOf(IReadOnlyList<TurnTest> tests, ReadOnlySpan<double> adjusted)
    {
        var turns = new List<(int At, PhraseTurn Turn)>();
        for (var number = 0; number < tests.Count; number++)
        {
            var (test, p) = (tests[number], adjusted[number]);
            if (!test.IsFact && p > _options.Level)
            {
                continue;
            }

            foreach (var (kind, at, evidence) in test.Turns)
            {
                var readout = _dated[at];
                turns.Add((at, new PhraseTurn
                {
                    Kind = kind,
                    Readout = readout,
                    Period = _axis.Labels[_axis.PlaceOf(readout)],
                    Test = test.Name,
                    P = test.P,
                    AdjustedP = p,
                    IsBeyondChance = p <= _options.Level,
                    Evidence = evidence,
                }));
            }
        }

        return [.. turns.OrderBy(turn => turn.At).ThenBy(turn => turn.Turn.Kind).Select(turn => turn.Turn)];
    }

    private static TimelineForm[] FormsOf(TracedPhrase phrase, IReadOnlyList<FormulaOccurrence> uses)
    {
        var used = uses.GroupBy(use => use.Form, StringComparer.Ordinal).Select(group => (Folded: FoldedCharacter.Of(group.Key), Uses: group.ToArray())).ToArray();
        return
        [
            !phrase.HasSlot ? FormOf(phrase.Phrase, uses, used) : FormOf(phrase.Phrase, uses),
            .. phrase.Wordings.Concat(uses.Select(use => use.Form)).Distinct(StringComparer.Ordinal).Where(form => form != phrase.Phrase)
                .Select(form => FormOf(form, uses, used)).Where(form => form.Count > 0)
                .OrderByDescending(form => form.Count).ThenBy(form => form.Form, StringComparer.Ordinal),
        ];
    }

    private static TimelineForm FormOf(string form, IReadOnlyList<FormulaOccurrence> uses, (string Folded, FormulaOccurrence[] Uses)[] used)
    {
        var folded = FoldedCharacter.Of(form);
        var holding = used.Where(other => other.Folded.Contains(folded, StringComparison.Ordinal)).SelectMany(other => other.Uses).ToHashSet();
        return FormOf(form, [.. uses.Where(holding.Contains)]);
    }

    private static TimelineForm FormOf(string form, IReadOnlyList<FormulaOccurrence> held)
    {
        var (first, last) = Ends(held);
        return new TimelineForm
        {
            Form = form,
            Count = held.Count,
            OwnCount = held.Count(use => use.Form == form),
            Documents = Documents(held),
            FirstUse = first,
            LastUse = last,
        };
    }

    private TimelinePeriod[] PeriodsOf(IReadOnlyList<FormulaOccurrence> uses)
    {
        var (documents, with, counts) = (new int[_axis.Labels.Count], new int[_axis.Labels.Count], new int[_axis.Labels.Count]);
        foreach (var readout in _dated)
        {
            documents[_axis.PlaceOf(readout)]++;
        }

        foreach (var used in uses.Where(use => use.Readout.Date is not null).GroupBy(use => use.Readout))
        {
            var place = _axis.PlaceOf(used.Key);
            with[place]++;
            counts[place] += used.Count();
        }

        return [.. _axis.Labels.Select((label, place) => TimelinePeriod.Of(label, documents[place], with[place], counts[place], _options.Confidence))];
    }

    private TimelinePeriod? UndatedOf(IReadOnlyList<FormulaOccurrence> uses)
    {
        if (_dated.Length == _readouts.Count)
        {
            return null;
        }

        FormulaOccurrence[] undated = [.. uses.Where(use => use.Readout.Date is null)];
        return TimelinePeriod.Of("undated", _readouts.Count - _dated.Length, Documents(undated), undated.Length, _options.Confidence);
    }

    private static TimelineVoice[] SpeakersOf(IReadOnlyList<FormulaOccurrence> uses) =>
    [
        .. uses.GroupBy(use => ShownVoice.Of(use.Speaker, use.Readout), StringComparer.Ordinal).Select(voice => (Speaker: voice.Key, Uses: voice.ToArray()))
            .Select(voice => new TimelineVoice
            {
                Speaker = voice.Speaker,
                Count = voice.Uses.Length,
                Documents = Documents(voice.Uses),
                First = Ends(voice.Uses).First?.Date,
                Last = Ends(voice.Uses).Last?.Date,
            })
            .OrderBy(voice => voice.Speaker is null).ThenByDescending(voice => voice.Count).ThenBy(voice => voice.Speaker, StringComparer.Ordinal),
    ];

    private TimelineCounterpart[] CounterpartsOf(IReadOnlyList<FormulaOccurrence> uses)
    {
        var counts = uses.GroupBy(use => use.Readout).ToDictionary(used => used.Key, used => used.Count());
        return
        [
            .. _readouts.Select((readout, at) => (Counterpart: _counterparts.Value[at], Count: counts.GetValueOrDefault(readout)))
                .GroupBy(met => met.Counterpart.Id, StringComparer.Ordinal)
                .Select(met => (met.Key, met.First().Counterpart.Name, Documents: met.Count(), With: met.Count(one => one.Count > 0), Count: met.Sum(one => one.Count)))
                .Select(met => new TimelineCounterpart
                {
                    Id = met.Key,
                    Name = met.Name,
                    Documents = met.Documents,
                    With = met.With,
                    Count = met.Count,
                    Interval = ProportionInterval.Jeffreys(met.With, met.Documents, _options.Confidence),
                })
                .OrderBy(met => met.Id is null).ThenByDescending(met => met.With).ThenByDescending(met => met.Documents).ThenBy(met => met.Id, StringComparer.Ordinal),
        ];
    }

    private (string? Id, string? Name)[] ReadCounterparts()
    {
        var read = new (string?, string?)[_readouts.Count];
        Concurrently.For(read.Length, Concurrently.Useful(Environment.ProcessorCount), at =>
        {
            var counterpart = _readouts[at].ReadCounterpart();
            read[at] = (counterpart?.Id, counterpart?.Name);
        });
        return read;
    }

    private static int Documents(IEnumerable<FormulaOccurrence> uses) => uses.Select(use => use.Readout).Distinct().Count();

    private static (Readout? First, Readout? Last) Ends(IReadOnlyList<FormulaOccurrence> uses)
    {
        var dated = uses.Select(use => use.Readout).Where(readout => readout.Date is not null);
        return (dated.FirstOrDefault(), dated.LastOrDefault());
    }
}
