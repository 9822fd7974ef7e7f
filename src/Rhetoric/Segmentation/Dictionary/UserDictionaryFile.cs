namespace Rhetoric.Segmentation;

/// <summary>Reads a user dictionary in jieba's format.</summary>
internal static class UserDictionaryFile
{
    /// <summary>Reads the words of a text.</summary>
    /// <param name="text">The text. Lines end with a line feed only, and a byte order mark is the parser's affair, as in jieba.</param>
    /// <param name="name">What the text is called where a line is no entry.</param>
    /// <exception cref="FormatException">A line is no entry; the message names it.</exception>
    public static List<UserDictionaryEntry> Read(string text, string name)
    {
        var words = new List<UserDictionaryEntry>();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            try
            {
                if (UserWord.Parse(line) is { } word)
                {
                    words.Add(new UserDictionaryEntry(index + 1, word));
                }
            }
            catch (FormatException e)
            {
                throw new FormatException($"{name}({index + 1}): {e.Message}", e);
            }
        }

        return words;
    }
}
