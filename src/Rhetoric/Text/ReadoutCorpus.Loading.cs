// One path or several, else alike.
#pragma warning disable RS0026

namespace Rhetoric;

public sealed partial class ReadoutCorpus
{
    /// <summary>Reads one file or folder; what cannot be read of it is in <see cref="Failures"/>.</summary>
    /// <param name="path">A <c>.txt</c>, <c>.jsonl</c> or <c>.html</c> file, or a folder of them.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <param name="progress">Told the share of the bytes that are read, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder; where several paths are given this is one of the failures.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var corpus = ReadoutCorpus.Load("readouts/");
    /// foreach (var failure in corpus.Failures) Console.Error.WriteLine($"{failure.Path} {failure.Reason}");
    /// </code>
    /// </example>
    public static ReadoutCorpus Load(string path, LoadOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Path.Exists(path) ? Load([path], options, progress, cancellationToken) : throw new FileNotFoundException($"'{path}' is neither a file nor a folder.", path);
    }

    /// <summary>Reads files and folders; what cannot be read is in <see cref="Failures"/>.</summary>
    /// <remarks>
    /// <para>A folder is read recursively in ordinal order: <c>.txt</c>, <c>.jsonl</c>, <c>.html</c> and <c>.htm</c>; other files are passed over,
    /// and so are linked folders. A file that is named itself is read as text whatever its extension; what begins as a web page is read as one, and XML, RTF and
    /// JSON are failures, because their markup would count as words. A page that Rhetoric wrote is no readout. A file met twice is read once.</para>
    /// <para>Of a plain text that begins with a YAML head (names and values between two lines of dashes) the head is metadata and the rest is the text.</para>
    /// <para>An <c>index.tsv</c> has the columns <c>file date title source</c>; what further columns, further names of a head and further fields of a <c>.jsonl</c> line (strings,
    /// numbers, true and false) say is in <see cref="Readout.Metadata"/>. Where index and head name the same, the index counts.</para>
    /// <para>The id is the file name without its extension, or the field <c>id</c>; where files collide, the folder, and then the extension, is added, and where lines of one file
    /// do, the first keeps its id and the others have their number behind it (<c>id#2</c>).</para>
    /// <para>The date is what <c>index.tsv</c> says, else the field or the page, else the only date in the file name (<c>2017-11-09-talks</c>,
    /// <c>seed-2017-11-09</c>), else <see cref="ReadoutHead.Date"/> where lead and title tell year, month and day. An index counts for its folder and those
    /// below; the one in the parent of what was named counts too.</para>
    /// <para>A file that is no text (invalid bytes, binary, empty), a line of an index or of a <c>.jsonl</c> file that says nothing or says it wrongly,
    /// a path that is missing and a folder without texts are failures; everything else is loaded. What was passed over or has a text or an id twice is in
    /// <see cref="Notes"/>.</para>
    /// <para>Memory: the largest file and its text, beside the texts kept.</para>
    /// </remarks>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <param name="progress">Told the share of the bytes that are read, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">A path is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ReadoutCorpus Load(
        IEnumerable<string> paths,
        LoadOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var loader = new ReadoutLoader(options ?? LoadOptions.Default, cancellationToken);
        string[] named = [.. paths];
        if (Array.Exists(named, string.IsNullOrEmpty))
        {
            throw new ArgumentException("A path is null or empty; it must name a file or a folder.", nameof(paths));
        }

        loader.Load(named, progress);
        return Of(loader);
    }

    /// <summary>Reads what a stream holds: one text, as <see cref="Readout.Read"/> does, or, where it begins as lines of JSON do, a readout a line; what cannot be read is in <see cref="Failures"/>.</summary>
    /// <param name="stream">The bytes; read to the end, not closed.</param>
    /// <param name="id">The id of the readout, or of lines without one the name that their number is put behind.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public static ReadoutCorpus Read(Stream stream, string id, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var loader = new ReadoutLoader(options ?? LoadOptions.Default, CancellationToken.None);
        loader.Load(stream, id);
        return Of(loader);
    }

    internal static ReadoutCorpus Of(ReadoutLoader loader) => new(loader.Readouts()) { Failures = loader.Failures.ToResultList(), Notes = loader.Notes.ToResultList() };
}
