namespace Rhetoric;

/// <summary>One readout: a text and what is known about it.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. A text is read in one form, however it was typed, wrapped or encoded (<see cref="Text"/>). Every span
/// of a readout counts UTF-16 code units there; <see cref="OriginalSpan"/> leads to the place in <see cref="Original"/>, the unmodified text, and tables, JSON and pages
/// tell that place and quote it. For most texts both are the same.</para>
/// </remarks>
[TypeFormatterSource]
public sealed partial class Readout : IResultRow
{
    private readonly FoldedText _folded;
    private readonly Lazy<TextLayout> _layout;
    private readonly Lazy<ReadoutHead> _head;
    private readonly Lazy<string> _sha256;

    /// <summary>Makes a readout from a text in memory.</summary>
    /// <param name="id">A name that is unique in its corpus, such as <c>2017-11-09-talks</c>; a day in it is the <see cref="Date"/> until another is set.</param>
    /// <param name="text">The text, kept as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public Readout(string id, string text)
        : this(id, text, TextForm.Folded)
    {
    }

    /// <summary>Makes a readout from a text in memory that is read in a form.</summary>
    /// <param name="id">A name that is unique in its corpus, such as <c>2017-11-09-talks</c>; a day in it is the <see cref="Date"/> until another is set.</param>
    /// <param name="text">The text, kept as it is.</param>
    /// <param name="form">The form in which it is read.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public Readout(string id, string text, TextForm form)
        : this(id, FoldedText.Of(text ?? throw new ArgumentNullException(nameof(text)), form), form)
    {
    }

    private Readout(string id, FoldedText folded, TextForm form)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
        Form = form;
        _folded = folded;
        Date = DatedName.DateOf(id);
        DateOrigin = DateEvidence.FileName;
        _layout = new Lazy<TextLayout>(() => TextLayout.Of(Text));
        _head = new Lazy<ReadoutHead>(() => HeadReading.Of(this, LeadWords.Default));
        _sha256 = new Lazy<string>(() => TextDigest.Sha256(Original));
    }

    /// <summary>The name of the readout, unique in its corpus.</summary>
    public string Id { get; }

    /// <summary>The form in which the text is read.</summary>
    public TextForm Form { get; }

    /// <summary>The text as it is read: the same words always in the same form, unless <see cref="Form"/> is <see cref="TextForm.AsWritten"/>.</summary>
    /// <remarks>
    /// Invisible characters, line ends inside the sentences of a wrapped text and blanks between single ideographs are dropped; decomposed letters, radicals,
    /// small, vertical and half-width marks, and ASCII marks between ideographs are read as the usual ones; a text in traditional characters is read in
    /// simplified ones. Where there is none of these it is <see cref="Original"/>, the same object. Full-width letters and digits stay.
    /// </remarks>
    public string Text => _folded.Text;

    /// <summary>The decoded text, unmodified: without the byte order mark, line ends as they are.</summary>
    /// <remarks>Of a web page it is the extracted main text, of a <c>.jsonl</c> line the field <c>text</c>; offsets count there, not in the file.</remarks>
    public string Original => _folded.Source;

    /// <summary>The day that the metadata tell, else the file name, else the lead; null where none does. May be the day of publication: see <see cref="ReadoutHead.Date"/>.</summary>
    /// <remarks>Of a text in memory the day that is set here, else the one in its <see cref="Id"/>; its lead tells <see cref="ReadoutHead.Date"/> alone.</remarks>
    public DateOnly? Date
    {
        get;
        init => (field, DateOrigin) = (value, DateEvidence.Metadata);
    }

    /// <summary>The headline, from the metadata; null where they do not tell.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, from the metadata; null where they do not tell.</summary>
    public string? Source { get; init; }

    /// <summary>What else its metadata tell: the further columns of an <c>index.tsv</c>, fields of a <c>.jsonl</c> line or of a YAML head, in their order; none for a text in memory.</summary>
    public ReadoutMetadata Metadata { get; init; } = ReadoutMetadata.None;

    /// <summary>The file that it was read from, as the caller named it; null for a text in memory.</summary>
    public string? Path { get; init; }

    /// <summary>The line of <see cref="Path"/> that it is, from 1, of a <c>.jsonl</c>; null for a file of its own and a text in memory.</summary>
    public int? Line { get; init; }

    /// <summary>The paragraphs: lines with their white edges trimmed, empty ones left out, in text order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs => _layout.Value.Paragraphs;

    /// <summary>The sentences with their closing marks, in text order; none crosses a paragraph.</summary>
    public IReadOnlyList<TextSpan> Sentences => _layout.Value.Sentences;

    /// <summary>The clauses without their closing marks, in text order; none crosses a sentence.</summary>
    public IReadOnlyList<TextSpan> Clauses => _layout.Value.Clauses;

    /// <summary>The language that prevails in the text.</summary>
    public TextLanguage Language => _layout.Value.Language;

    /// <summary>What the lead says of date, place, principals and kind of meeting; read once, on first use, in bounded time.</summary>
    public ReadoutHead Head => _head.Value;

    /// <summary>The SHA-256 of the UTF-8 bytes of <see cref="Original"/>, in 64 lower-case hexadecimal digits; computed once, on first use.</summary>
    /// <remarks>For a UTF-8 file without a byte order mark it is the digest of the file; the same text in another encoding has the same digest.</remarks>
    public string Sha256 => _sha256.Value;

    /// <summary>Reads one text from a stream such as standard input.</summary>
    /// <remarks>
    /// The rules are those of a file (see <see cref="ReadoutCorpus.Load(string, LoadOptions?, IProgress{double}?, CancellationToken)"/>): byte order mark, else the encoding asked for, else UTF-8; strict. What begins as
    /// a web page is read as one; XML, RTF and JSON are refused, and so is what Rhetoric wrote (<see cref="ReadoutCorpus.Read"/> takes lines of JSON).
    /// </remarks>
    /// <param name="stream">The bytes; read to the end, not closed.</param>
    /// <param name="id">The id of the readout; a date in it counts like one in a file name.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <exception cref="InvalidDataException">The bytes are no text, binary, too many or only white space, or markup that would count as words; the message says which, in the words of <see cref="LoadFailure.Reason"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public static Readout Read(Stream stream, string id, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var text = TextDecoding.Decode(stream, options?.Encoding);
        if (ForeignFiles.OwnKind(id, text) is { } own)
        {
            throw new InvalidDataException($"is {own} that Rhetoric wrote and no readout.");
        }

        var content = FileContent.Of(id, text);
        return ReadoutLoader.DatedByHead(FileContent.Seen(new Readout(id, content.Text, options?.Form ?? TextForm.Folded)
        {
            Date = content.Date ?? DatedName.DateOf(id),
            DateOrigin = content.Date is null ? DateEvidence.FileName : DateEvidence.Metadata,
            Title = content.Title,
            Source = content.Source,
            Metadata = content.Metadata,
        }));
    }

    /// <summary>The characters of a span, as they are read.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not fit into <see cref="Text"/>.</exception>
    public string this[TextSpan span] => Fitting(span).TextIn(Text);

    /// <summary>Where the characters of a span stand in <see cref="Original"/>; with what was dropped between them. O(log n).</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not fit into <see cref="Text"/>.</exception>
    public TextSpan OriginalSpan(TextSpan span) => _folded.SourceOf(Fitting(span));

    /// <summary>The characters of a span as <see cref="Original"/> has them.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not fit into <see cref="Text"/>.</exception>
    public string Quote(TextSpan span) => OriginalSpan(span).TextIn(Original);

    /// <summary>Names the readout: its id and, where known, its date; and how long it is.</summary>
    public override string ToString() => $"{Name}, {ResultLine.Count(Text.Length, "character")}";

    // A span, refused where the text does not have it.
    internal TextSpan Fitting(TextSpan span) => span.Start >= 0 && span.Start <= span.End && span.End <= Text.Length
        ? span
        : throw new ArgumentOutOfRangeException(nameof(span), span, FormattableString.Invariant($"The span must lie in the {Text.Length} characters of {Id}."));

    // What the date is owed to, where there is one.
    internal DateEvidence DateOrigin { get; init; } = DateEvidence.Metadata;

    internal Readout Named(string id) => new(id, _folded, Form) { Date = Date, DateOrigin = DateOrigin, Title = Title, Source = Source, Metadata = Metadata, Path = Path, Line = Line };

    internal Readout Dated(DateOnly date) => new(Id, _folded, Form) { Date = date, Title = Title, Source = Source, Metadata = Metadata, Path = Path, Line = Line };

    // Its id and, where known, its date.
    internal string Name => Date is { } date ? FormattableString.Invariant($"{Id} ({date:yyyy-MM-dd})") : Id;
}
