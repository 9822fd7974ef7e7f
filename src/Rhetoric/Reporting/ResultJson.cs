using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Writes answers as JSON: a head that names versions and inputs, then the result. Stable: same input, same bytes.</summary>
/// <remarks>UTF-8 without a byte order mark, indented; every character that JSON allows is written as it is, so escape the answer before you put it into a page. Spans are UTF-16 offsets, half-open, with their text.</remarks>
public static partial class ResultJson
{
    // So that who reads the answer gets it while it is made.
    private const int MostPending = 1 << 15;

    private static readonly JsonWriterOptions Style = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes phrases.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="phrases">The phrases.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Phrase> phrases) => Write(stream, head, json => WriteArray(json, "phrases", phrases, WritePhrase));

    /// <summary>Writes phrases with their keyness.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="phrases">The compared phrases.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<PhraseKeyness> phrases) => Write(stream, head, json => WriteArray(json, "phrases", phrases, WriteKeyness));

    /// <summary>Writes repeats with their evidence and every place.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="repeats">The repeats.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Repeat> repeats) => Write(stream, head, json => WriteArray(json, "repeats", repeats, WriteRepeat));

    /// <summary>Writes any table: its rows as objects, named by its columns.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="name">What the rows are, such as <c>frames</c>.</param>
    /// <param name="table">The table.</param>
    public static void Write(Stream stream, ResultHead head, string name, ResultTable table)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(table);
        Write(stream, head, json => WriteArray(json, name, Enumerable.Range(0, table.Count), table.WriteRow));
    }

    /// <summary>Writes formulas with every use.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="formulas">The formulas.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Formula> formulas) => Write(stream, head, json => WriteArray(json, "formulas", formulas, WriteFormula));

    /// <summary>Writes concordance lines.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="lines">The lines.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<ConcordanceLine> lines) => Write(stream, head, json => WriteArray(json, "lines", lines, WriteLine));

    /// <summary>Writes the first findings of a comparison with the changes underneath, what stayed, and the voices.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="top">How many findings at the most; of the changes as many where there are no findings.</param>
    public static void Write(Stream stream, ResultHead head, ReadoutComparison comparison, int top)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(stream, head, json =>
        {
            WriteArray(json, "findings", comparison.Findings.Take(top), (json, finding) => WriteFinding(json, finding, comparison));
            WriteArray(json, "kept", comparison.Kept, (json, kept) => WriteKept(json, kept, comparison));
            WriteArray(json, "changes", comparison.Top(top), (json, change) => WriteChange(json, change, comparison));
            WriteArray(json, "stable", comparison.Stable, (json, pair) =>
            {
                json.WriteStartObject();
                WriteSpan(json, "a", comparison.A, pair.A);
                WriteSpan(json, "b", comparison.B, pair.B);
                json.WriteEndObject();
            });
            json.WriteStartObject("voice");
            WriteArray(json, "a", comparison.VoiceA, WriteVoice);
            WriteArray(json, "b", comparison.VoiceB, WriteVoice);
            json.WriteEndObject();
            json.WriteNumber("similarity", comparison.Similarity);
        });
    }

    /// <summary>Writes words with their places.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="words">The words of each readout, in text order, as a segmenter cuts <see cref="Readout.Original"/>.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<(Readout Readout, IReadOnlyList<TextSpan> Words)> words) =>
        WriteWords(stream, head, words, (json, readout, span) =>
        {
            json.WriteStartObject();
            WriteOriginal(json, readout, span);
            json.WriteEndObject();
        });

    /// <summary>Writes words with their parts of speech and places.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="words">The words of each readout, in text order, as a segmenter cuts <see cref="Readout.Original"/>.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<(Readout Readout, IReadOnlyList<TaggedWord> Words)> words) =>
        WriteWords(stream, head, words, (json, readout, word) =>
        {
            json.WriteStartObject();
            WriteOriginal(json, readout, word.Span);
            json.WriteString("pos", word.Tag);
            json.WriteEndObject();
        });

    private static void WriteWords<T>(
        Stream stream, ResultHead head, IEnumerable<(Readout Readout, IReadOnlyList<T> Words)> words, Action<Utf8JsonWriter, Readout, T> write) =>
        Write(stream, head, json => WriteArray(json, "docs", words, (json, document) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", document.Readout.Id);
            WriteArray(json, "tokens", document.Words, (json, word) => write(json, document.Readout, word));
            json.WriteEndObject();
        }));

    private static void Write(Stream stream, ResultHead head, Action<Utf8JsonWriter> body)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(head);
        using var json = new Utf8JsonWriter(stream, Style);
        json.WriteStartObject();
        json.WriteString("rhetoric", ResultHead.Version);
        json.WriteString("segmenter", head.Segmenter);
        json.WriteString("dictionary", head.Dictionary);
        json.WriteString("lexicon", head.Lexicon);
        WriteArray(json, "inputs", head.Inputs, WriteInput);
        WriteCounting(json, head.Counting);
        WriteWord(json, "measure", head.Measure);
        WriteReference(json, head.Reference);
        body(json);
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteInput(Utf8JsonWriter json, Readout readout)
    {
        json.WriteStartObject();
        json.WriteString("id", readout.Id);
        json.WriteString("path", readout.Path);
        if (readout.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteNumber("chars", readout.Original.Length);
        json.WriteString("sha256", readout.Sha256);
        json.WriteEndObject();
    }

    private static void WriteCounting(Utf8JsonWriter json, PhraseOptions? options)
    {
        if (options is null)
        {
            return;
        }

        json.WriteStartObject("counting");
        foreach (var (name, value) in PhraseCountsIdentity.Of(options).Fields())
        {
            json.WritePropertyName(name);
            if (name is "shortest" or "longest")
            {
                json.WriteRawValue(value);
            }
            else
            {
                json.WriteStringValue(value);
            }
        }

        json.WriteNumber("min_count", options.MinCount);
        json.WriteNumber("min_docs", options.MinDocuments);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, ResultReference? reference)
    {
        if (reference is null)
        {
            return;
        }

        json.WriteStartObject("reference");
        json.WriteString("measure", Names.Of(reference.Measure));
        json.WriteString("basis", Names.Of(reference.Basis));
        WriteNumber(json, "part_share", reference.PartShare);
        WriteNumber(json, "docs", reference.Documents);
        json.WriteNumber("units", reference.Units);
        json.WriteStartArray("inputs");
        foreach (var readout in reference.Texts)
        {
            WriteInput(json, readout);
        }

        foreach (var file in reference.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
            if (json.BytesPending >= MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WritePhrase(Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteStartObject();
        WriteFigures(json, phrase);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteString("phrase", phrase.Text);
        if (phrase.Cut != phrase.Text)
        {
            json.WriteString("cut", phrase.Cut);
        }

        json.WriteNumber("n", phrase.Length);
        json.WriteNumber("count", phrase.Count);
        json.WriteNumber("docs", phrase.Documents);
        json.WriteNumber("per_million", phrase.PerMillion);
        WriteNumber(json, "dispersion", phrase.Dispersion);
        WriteDate(json, "first", phrase.First);
        WriteDate(json, "last", phrase.Last);
    }

    private static void WriteKeyness(Utf8JsonWriter json, PhraseKeyness key)
    {
        json.WriteStartObject();
        WriteFigures(json, key.Phrase);
        json.WriteNumber("reference_count", key.ReferenceCount);
        WriteNumber(json, "reference_docs", key.ReferenceDocuments);
        json.WriteStartObject("keyness");
        json.WriteString("measure", Names.Of(key.Measure));
        WriteNumber(json, "value", key.Value);
        WriteNumber(json, "p", key.P);
        WriteNumber(json, "effect", key.Effect);
        WriteNumber(json, "log_p", key.LogP);
        WriteNumber(json, "adjusted_p", key.AdjustedP);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRepeat(Utf8JsonWriter json, Repeat repeat)
    {
        json.WriteStartObject();
        json.WriteString("repeat", repeat.Text);
        json.WriteNumber("n", repeat.Length);
        json.WriteNumber("count", repeat.Count);
        json.WriteNumber("docs", repeat.Documents);
        json.WriteNumber("left_entropy", repeat.LeftEntropy);
        json.WriteNumber("right_entropy", repeat.RightEntropy);
        json.WriteNumber("left_edges", repeat.LeftEdges);
        json.WriteNumber("right_edges", repeat.RightEdges);
        WriteNumber(json, "cohesion", repeat.Cohesion);
        json.WriteNumber("nested", repeat.Nested);
        json.WriteNumber("dominance", repeat.Dominance);
        WriteDate(json, "first", repeat.First);
        WriteDate(json, "last", repeat.Last);
        WriteArray(json, "spans", repeat.Locate(), (json, place) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", place.Readout.Id);
            WritePlace(json, place.Readout, place.Span);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFormula(Utf8JsonWriter json, Formula formula)
    {
        json.WriteStartObject();
        json.WriteString("canonical", formula.Canonical);
        json.WriteString("family", formula.Family);
        json.WriteString("category", formula.Category);
        json.WriteString("origin", Names.Of(formula.Origin));
        json.WriteNumber("count", formula.Count);
        json.WriteNumber("docs", formula.Documents);
        json.WriteNumber("family_count", formula.FamilyCount);
        json.WriteNumber("own_count", formula.FamilyOwnCount);
        json.WriteNumber("own_docs", formula.FamilyOwnDocuments);
        json.WriteBoolean("boilerplate", formula.IsBoilerplate);
        json.WriteNumber("family_docs", formula.FamilyDocuments);
        json.WriteNumber("score", formula.Score);
        WriteArray(json, "twins", formula.Twins, (json, twin) => json.WriteStringValue(twin));
        WriteWord(json, "twin_of", formula.TwinOf);
        WriteArray(json, "variants", formula.Variants, (json, variant) =>
        {
            json.WriteStartObject();
            json.WriteString("form", variant.Form);
            json.WriteNumber("count", variant.Count);
            json.WriteNumber("docs", variant.Documents);
            WriteUse(json, "first", variant.FirstUse);
            WriteUse(json, "last", variant.LastUse);
            json.WriteString("relation", variant.Relation.ToString());
            json.WriteString("to", variant.Relation.To);
            json.WriteEndObject();
        });
        WriteArray(json, "speakers", formula.Speakers, WriteSpeaker);
        WriteArray(json, "family_speakers", formula.FamilySpeakers, WriteSpeaker);
        WriteUse(json, "first", formula.Heading.FirstUse);
        WriteUse(json, "last", formula.Heading.LastUse);
        WriteUse(json, "family_first", formula.FamilyFirstUse);
        WriteUse(json, "family_last", formula.FamilyLastUse);
        WriteArray(json, "spans", formula.Occurrences, (json, use) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", use.Readout.Id);
            WritePlace(json, use.Readout, use.Span);
            WriteWord(json, "speaker", use.Speaker);
            WriteWord(json, "addressee", use.Addressee);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, SpeakerCount voice)
    {
        json.WriteStartObject();
        json.WriteString("speaker", voice.Speaker);
        json.WriteNumber("count", voice.Count);
        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, string name, Readout? readout)
    {
        if (readout is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("doc", readout.Id);
        WriteDate(json, "date", readout.Date);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ConcordanceLine line)
    {
        json.WriteStartObject();
        json.WriteString("doc", line.Readout.Id);
        WriteDate(json, "date", line.Date);
        var place = line.Readout.OriginalSpan(line.Span);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("left", line.Left);
        json.WriteString("match", line.Match);
        json.WriteString("right", line.Right);
        WriteWord(json, "speaker", line.Speaker());
        WriteWord(json, "addressee", line.Addressee());
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", finding.Rank);
        json.WriteString("thread", finding.Thread);
        WriteArray(json, "along", finding.Along, (json, thread) => json.WriteStringValue(thread));
        json.WriteString("title", finding.Title);
        WriteWord(json, "direction", finding.Direction is { } direction ? Names.Of(direction) : null);
        json.WriteString("kind", Names.Of(finding.Kind));
        WriteArray(json, "a", finding.A, (json, quote) => WriteQuote(json, quote, comparison.A));
        WriteArray(json, "b", finding.B, (json, quote) => WriteQuote(json, quote, comparison.B));
        json.WriteNumber("score", finding.Score);
        json.WriteString("why", finding.Why);
        WriteArray(json, "earlier", finding.Earlier, WriteUse);
        WriteArray(json, "changes", finding.Changes, (json, change) => WriteChange(json, change, comparison));
        json.WriteEndObject();
    }

    private static void WriteKept(Utf8JsonWriter json, KeptWords kept, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("thread", kept.Thread);
        json.WriteString("title", kept.Title);
        json.WritePropertyName("a");
        WriteQuote(json, kept.A, comparison.A);
        json.WritePropertyName("b");
        WriteQuote(json, kept.B, comparison.B);
        if (kept.Earlier is { } use)
        {
            json.WritePropertyName("earlier");
            WriteUse(json, use);
        }

        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, WordingUse use)
    {
        json.WriteStartObject();
        json.WriteString("wording", use.Wording);
        json.WriteNumber("with", use.With);
        json.WriteNumber("of", use.Of);
        if (use.Last is { } last)
        {
            WriteDate(json, "last", last);
        }

        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote, Readout readout)
    {
        json.WriteStartObject();
        WritePlace(json, readout, quote.Span);
        WriteWord(json, "speaker", quote.Speaker);
        WriteWord(json, "addressee", quote.Addressee);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", change.Rank);
        json.WriteString("kind", Names.Of(change.Kind));
        json.WriteString("layer", Names.Of(change.Layer));
        json.WriteString("summary", change.Summary);
        WriteArray(json, "a", change.A, (json, span) => WriteSpan(json, null, comparison.A, span));
        WriteArray(json, "b", change.B, (json, span) => WriteSpan(json, null, comparison.B, span));
        WriteWord(json, "speaker_a", change.SpeakerA);
        WriteWord(json, "speaker_b", change.SpeakerB);
        WriteWord(json, "addressee_a", change.AddresseeA);
        WriteWord(json, "addressee_b", change.AddresseeB);
        json.WriteNumber("score", change.Score);
        WriteWord(json, "evidence", change.Evidence);
        json.WriteEndObject();
    }

    private static void WriteVoice(Utf8JsonWriter json, VoiceShare voice)
    {
        json.WriteStartObject();
        WriteVoiceFields(json, voice);
        json.WriteEndObject();
    }

    private static void WriteVoiceFields(Utf8JsonWriter json, VoiceShare voice)
    {
        json.WriteString("speaker", voice.Speaker);
        json.WriteString("kind", Names.Of(voice.Kind));
        json.WriteNumber("chars", voice.Characters);
        json.WriteNumber("share", voice.Share);
    }

    private static void WriteSpan(Utf8JsonWriter json, string? name, Readout readout, TextSpan span)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        WritePlace(json, readout, span);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Readout readout, TextSpan span) => WriteOriginal(json, readout, readout.OriginalSpan(span));

    private static void WriteOriginal(Utf8JsonWriter json, Readout readout, TextSpan place)
    {
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", place.TextIn(readout.Original));
    }

    // Optional words are left out, optional figures are null: a missing speaker is the narrator, a missing figure is undefined. JSON has no infinity: it is a text, as in CSV.
    private static void WriteWord(Utf8JsonWriter json, string name, string? word)
    {
        if (word is not null)
        {
            json.WriteString(name, word);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
        {
            json.WriteNumber(name, value == 0 ? 0 : value);
        }
        else if (number is double.PositiveInfinity or double.NegativeInfinity)
        {
            json.WriteString(name, number > 0 ? "Infinity" : "-Infinity");
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
