namespace Rhetoric.Conformance;

/// <summary>Texts that are compared in one go, after the same changes to the dictionary.</summary>
/// <param name="Source">Where the texts come from: a row of the table.</param>
/// <param name="Texts">The texts.</param>
internal sealed record TextBatch(string Source, IReadOnlyList<string> Texts)
{
    /// <summary>Our side.</summary>
    public Segmenter Segmenter { get; init; } = Segmenter.Default;

    /// <summary>The commands that bring the oracle's dictionary to where that of <see cref="Segmenter"/> is.</summary>
    public IReadOnlyList<string[]> Commands { get; init; } = [];

    /// <summary>Texts after words were added, weighed anew or taken away.</summary>
    public static TextBatch Changed(string source, IReadOnlyList<string> texts, UserWord[] changes) =>
        new(source, texts) { Segmenter = Segmenter.Default.WithWords(changes), Commands = [.. changes.Select(UserWordChanges.Command)] };

    /// <summary>Texts after a user dictionary was read.</summary>
    public static TextBatch WithDictionary(string source, IReadOnlyList<string> texts, string dictionary)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, dictionary);
            return new(source, texts) { Segmenter = Segmenter.Default.WithDictionary(file), Commands = [["dictionary", dictionary]] };
        }
        finally
        {
            File.Delete(file);
        }
    }
}
