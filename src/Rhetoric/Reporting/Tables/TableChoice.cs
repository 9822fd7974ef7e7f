namespace Rhetoric.Reporting;

/// <summary>Which table a result has, where only the result is at hand: the one place that lists them all.</summary>
/// <remarks>A test asserts that every <see cref="IResultRow"/> and <see cref="IResult"/> of the library stands here. No reflection; a sequence is asked what it is a sequence of.</remarks>
internal static class TableChoice
{
    /// <summary>The table of a result or of a sequence of rows; null for what has none.</summary>
    public static ResultTable? Of(object result) => result switch
    {
        ResultTable table => table,
        IResult whole => OfWhole(whole),
        IEnumerable<Readout> rows => rows.ToTable(),
        IEnumerable<LoadFailure> rows => rows.ToTable(),
        IEnumerable<LoadNote> rows => rows.ToTable(),
        IEnumerable<NearDuplicate> rows => rows.ToTable(),
        IEnumerable<Principal> rows => rows.ToTable(),
        IEnumerable<Keyword> rows => rows.ToTable(),
        IEnumerable<TaggedWord> rows => rows.ToTable(),
        _ => OfCounts(result) ?? OfReading(result) ?? OfFormulas(result) ?? OfComparison(result),
    };

    private static ResultTable? OfWhole(IResult result) => result switch
    {
        ReadoutComparison comparison => comparison.ToTable(),
        ReadoutDiscourse reading => reading.ToTable(),
        PhraseTimeline timeline => timeline.ToTable(),
        PhraseMatrix matrix => matrix.ToTable(),
        PhraseBarcode barcode => barcode.ToTable(),
        ReadoutBoilerplate boilerplate => boilerplate.ToTable(),
        Collation collation => collation.ToTable(),
        ReuseNetwork network => network.ToTable(),
        DiversityProfile diversity => diversity.ToTable(),
        LengthProfile lengths => lengths.ToTable(),
        PhraseCountMatrix matrix => matrix.ToTable(),
        IGroupedCorpus groups => ResultTables.TableOf(groups),
        _ => null,
    };

    private static ResultTable? OfCounts(object result) => result switch
    {
        IEnumerable<Phrase> rows => rows.ToTable(),
        IEnumerable<PhraseCount> rows => rows.ToTable(),
        IEnumerable<NetPhrase> rows => rows.ToTable(),
        IEnumerable<PhraseAssociation> rows => rows.ToTable(),
        IEnumerable<PhraseKeyness> rows => rows.ToTable(),
        IEnumerable<PhraseOccurrence> rows => rows.ToTable(),
        IEnumerable<SpokenOccurrence> rows => rows.ToTable(),
        IEnumerable<IGroupTally> rows => ResultTables.TableOf(rows),
        IEnumerable<SkipGram> rows => rows.ToTable(),
        IEnumerable<Repeat> rows => rows.ToTable(),
        IEnumerable<Collocate> rows => rows.ToTable(),
        IEnumerable<ConcordanceLine> rows => rows.ToTable(),
        IEnumerable<PhraseFrame> rows => rows.ToTable(),
        IEnumerable<FrameFiller> rows => rows.ToTable(),
        IEnumerable<FrameOccurrence> rows => rows.ToTable(),
        _ => null,
    };

    private static ResultTable? OfReading(object result) => result switch
    {
        IEnumerable<PlacedAsk> rows => rows.ToTable(),
        IEnumerable<PlacedAttribution> rows => rows.ToTable(),
        IEnumerable<PlacedVoice> rows => rows.ToTable(),
        IEnumerable<VoiceTotal> rows => rows.ToTable(),
        IEnumerable<Ask> rows => rows.ToTable(),
        IEnumerable<Attribution> rows => rows.ToTable(),
        IEnumerable<VoiceShare> rows => rows.ToTable(),
        IEnumerable<Enumeration> rows => rows.ToTable(),
        IEnumerable<Device> rows => rows.ToTable(),
        IEnumerable<Figure> rows => rows.ToTable(),
        IEnumerable<Attendee> rows => rows.ToTable(),
        IEnumerable<Person> rows => rows.ToTable(),
        IEnumerable<Section> rows => rows.ToTable(),
        IEnumerable<TopicMention> rows => rows.ToTable(),
        IEnumerable<LadderUse> rows => rows.ToTable(),
        IEnumerable<Coinage> rows => rows.ToTable(),
        IEnumerable<AtmosphereWord> rows => rows.ToTable(),
        IEnumerable<VerbSequence> rows => rows.ToTable(),
        IEnumerable<Counterpart> rows => rows.ToTable(),
        _ => null,
    };

    private static ResultTable? OfFormulas(object result) => result switch
    {
        IEnumerable<Formula> rows => rows.ToTable(),
        IEnumerable<FormulaNest> rows => rows.ToTable(),
        IEnumerable<FormulaVariant> rows => rows.ToTable(),
        IEnumerable<FormulaOccurrence> rows => rows.ToTable(),
        IEnumerable<FormulaFrame> rows => rows.ToTable(),
        IEnumerable<FormulaFrameUse> rows => rows.ToTable(),
        IEnumerable<FamilyProposal> rows => rows.ToTable(),
        IEnumerable<ListTrace> rows => rows.ToTable(),
        IEnumerable<ListUse> rows => rows.ToTable(),
        IEnumerable<ListChange> rows => rows.ToTable(),
        IEnumerable<PhraseTimeline> rows => rows.ToTable(),
        IEnumerable<TimelinePeriod> rows => rows.ToTable(),
        IEnumerable<TimelineForm> rows => rows.ToTable(),
        IEnumerable<TimelineVoice> rows => rows.ToTable(),
        IEnumerable<TimelineCounterpart> rows => rows.ToTable(),
        IEnumerable<PhraseTurn> rows => rows.ToTable(),
        IEnumerable<HeldWording> rows => rows.ToTable(),
        _ => null,
    };

    private static ResultTable? OfComparison(object result) => result switch
    {
        IEnumerable<Finding> rows => rows.ToTable(),
        IEnumerable<Change> rows => rows.ToTable(),
        IEnumerable<KeptWords> rows => rows.ToTable(),
        IEnumerable<PassageLink> rows => rows.ToTable(),
        IEnumerable<ReadoutSeries> rows => rows.ToTable(),
        _ => null,
    };
}
