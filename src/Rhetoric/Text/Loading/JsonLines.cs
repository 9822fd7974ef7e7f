using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Rhetoric;

/// <summary>Reads lines of JSON, one readout a line, with memory for one line at a time; a bad line is a failure, the rest is read.</summary>
/// <remarks>A file called <c>.jsonl</c> holds such lines, and so does every other, or a stream, that begins with <c>{</c> and, on the same line, <c>"</c>.</remarks>
internal sealed class JsonLines(string path, LoadOptions options, CancellationToken cancellationToken)
{
    private static readonly string[] Known = ["id", "date", "title", "source", "text"];

    // A line and where its first byte stands in the file.
    internal readonly record struct Line(int Number, long Offset, ReadOnlyMemory<byte> Bytes);

    /// <summary>Whether a file that may have any name holds lines of JSON: it begins with <c>{</c> and, on the same line, <c>"</c>.</summary>
    public static bool AreIn(ReadOnlySpan<char> start) => start.TrimStart() is ['{', .. var inside] && inside.TrimStart(" \t") is ['"', ..];

    /// <summary>Reads the lines.</summary>
    /// <param name="file">The bytes; read to the end, not closed.</param>
    /// <param name="add">Gets each readout and the number of its line.</param>
    /// <param name="failures">Gets the lines that are none.</param>
    /// <param name="passed">Told the bytes of each line that is behind.</param>
    public void Read(Stream file, Action<Readout, int> add, List<LoadFailure> failures, Action<long> passed)
    {
        var first = new byte[3];
        var peeked = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var (encoding, mark) = TextDecoding.EncodingOf(first.AsSpan(0, peeked), options.Encoding);
        using var whole = new PeekedStream(first.AsMemory(mark, peeked - mark), file);
        // Where LF is one byte, lines are cut before they are decoded: invalid bytes then spoil their line only.
        var cutsBytes = TextDecoding.IsSingleByteSafe(encoding);
        using var stream = cutsBytes ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8, leaveOpen: true);
        var read = 0;
        var before = failures.Count;
        var count = 0;
        try
        {
            foreach (var line in Lines(stream, mark))
            {
                cancellationToken.ThrowIfCancellationRequested();
                read = line.Number;
                passed(line.Bytes.Length + 1L);
                if (line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                if (cutsBytes)
                {
                    TextDecoding.ThrowIfBinary(line.Bytes.Span, line.Offset);
                }

                try
                {
                    add(Parse(line, cutsBytes ? encoding : Encoding.UTF8, failures), line.Number);
                    count++;
                }
                catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException)
                {
                    failures.Add(Failure(line, ReasonOf(error)));
                }
            }
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException(FormattableString.Invariant($"is not valid {encoding.WebName} after line {read}."));
        }

        if (count == 0 && failures.Count == before)
        {
            throw new InvalidDataException("is empty.");
        }
    }

    public Readout Parse(Line line, Encoding encoding, List<LoadFailure> failures)
    {
        using var json = JsonDocument.Parse(Utf8Of(line, encoding));
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException("is no JSON object; one readout a line: id, date, title, source, text.");
        }

        var text = Field(root, "text") ?? throw new InvalidDataException($"has no field 'text'{Meant(root, "text")}.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new InvalidDataException("has an empty field 'text'.");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidDataException("has a NUL character in the field 'text'.");
        }

        var (written, title, source) = (Field(root, "date"), Field(root, "title"), Field(root, "source"));
        var id = Field(root, "id");
        id = string.IsNullOrWhiteSpace(id) ? FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}-{line.Number}") : id;
        DateOnly? date = DatedName.TryParse(written, out var day) ? day : null;
        if (date is null && !string.IsNullOrEmpty(written))
        {
            failures.Add(Failure(line, $"has the date '{written}'; a date is written yyyy-MM-dd. The text was read without it."));
        }

        if (written is null && Meant(root, "date") is { Length: > 0 } meant)
        {
            failures.Add(Failure(line, $"has no field 'date'{meant}. The text was read without it."));
        }

        return FileContent.Seen(new Readout(id, text, options.Form)
        {
            Path = path,
            Line = line.Number,
            Date = date ?? DatedName.DateOf(id),
            DateOrigin = date is null ? DateEvidence.FileName : DateEvidence.Metadata,
            Title = title,
            Source = source,
            Metadata = ReadoutMetadata.OfFirst(root.EnumerateObject().Where(field => !Known.Contains(field.Name, StringComparer.Ordinal)).Select(field => KeyValuePair.Create(field.Name, Simple(field.Value)))),
        });
    }

    // A field of that name but for its letters' case.
    private static string Meant(JsonElement root, string name) =>
        root.EnumerateObject().Select(field => field.Name).FirstOrDefault(field => field != name && field.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant ? $", but '{meant}'; names are written in small letters" : "";

    public static ReadOnlyMemory<byte> Utf8Of(Line line, Encoding encoding)
    {
        var bytes = line.Bytes.Span;
        var invalid = bytes.Length;
        if (TextDecoding.IsUtf8(encoding))
        {
            invalid = Utf8.IsValid(bytes) ? bytes.Length : TextDecoding.FirstInvalidUtf8(bytes);
        }
        else
        {
            try
            {
                var text = encoding.GetString(bytes);
                TextDecoding.ThrowIfUnassigned(text, encoding, line.Offset);
                return Encoding.UTF8.GetBytes(text);
            }
            catch (DecoderFallbackException error)
            {
                invalid = Math.Max(0, error.Index);
            }
        }

        return invalid == bytes.Length
            ? line.Bytes
            : throw new InvalidDataException(FormattableString.Invariant($"is not valid {encoding.WebName}: byte offset {line.Offset + invalid}."));
    }

    public LoadFailure Failure(Line line, string reason) => new() { Path = FormattableString.Invariant($"{path}:{line.Number}"), Reason = reason };

    // Lists and objects are no keys to group by.
    private static string? Simple(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string? Field(JsonElement readout, string name) =>
        !readout.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : name == "id" && value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : throw new InvalidDataException($"has a field '{name}' that is no string.");

    public static string ReasonOf(Exception error) => error switch
    {
        InvalidDataException => error.Message,
        JsonException json => FormattableString.Invariant($"is no valid JSON at byte {json.BytePositionInLine} of the line."),
        _ => "has a lone surrogate in a string, which is no Unicode text.",
    };

    public static IEnumerable<Line> Lines(Stream stream, long offset)
    {
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        var searched = 0;
        var number = 0;
        while (true)
        {
            var length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var next = searched + length + 1;
                yield return new Line(++number, offset, buffer.AsMemory(start, next - 1 - start));
                offset += next - start;
                start = searched = next;
                continue;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            searched = end;
            if (end == buffer.Length)
            {
                if (end == Array.MaxLength)
                {
                    throw new InvalidDataException("has a line that is too large for one text.");
                }

                Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, 2L * buffer.Length));
            }

            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                if (end > 0)
                {
                    yield return new Line(++number, offset, buffer.AsMemory(0, end));
                }

                yield break;
            }

            end += read;
        }
    }
}
