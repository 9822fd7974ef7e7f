using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Who says what to whom in a readout, and which paragraph does what.</summary>
/// <remarks>Immutable and safe to share between threads; lists, figures of speech and numbers are read once, on first use. Every span counts UTF-16 code units in the readout's text.</remarks>
[TypeFormatterSource]
public sealed class ReadoutDiscourse : IResult
{
    private readonly TextSpan[] _contents;
    private readonly TextSpan[] _asked;
    private readonly Lazy<ResultList<Enumeration>> _lists = new([]);
    private readonly Lazy<ResultList<Device>> _devices = new([]);
    private readonly Lazy<ResultList<Figure>> _numbers = new([]);
    private readonly Lazy<VoiceStanding> _standing;
    private readonly Lazy<AskedParties> _parties;

    /// <summary>A reading whose lists, figures of speech and numbers are read when they are first asked for: most callers never do.</summary>
    internal ReadoutDiscourse(
        Readout readout,
        IReadOnlyList<Attribution> attributions,
        IReadOnlyList<Ask> asks,
        Func<IReadOnlyList<Enumeration>> lists,
        Func<IReadOnlyList<Enumeration>, IReadOnlyList<Device>> devices,
        Func<IReadOnlyList<Figure>> numbers)
        : this(readout, attributions, asks)
    {
        _lists = new(() => lists().ToResultList());
        _devices = new(() => devices(_lists.Value).ToResultList());
        _numbers = new(() => numbers().ToResultList());
    }

    internal ReadoutDiscourse(Readout readout, IReadOnlyList<Attribution> attributions, IReadOnlyList<Ask> asks)
    {
        Readout = readout;
        Attributions = attributions.ToResultList();
        Asks = asks.ToResultList();
        Voice = VoiceCounting.Count(readout, attributions).ToResultList();
        _contents = [.. attributions.Select(attribution => attribution.Content)];
        _asked = [.. asks.Select(ask => ask.Content)];
        _standing = new(() => new VoiceStanding(this));
        _parties = new(() => new AskedParties(this));
    }

    /// <summary>The readout that was read.</summary>
    public Readout Readout { get; }

    /// <summary>Whom the readout tells of a meeting with; null where nothing tells.</summary>
    public Counterpart? Counterpart => Readout.ReadCounterpart();

    /// <summary>The persons of the lead, by their names; where nothing has read them so, those of <see cref="ReadoutHead.Principals"/>.</summary>
    internal IReadOnlyList<Principal> Lead
    {
        get => field ?? Readout.Head.Principals;
        init;
    }

    /// <summary>The voices that only ask, for the press; they stand on no side.</summary>
    internal IReadOnlySet<string> Askers { get; init; } = System.Collections.Frozen.FrozenSet<string>.Empty;

    /// <summary>The words by which it was read.</summary>
    internal DiscourseLexicon Words
    {
        get => field ?? DiscourseLexicon.Default;
        init;
    }

    /// <summary>On which side each voice stands.</summary>
    internal VoiceStanding Standing => _standing.Value;

    /// <summary>The attributions, in text order; their contents do not overlap.</summary>
    public ResultList<Attribution> Attributions { get; }

    /// <summary>What is asked of whom, in text order.</summary>
    public ResultList<Ask> Asks { get; }

    /// <summary>The voices by falling share; ties in order of appearance.</summary>
    public ResultList<VoiceShare> Voice { get; }

    /// <summary>One section a paragraph, in text order.</summary>
    public required ResultList<Section> Sections { get; init; }

    /// <summary>The lists (、), in text order.</summary>
    public ResultList<Enumeration> Lists
    {
        get => _lists.Value;
        init => _lists = new(value);
    }

    /// <summary>The figures of speech other than lists, by start, then by end.</summary>
    public ResultList<Device> Devices
    {
        get => _devices.Value;
        init => _devices = new(value);
    }

    /// <summary>The numbers, in text order.</summary>
    public ResultList<Figure> Numbers
    {
        get => _numbers.Value;
        init => _numbers = new(value);
    }

    /// <summary>Who was present, in the order of the text.</summary>
    public ResultList<Attendee> Attendance { get; init; } = [];

    /// <summary>Everybody who is named in the lead, among those present or with a title elsewhere, each once, in the order of first naming.</summary>
    public ResultList<Person> People { get; init; } = [];

    /// <summary>The attribution whose content holds an offset; null in the narrator's own words. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Attribution? AttributionAt(int offset)
    {
        var at = _contents.LastFrom(offset);
        return at >= 0 && _contents[at].Contains(offset) ? Attributions[at] : null;
    }

    /// <summary>The ask whose content holds an offset; null where there is none. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Ask? AskAt(int offset)
    {
        var at = _asked.LastFrom(offset);
        return at >= 0 && _asked[at].Contains(offset) ? Asks[at] : null;
    }

    /// <summary>Whom the words of a stretch are asked of, by the ask at its beginning, else at its end; null where neither is an ask of somebody named.</summary>
    internal string? AddresseeOf(TextSpan span) => AskOf(span)?.Addressee;

    /// <summary>The ask that a stretch belongs to: the one at its beginning, else the one at its end; null where neither is an ask.</summary>
    internal Ask? AskOf(TextSpan span) => AskAt(span.Start) ?? AskAt(Math.Max(span.Start, span.End - 1));

    /// <summary>Who asks, under the one name of the text.</summary>
    /// <remarks>希望 of the narrator stands before the words that are attributed by it, so the modal may lie outside them.</remarks>
    internal string VoiceOf(Ask ask) => (AttributionAt(ask.ModalSpan.Start) ?? AttributionAt(ask.Content.Start))?.Voice ?? ask.Speaker;

    /// <summary>Who is asked, under the one name of the text; null where nobody is.</summary>
    internal string? PartyOf(Ask ask) => _parties.Value.Of(ask);

    /// <summary>The section that holds an offset; null between paragraphs. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Section? SectionAt(int offset)
    {
        var at = Readout.Paragraphs.LastFrom(offset);
        return at >= 0 && Readout.Paragraphs[at].Contains(offset) ? Sections[at] : null;
    }

    /// <summary>The readout, the number of attributions, asks and lists, and the voices.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Joined(ResultLine.Count(Attributions.Count, "attribution"), ResultLine.Count(Asks.Count, "ask"), ResultLine.Count(Lists.Count, "list"))}; "
        + string.Join(", ", Voice.Select(voice => $"{voice.Speaker} {ResultLine.Percent(voice.Share)}"));
}
