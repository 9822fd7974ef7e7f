using System.Text;

namespace Rhetoric.Tool;

/// <summary>A list of stop words: one a line, blank lines passed over.</summary>
internal static class StopWordFile
{
    /// <param name="path">The file.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="segmenter">What cuts the texts into words.</param>
    /// <param name="encoding">The encoding where the file itself tells none.</param>
    /// <param name="say">Told of words that can never be met.</param>
    /// <exception cref="UsageException">A line is no stop word of the unit, or there is none; the message names the file and the line.</exception>
    public static IReadOnlyList<string> Read(string path, PhraseUnit unit, ISegmenter segmenter, Encoding? encoding, Action<string> say)
    {
        var words = new List<string>();
        var unmet = new List<string>();
        foreach (var (index, line) in SideFile.ReadLines(path, encoding).Index())
        {
            var word = line.Trim();
            if (unit == PhraseUnit.Character && word.EnumerateRunes().Take(2).Count() > 1)
            {
                throw new UsageException($"{path}({index + 1}): the stop word '{word}' is longer than a character; where characters are counted each must be one.");
            }

            if (word.Length > 0)
            {
                words.Add(word);
                if (unit == PhraseUnit.Token && Words.Of(segmenter, word) is { Length: > 1 } parts)
                {
                    unmet.Add($"line {index + 1} '{word}' is {string.Join('|', parts)}");
                }
            }
        }

        UnmatchableEntries.Say(say, path, words.Count, unmet, "the segmenter cuts them into several words", "List their words, or have them kept whole by --keep.");
        return words.Count > 0 ? words : throw new UsageException($"{path}: there is no stop word in it; one a line must stand there.");
    }
}
