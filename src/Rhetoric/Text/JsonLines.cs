using System.Text;
using System.Text.Json;

namespace Rhetoric;

/// <summary>Reads a <c>.jsonl</c> file, one readout a line, with memory for one line at a time; a bad line is a failure, the rest is read.</summary>
internal sealed class JsonLines(string path, LoadOptions options, CancellationToken cancellation)
{
    public void Read(Action<Readout> add, List<LoadFailure> failures)
    {
        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[3];
        var (encoding, mark) = TextDecoding.EncodingOf(first[..file.ReadAtLeast(first, 3, throwOnEndOfStream: false)], options.Encoding);
        file.Position = mark;
        // UTF-8 reaches the JSON reader undecoded, so that invalid bytes spoil their line only.
        using var stream = encoding.CodePage == Encoding.UTF8.CodePage ? file : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
        var line = 0;
        var before = failures.Count;
        var count = 0;
        try
        {
            foreach (var bytes in Lines(stream))
            {
                cancellation.ThrowIfCancellationRequested();
                line++;
                if (bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                try
                {
                    add(Parse(bytes, line, failures));
                    count++;
                }
                catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException)
                {
                    failures.Add(new LoadFailure(FormattableString.Invariant($"{path}:{line}"), ReasonOf(error)));
                }
            }
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException(FormattableString.Invariant($"is not valid {encoding.WebName} after line {line}."));
        }

        if (count == 0 && failures.Count == before)
        {
            throw new InvalidDataException("is empty.");
        }
    }

    private Readout Parse(ReadOnlyMemory<byte> bytes, int line, List<LoadFailure> failures)
    {
        using var json = JsonDocument.Parse(bytes);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException("is no JSON object; one readout a line: id, date, title, source, text.");
        }

        var text = Field(json.RootElement, "text") ?? throw new InvalidDataException("has no field 'text'.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new InvalidDataException("has an empty field 'text'.");
        }

        var written = Field(json.RootElement, "date");
        DateOnly? date = DatedName.TryParse(written, out var day) ? day : null;
        if (date is null && !string.IsNullOrEmpty(written))
        {
            failures.Add(new LoadFailure(FormattableString.Invariant($"{path}:{line}"), $"has the date '{written}'; a date is written yyyy-MM-dd. The text was read without it."));
        }

        var id = Field(json.RootElement, "id");
        id = string.IsNullOrWhiteSpace(id) ? FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}-{line}") : id;
        return new Readout(id, text)
        {
            Path = path,
            Date = date ?? DatedName.DateOf(id),
            Title = Field(json.RootElement, "title"),
            Source = Field(json.RootElement, "source"),
        };
    }

    private static string? Field(JsonElement readout, string name) =>
        !readout.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : name == "id" && value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : throw new InvalidDataException($"has a field '{name}' that is no string.");

    private static string ReasonOf(Exception error) => error switch
    {
        InvalidDataException => error.Message,
        JsonException json => FormattableString.Invariant($"is no valid JSON at byte {json.BytePositionInLine} of the line."),
        _ => "has a string that is no valid Unicode (a lone surrogate or invalid UTF-8).",
    };

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        var searched = 0;
        while (true)
        {
            var length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return buffer.AsMemory(start, searched + length - start);
                start = searched = searched + length + 1;
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
                    yield return buffer.AsMemory(0, end);
                }

                yield break;
            }

            end += read;
        }
    }
}
