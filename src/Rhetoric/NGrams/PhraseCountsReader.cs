using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Reads phrase counts and refuses whatever the writer would not have written.</summary>
internal sealed class PhraseCountsReader
{
    private readonly StreamReader _reader;
    private readonly string _name;
    private int _line;

    private PhraseCountsReader(StreamReader reader, string name)
    {
        _reader = reader;
        _name = name;
    }

    /// <summary>Reads counts.</summary>
    /// <param name="stream">Read to its end and left open.</param>
    /// <param name="name">Names the source in messages.</param>
    public static PhraseCounts Read(Stream stream, string name)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var counts = new PhraseCountsReader(reader, name);
        try
        {
            return counts.Read();
        }
        catch (DecoderFallbackException error)
        {
            throw new FormatException($"{name} is not UTF-8 after line {counts._line}: {error.Message}", error);
        }
    }

    private PhraseCounts Read()
    {
        if (Line() != PhraseCountsWriter.FirstLine)
        {
            Refuse($"it must be '{PhraseCountsWriter.FirstLine}'; this is another kind of file or another version");
        }

        var unit = OneOf("unit", ("character", PhraseUnit.Character), ("token", PhraseUnit.Token));
        var shortest = (int)Number(Field("shortest"), 1, int.MaxValue);
        var longest = (int)Number(Field("longest"), shortest, int.MaxValue);
        var boundary = OneOf(
            "boundary", ("clause", PhraseBoundary.Clause), ("sentence", PhraseBoundary.Sentence), ("paragraph", PhraseBoundary.Paragraph));
        var (segmenter, dictionary) = (Optional("segmenter"), Optional("dictionary"));
        var folding = OneOf(
            "folding",
            ("none", PhraseFolding.None),
            ("case", PhraseFolding.Case),
            ("width", PhraseFolding.Width),
            ("case+width", PhraseFolding.Case | PhraseFolding.Width));
        var identity = new PhraseCountsIdentity(unit, shortest, longest, boundary, segmenter, dictionary, folding, Optional("stopwords"));
        var documents = (int)Number(Field("documents"), 0, int.MaxValue);
        var units = Number(Field("units"), 0, long.MaxValue);
        var announced = Number(Field("phrases"), 0, Array.MaxLength);
        var phrases = new List<PhraseCount>();
        for (var index = 0; index < announced; index++)
        {
            phrases.Add(Phrase(identity, documents));
            if (index > 0 && PhraseKey.Compare(phrases[index - 1].Key, phrases[index].Key) >= 0)
            {
                Refuse("the phrases must rise in the order of their UTF-8 bytes");
            }
        }

        if (_reader.Peek() >= 0)
        {
            _line++;
            Refuse($"the header announces {announced} phrases, but there are more lines");
        }

        return new PhraseCounts([.. phrases], documents, units, identity);
    }

    private PhraseCount Phrase(PhraseCountsIdentity identity, int documents)
    {
        var fields = Line().Split('\t');
        if (fields.Length != 5 || fields[0].Length == 0)
        {
            Refuse("a phrase, its count, its documents and two dates must stand there, parted by tabs");
        }

        var length = LengthOf(fields[0], identity.Unit);
        if (length < identity.MinLength || length > identity.MaxLength)
        {
            Refuse($"the phrase has {length} units; the header allows {identity.MinLength} to {identity.MaxLength}");
        }

        var count = Number(fields[1], 1, long.MaxValue);
        return new PhraseCount(fields[0], length, count, (int)Number(fields[2], 1, Math.Min(count, documents)), Date(fields[3]), Date(fields[4]));
    }

    private int LengthOf(string key, PhraseUnit unit)
    {
        try
        {
            return PhraseKey.Length(key, unit);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{_name}({_line}): {error.Message}", error);
        }
    }

    // A last line without its line feed is one that was cut short.
    private string Line()
    {
        _line++;
        var line = new StringBuilder();
        for (var next = _reader.Read(); next != '\n'; next = _reader.Read())
        {
            if (next < 0)
            {
                Refuse("the file ends in the middle");
            }

            line.Append((char)next);
        }

        return line.ToString();
    }

    private string Field(string name)
    {
        var line = Line();
        if (!line.StartsWith(name + "\t", StringComparison.Ordinal))
        {
            Refuse($"'{name}' and its value must stand there");
        }

        return line[(name.Length + 1)..];
    }

    private string? Optional(string name) => Field(name) is var value && value == PhraseCountsIdentity.None ? null : value;

    private T OneOf<T>(string name, params ReadOnlySpan<(string Name, T Value)> known)
    {
        var value = Field(name);
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

    private long Number(string field, long least, long most)
    {
        if (!long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            Refuse(FormattableString.Invariant($"'{field}' must be a number from {least} to {most}"));
        }

        return number;
    }

    private DateOnly? Date(string field)
    {
        if (field == "-")
        {
            return null;
        }

        if (!DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Refuse($"'{field}' must be a date as yyyy-MM-dd, or -");
        }

        return date;
    }

    [DoesNotReturn]
    private void Refuse(string what) => throw new FormatException($"{_name}({_line}): {what}.");
}
