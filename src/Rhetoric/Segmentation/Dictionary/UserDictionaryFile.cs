using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>Reads a user dictionary in jieba's format.</summary>
internal static class UserDictionaryFile
{
    public static List<UserWord> Read(string path)
    {
        var words = new List<UserWord>();
        var number = 0;
        try
        {
            // Lines end with a line feed only, and a byte order mark is the parser's affair, as in jieba.
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            foreach (var line in text.Split('\n'))
            {
                number++;
                if (UserWord.Parse(line) is { } word)
                {
                    words.Add(word);
                }
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException($"{path} is not UTF-8: {e.Message}", e);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}({number}): {e.Message}", e);
        }

        return words;
    }
}
