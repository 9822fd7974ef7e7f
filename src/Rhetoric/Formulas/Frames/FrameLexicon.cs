using System.Security.Cryptography;
using System.Text;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>The frames that have a name: patterns with slots and what they mean.</summary>
/// <remarks>
/// <para>Notation. A capital Latin letter is a slot and stands once in a frame; a figure behind it is the most characters that fill it (24 unless told, 60 at an edge).
/// <c>X方</c> is a slot for a side, 方 included; <c>#</c> one for a number. What may be left out stands in round brackets, one of several in braces, divided
/// by bars: <c>愿(意)同X一道</c>, <c>构建X{关系|格局}</c>; braces may stand inside round brackets. A comma of either kind (，、) matches both. Everything else stands for itself.</para>
/// <para>A slot holds no mark that ends a clause, and no 、 where the frame has one of its own; at the edge of a frame it reaches to the edge of the clause, or,
/// where a figure stands behind it at the end, to 的. Fixed parts and fillers begin and end where words or their parts do, but for a number (四点).</para>
/// <para>Immutable and safe to share between threads; patterns are compiled once.</para>
/// </remarks>
public sealed class FrameLexicon
{
    private const string DefaultResource = "Rhetoric.Formulas.Data.frames.tsv";

    private static readonly Lazy<FrameLexicon> Embedded = new(ReadEmbedded);

    private FrameLexicon(string name, IReadOnlyList<(NamedFrame Frame, FramePattern Pattern)> frames)
    {
        var content = string.Join('\n', frames.Select(frame => frame.Frame.Text));
        Identity = frames.Count == 0 ? name : $"{name}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4))}";
        Frames = [.. frames.Select(frame => frame.Frame)];
        Patterns = [.. frames.Select(frame => frame.Pattern)];
    }

    /// <summary>The lexicon that comes with the library: frames of Chinese readouts.</summary>
    public static FrameLexicon Default => Embedded.Value;

    /// <summary>No frames: mining alone.</summary>
    public static FrameLexicon None { get; } = new("none", []);

    /// <summary>Names the lexicon and the hash of its patterns: equal identities match alike.</summary>
    public string Identity { get; }

    /// <summary>The frames, in the order of the file.</summary>
    public IReadOnlyList<NamedFrame> Frames { get; }

    internal IReadOnlyList<FramePattern> Patterns { get; }

    /// <summary>Makes a lexicon of frames in memory.</summary>
    /// <param name="name">A name for <see cref="Identity"/>.</param>
    /// <param name="frames">The frames.</param>
    /// <exception cref="ArgumentException">A frame is null.</exception>
    /// <exception cref="FormatException">A frame breaks the notation or stands twice; the message says which and why.</exception>
    public static FrameLexicon Of(string name, IEnumerable<NamedFrame> frames)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(frames);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new FrameLexicon(name, [.. frames.Select(frame => frame is null ? throw new ArgumentException("A frame is null.", nameof(frames)) : seen.Add(frame.Text) ? (frame, FramePattern.Parse(frame.Text)) : throw Twice(frame.Text))]);
    }

    /// <summary>Reads a lexicon: tab-separated, with a heading line that names the columns.</summary>
    /// <param name="path">The file. <c>frame</c> is required; <c>gloss</c> is read where present. Lines that begin with <c>#</c> are comments: write a frame that begins with a number behind another column.</param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="InvalidDataException">A line cannot be read, or there is no frame; the message names file, line and what is wrong.</exception>
    public static FrameLexicon Load(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        return Read(stream, Path.GetFileNameWithoutExtension(path), path, encoding);
    }

    /// <summary>The number of frames and the identity.</summary>
    public override string ToString() => $"{ResultLine.Count(Frames.Count, "frame")}, {Identity}";

    internal static FrameLexicon Read(Stream stream, string name, string file, Encoding? encoding = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var frames = new List<(NamedFrame, FramePattern)>();
        foreach (var row in NamedTable.Read(stream, file, encoding, "frame"))
        {
            try
            {
                var text = row.Required("frame");
                frames.Add(seen.Add(text) ? (new NamedFrame { Text = text, Gloss = row["gloss"] is { Length: > 0 } gloss ? gloss : null }, FramePattern.Parse(text)) : throw Twice(text));
            }
            catch (FormatException error)
            {
                throw row.Fault(error.Message.TrimEnd('.'));
            }
        }

        return frames.Count > 0 ? new FrameLexicon(name, frames) : throw new InvalidDataException($"{file}: there is no frame in it.");
    }

    private static FrameLexicon ReadEmbedded()
    {
        using var stream = typeof(FrameLexicon).Assembly.GetManifestResourceStream(DefaultResource)!;
        return Read(stream, "rhetoric-frames-zh-1", DefaultResource);
    }

    private static FormatException Twice(string text) => new($"the frame '{text}' stands twice.");
}
