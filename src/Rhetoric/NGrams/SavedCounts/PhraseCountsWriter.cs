using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Writes phrase counts. The format is told at <see cref="PhraseCounts.Save(string)"/>.</summary>
internal static class PhraseCountsWriter
{
    /// <summary>What every version begins with.</summary>
    public const string Kind = "rhetoric-phrase-counts ";

    public const string FirstLine = Kind + "2";

    /// <summary>The name of the last line.</summary>
    public const string Checksum = "sha256";

    private const int BytesAtOnce = 1 << 16;
    private const int FiguresBytes = 64;

    /// <summary>Writes counts as a whole.</summary>
    /// <param name="stream">Written to.</param>
    /// <param name="identity">The rules of counting.</param>
    /// <param name="documents">The readouts.</param>
    /// <param name="units">Their units.</param>
    /// <param name="phrases">The lines of phrases.</param>
    /// <param name="writeRows">Writes these lines.</param>
    public static void Write(Stream stream, PhraseCountsIdentity identity, int documents, long units, long phrases, Action<Stream> writeRows)
    {
        using var digest = SHA256.Create();
        using (var hashed = new CryptoStream(stream, digest, CryptoStreamMode.Write, leaveOpen: true))
        {
            WriteHeader(hashed, identity, documents, units, phrases);
            writeRows(hashed);
        }

        stream.Write(Encoding.ASCII.GetBytes($"{Checksum}\t{Convert.ToHexStringLower(digest.Hash!)}\n"));
    }

    private static void WriteHeader(Stream stream, PhraseCountsIdentity identity, int documents, long units, long phrases)
    {
        var header = new StringBuilder(FirstLine).Append('\n');
        foreach (var (name, value) in identity.Fields())
        {
            header.Append(name).Append('\t').Append(value).Append('\n');
        }

        header.Append(CultureInfo.InvariantCulture, $"documents\t{documents}\nunits\t{units}\nphrases\t{phrases}\n");
        stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(header.ToString()));
    }

    /// <summary>Writes the lines of all phrases.</summary>
    /// <param name="stream">Written to.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The number of lines.</returns>
    public static long WriteRows(Stream stream, PhraseCountCursor phrases, CancellationToken cancellationToken = default)
    {
        var lines = new ArrayBufferWriter<byte>(2 * BytesAtOnce);
        var count = 0L;
        while (phrases.MoveNext())
        {
            count++;
            lines.Write(phrases.Key);
            Write(lines, phrases.Figures);
            if (lines.WrittenCount >= BytesAtOnce)
            {
                cancellationToken.ThrowIfCancellationRequested();
                stream.Write(lines.WrittenSpan);
                lines.ResetWrittenCount();
            }
        }

        stream.Write(lines.WrittenSpan);
        return count;
    }

    private static void Write(ArrayBufferWriter<byte> lines, in PhraseFigures figures)
    {
        var line = lines.GetSpan(FiguresBytes);
        var at = 0;
        line[at++] = (byte)'\t';
        Utf8Formatter.TryFormat(figures.Count, line[at..], out var written);
        at += written;
        line[at++] = (byte)'\t';
        Utf8Formatter.TryFormat(figures.Documents, line[at..], out written);
        at += written;
        at += Write(line[at..], figures.First);
        at += Write(line[at..], figures.Last);
        line[at++] = (byte)'\n';
        lines.Advance(at);
    }

    private static int Write(Span<byte> field, DateOnly? date)
    {
        field[0] = (byte)'\t';
        if (date is not { } day)
        {
            field[1] = (byte)'-';
            return 2;
        }

        day.TryFormat(field[1..], out var written, "O", CultureInfo.InvariantCulture);
        return 1 + written;
    }
}
