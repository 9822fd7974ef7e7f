using System.Text;
using System.Text.Json;

namespace Rhetoric;

/// <summary>Makes a readout of each line of a stream, or a failure.</summary>
internal sealed class LineReader(string name, LineForm form, LoadOptions options, Action<LoadFailure> failed, CancellationToken cancellationToken)
{
    private const string JsonAmongText = "is a JSON object with a field 'text' among lines of text; say whether the lines are text or JSON.";

    private readonly JsonLines _json = new(name, options, cancellationToken);
    private readonly bool _isGuessed = form == LineForm.Auto;
    private LineForm _form = form;

    public IEnumerable<Readout> Read(Stream stream, IProgress<double>? progress)
    {
        var start = stream.CanSeek ? stream.Position : 0;
        var passed = (stream.CanSeek ? progress : null).Pieces(stream.CanSeek ? stream.Length - start : 0);
        var first = new byte[3];
        var peeked = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var (encoding, mark) = TextDecoding.EncodingOf(first.AsSpan(0, peeked), options.Encoding);

        // As in a file: where LF is one byte, lines are cut before they are decoded.
        var cutsBytes = TextDecoding.IsSingleByteSafe(encoding);
        var whole = new PeekedStream(first.AsMemory(mark, peeked - mark), stream);
        using var bytes = cutsBytes ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8, leaveOpen: true);
        using var lines = JsonLines.Lines(bytes, mark).GetEnumerator();
        for (var read = 0; Next(lines, encoding, read); read++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            passed.Reach(lines.Current.Offset);
            if (ReadoutOf(lines.Current, cutsBytes ? encoding : Encoding.UTF8, cutsBytes) is { } readout)
            {
                yield return readout;
            }
        }

        passed.Reach(long.MaxValue);
    }

    private bool Next(IEnumerator<JsonLines.Line> lines, Encoding encoding, int read)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (DecoderFallbackException)
        {
            failed(new LoadFailure { Path = name, Reason = FormattableString.Invariant($"is not valid {encoding.WebName} after line {read}.") });
        }
        catch (InvalidDataException tooLarge)
        {
            failed(new LoadFailure { Path = name, Reason = tooLarge.Message });
        }

        return false;
    }

    // Null for a failure and for what is passed over.
    private Readout? ReadoutOf(JsonLines.Line line, Encoding encoding, bool cutsBytes)
    {
        var bytes = line.Bytes.Span;
        var trimmed = bytes.Trim(" \t\r"u8);
        if (_form == LineForm.Auto && !trimmed.IsEmpty)
        {
            _form = trimmed[0] == '{' ? LineForm.Json : LineForm.Text;
        }

        if (_form == LineForm.Json && trimmed.IsEmpty)
        {
            return null;
        }

        try
        {
            if (cutsBytes)
            {
                TextDecoding.ThrowIfBinary(bytes, line.Offset);
            }

            return _form == LineForm.Json ? JsonOf(line, encoding) : TextOf(line, encoding);
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException)
        {
            failed(_json.Failure(line, JsonLines.ReasonOf(error)));
            return null;
        }
    }

    private Readout JsonOf(JsonLines.Line line, Encoding encoding)
    {
        var faults = new List<LoadFailure>();
        var readout = _json.Parse(line, encoding, faults);
        faults.ForEach(failed);
        return ReadoutLoader.DatedByHead(readout);
    }

    private Readout TextOf(JsonLines.Line line, Encoding encoding)
    {
        var bytes = JsonLines.Utf8Of(line, encoding).Span;
        if (bytes is [.., (byte)'\r'])
        {
            bytes = bytes[..^1];
        }

        if (_isGuessed && bytes.TrimStart(" \t"u8) is [(byte)'{', ..] && IsReadout(bytes))
        {
            throw new InvalidDataException(JsonAmongText);
        }

        return new Readout(FormattableString.Invariant($"{name}:{line.Number}"), Encoding.UTF8.GetString(bytes), options.Form);
    }

    private static bool IsReadout(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            using var document = JsonDocument.ParseValue(ref json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("text", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
