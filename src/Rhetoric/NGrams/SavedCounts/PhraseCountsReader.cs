using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Rhetoric.NGrams;

/// <summary>Reads phrase counts line by line and refuses whatever the writer would not have written.</summary>
/// <remarks>Holds one line and a part of the file in memory, however many phrases there are.</remarks>
internal sealed class PhraseCountsReader : PhraseCountCursor, IDisposable
{
    private const int BytesAtOnce = 1 << 16;

    private readonly Stream _stream;
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[BytesAtOnce];
    private int _start;
    private int _end;
    private int _hashed;
    private long _line;
    private long _read;
    private bool _isChecked;

    /// <summary>Reads what stands above the phrases.</summary>
    /// <param name="stream">Read to its end by moving, and left open.</param>
    /// <param name="name">Names the source in messages.</param>
    /// <exception cref="FormatException">The content is of another kind or version, cut short or changed; the message names the line.</exception>
    public PhraseCountsReader(Stream stream, string name)
    {
        _stream = stream;
        Name = name;
        ReadFirstLine();
        var unit = OneOf("unit", ("character", PhraseUnit.Character), ("token", PhraseUnit.Token));
        var shortest = (int)Number(Field("shortest"), 1, int.MaxValue);
        var longest = (int)Number(Field("longest"), shortest, int.MaxValue);
        var boundary = OneOf(
            "boundary", ("clause", PhraseBoundary.Clause), ("sentence", PhraseBoundary.Sentence), ("paragraph", PhraseBoundary.Paragraph));
        var segmenter = Optional("segmenter");
        if (unit == PhraseUnit.Token == segmenter is null)
        {
            Refuse($"'{segmenter ?? PhraseCountsIdentity.None}' is no segmenter for the unit above: words have one, characters none");
        }

        var dictionary = Optional("dictionary");
        var folding = OneOf(
            "folding",
            ("none", PhraseFolding.None),
            ("case", PhraseFolding.Case),
            ("width", PhraseFolding.Width),
            ("case+width", PhraseFolding.Case | PhraseFolding.Width));
        Identity = new PhraseCountsIdentity
        {
            Unit = unit,
            MinLength = shortest,
            MaxLength = longest,
            Boundary = boundary,
            Segmenter = segmenter,
            Dictionary = dictionary,
            Folding = folding,
            StopWords = Optional("stopwords"),
        };
        Documents = (int)Number(Field("documents"), 0, int.MaxValue);
        Units = Number(Field("units"), 0, long.MaxValue);
        Phrases = Number(Field("phrases"), 0, long.MaxValue);
    }

    /// <summary>Names the source in messages.</summary>
    public string Name { get; }

    /// <summary>The rules of counting.</summary>
    public PhraseCountsIdentity Identity { get; }

    /// <summary>The readouts counted.</summary>
    public int Documents { get; }

    /// <summary>Their units.</summary>
    public long Units { get; }

    /// <summary>The phrases that the header announces.</summary>
    public long Phrases { get; }

    /// <summary>Told each phrase that is read; null where nobody asks.</summary>
    public CountedProgress? Told { private get; set; }

    /// <summary>Reads counts as a whole.</summary>
    /// <param name="stream">Read to its end and left open.</param>
    /// <param name="name">Names the source in messages.</param>
    public static PhraseCounts Read(Stream stream, string name)
    {
        using var reader = new PhraseCountsReader(stream, name);
        return new PhraseCounts(new PackedPhraseCounts(PackedPhraseWriter.Of(reader)), reader.Documents, reader.Units, reader.Identity);
    }

    /// <summary>Lets go of the checksum; the stream is left open.</summary>
    public void Dispose() => _digest.Dispose();

    /// <inheritdoc/>
    /// <exception cref="FormatException">The line, or the end of the file, is not what it must be.</exception>
    public override bool MoveNext()
    {
        if (_read == Phrases)
        {
            if (!_isChecked)
            {
                ReadLastLine();
            }

            return false;
        }

        var line = Line();
        Span<Range> fields = stackalloc Range[6];
        if (Split(line, fields) != 5 || fields[0].End.Value == 0)
        {
            Refuse("a phrase, its count, its documents and two dates must stand there, parted by tabs");
        }

        var key = line[fields[0]];
        var length = LengthOf(key);
        if (length < Identity.MinLength || length > Identity.MaxLength)
        {
            Refuse($"the phrase has {length} units; the header allows {Identity.MinLength} to {Identity.MaxLength}");
        }

        if (!PhraseKey.IsCanonical(key, Identity.Unit))
        {
            Refuse($"'{Encoding.UTF8.GetString(key)}' must be written as counting writes it: {PhraseKey.Rule}");
        }

        if (_read > 0 && Key.SequenceCompareTo(key) >= 0)
        {
            Refuse("the phrases must rise in the order of their UTF-8 bytes");
        }

        // Every occurrence begins with a unit of its own.
        var count = Number(line[fields[1]], 1, Units);
        var documents = (int)Number(line[fields[2]], 1, Math.Min(count, Documents));
        var (first, last) = (Day(line[fields[3]]), Day(line[fields[4]]));
        if (first < 0 != last < 0 || last < first || (documents == 1 && first != last))
        {
            Refuse("the dates must be those of the earliest and the latest readout, or both -");
        }

        SetKey(0, key);
        Figures = new PhraseFigures(count, documents, first < 0 ? PhraseFigures.NoFirstDay : first, last < 0 ? PhraseFigures.NoLastDay : last);
        _read++;
        Told?.Add();
        return true;
    }

    private static int Split(ReadOnlySpan<byte> line, Span<Range> fields)
    {
        var count = 0;
        for (var start = 0; count < fields.Length; count++)
        {
            var length = line[start..].IndexOf((byte)'\t');
            if (length < 0)
            {
                fields[count++] = start..line.Length;
                break;
            }

            fields[count] = start..(start + length);
            start += length + 1;
        }

        return count;
    }

    private int LengthOf(ReadOnlySpan<byte> key)
    {
        try
        {
            return PhraseKey.Length(key, Identity.Unit);
        }
        catch (FormatException error)
        {
            throw new FormatException(FormattableString.Invariant($"{Name}({_line}): {error.Message}"), error);
        }
    }

    // A foreign file may be one endless line, so no more is read than must agree.
    private void ReadFirstLine()
    {
        _line = 1;
        while (_end <= PhraseCountsWriter.FirstLine.Length && Fill())
        {
        }

        var expected = Encoding.UTF8.GetBytes(PhraseCountsWriter.FirstLine + "\n");
        if (!_buffer.AsSpan(0, _end).StartsWith(expected))
        {
            Refuse(_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.GetBytes(PhraseCountsWriter.Kind))
                ? $"it must be '{PhraseCountsWriter.FirstLine}'; this is another version: count the texts again"
                : $"it must be '{PhraseCountsWriter.FirstLine}'; this is another kind of file");
        }

        _start = expected.Length;
    }

    private void ReadLastLine()
    {
        Hash();
        var checksum = Encoding.ASCII.GetBytes($"{PhraseCountsWriter.Checksum}\t{Convert.ToHexStringLower(_digest.GetHashAndReset())}");
        var line = Line();
        if (!line.StartsWith(Encoding.UTF8.GetBytes($"{PhraseCountsWriter.Checksum}\t")))
        {
            Refuse(FormattableString.Invariant($"the header announces {Phrases} phrases; behind them '{PhraseCountsWriter.Checksum}' and the checksum must stand"));
        }

        if (!line.SequenceEqual(checksum))
        {
            Refuse("the checksum is not that of the lines above; something in the file was changed: count the texts again, or fetch the file again");
        }

        if (_start < _end || Fill())
        {
            _line++;
            Refuse("the file must end behind the checksum");
        }

        _isChecked = true;
    }

    // What was read, before it is overwritten.
    private void Hash()
    {
        _digest.AppendData(_buffer.AsSpan(_hashed, _start - _hashed));
        _hashed = _start;
    }

    // A last line without its line feed is one that was cut short.
    private ReadOnlySpan<byte> Line()
    {
        _line++;
        var known = 0;
        int length;
        while ((length = _buffer.AsSpan(_start + known, _end - _start - known).IndexOf((byte)'\n')) < 0)
        {
            known = _end - _start;
            if (!Fill())
            {
                Refuse("the file ends in the middle");
            }
        }

        var line = _buffer.AsSpan(_start, known + length);
        _start += line.Length + 1;
        if (!Utf8.IsValid(line))
        {
            Refuse("the line is not UTF-8");
        }

        return line;
    }

    // Reads more behind what is left; false at the end of the stream.
    private bool Fill()
    {
        if (_start > 0)
        {
            Hash();
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end, _hashed) = (0, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }

    private ReadOnlySpan<byte> Field(string name)
    {
        var line = Line();
        var tab = line.IndexOf((byte)'\t');
        if (tab < 0 || Encoding.UTF8.GetString(line[..tab]) != name)
        {
            Refuse($"'{name}' and its value must stand there");
        }

        return line[(tab + 1)..];
    }

    private string? Optional(string name)
    {
        var value = Encoding.UTF8.GetString(Field(name));
        if (value.Length == 0 || value.Any(char.IsControl))
        {
            Refuse($"'{name}' must have a value of one line without tabs, or be '{PhraseCountsIdentity.None}'");
        }

        return value == PhraseCountsIdentity.None ? null : value;
    }

    private T OneOf<T>(string name, params ReadOnlySpan<(string Name, T Value)> known)
    {
        var value = Encoding.UTF8.GetString(Field(name));
        foreach (var (knownName, knownValue) in known)
        {
            if (knownName == value)
            {
                return knownValue;
            }
        }

        Refuse($"'{value}' is no {name} that this version knows");
        return default;
    }

    private long Number(ReadOnlySpan<byte> field, long least, long most)
    {
        if (field.IsEmpty || !char.IsAsciiDigit((char)field[0]) || !Utf8Parser.TryParse(field, out long number, out var read)
            || read != field.Length || number < least || number > most || (field.Length > 1 && field[0] == '0'))
        {
            Refuse(FormattableString.Invariant($"'{Encoding.UTF8.GetString(field)}' must be a number from {least} to {most}, without zeros before it"));
            return 0;
        }

        return number;
    }

    // The day number; -1 where no date is known.
    private int Day(ReadOnlySpan<byte> field)
    {
        if (field.SequenceEqual("-"u8))
        {
            return -1;
        }

        if (field.Length == 10 && field[4] == '-' && field[7] == '-'
            && TryDigits(field[..4], out var year) && TryDigits(field.Slice(5, 2), out var month) && TryDigits(field.Slice(8, 2), out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day).DayNumber;
        }

        Refuse($"'{Encoding.UTF8.GetString(field)}' must be a date as yyyy-MM-dd, or -");
        return -1;
    }

    private static bool TryDigits(ReadOnlySpan<byte> field, out int number)
    {
        number = 0;
        foreach (var digit in field)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (10 * number) + digit - '0';
        }

        return true;
    }

    [DoesNotReturn]
    private void Refuse(string what) => throw new FormatException(FormattableString.Invariant($"{Name}({_line}): {what}."));
}
