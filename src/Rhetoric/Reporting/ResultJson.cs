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

    /// <summary>Writes concordance lines.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="lines">The lines.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<ConcordanceLine> lines) => Write(stream, head, json => WriteArray(json, "lines", lines, WriteLine));

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
