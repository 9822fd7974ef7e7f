using System.Globalization;
using System.Text.RegularExpressions;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>A word that a user adds to the dictionary, changes or takes away.</summary>
/// <remarks>
/// A word is found only if all its characters are Han (U+4E00 to U+9FD5), ASCII letters or digits, or one of <c>+ # &amp; . _ % -</c>;
/// another one changes nothing but the sum of all frequencies, as in jieba.
/// </remarks>
public sealed partial record UserWord
{
    /// <summary>The greatest length of a word, in UTF-16 units.</summary>
    public const int MaximumLength = 4095;

    /// <summary>A word.</summary>
    /// <param name="text">The word, of 1 to <see cref="MaximumLength"/> UTF-16 units.</param>
    /// <param name="frequency">
    /// How often it occurs in the sixty million words that jieba counted; 0 takes the word away; null chooses the smallest frequency
    /// at which the word is preferred to its parts. Beware: in jieba.NET <c>AddWord(word, 0)</c>, its default, means what null means
    /// here, and here as in jieba 0 takes away; <see cref="Removed"/> says so in words.
    /// </param>
    /// <param name="tag">Its part of speech, or null to keep the one it has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is negative.</exception>
    public UserWord(string text, long? frequency = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text.Length > MaximumLength)
        {
            throw new ArgumentException($"A word has at most {MaximumLength} UTF-16 units; this one has {text.Length}.", nameof(text));
        }

        if (frequency is < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "A frequency is 0 or more.");
        }

        Text = text;
        Frequency = frequency;
        Tag = tag;
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>Its frequency; 0 takes it away, null lets the dictionary choose.</summary>
    public long? Frequency { get; }

    /// <summary>Its part of speech, or null.</summary>
    public string? Tag { get; }

    /// <summary>Whether a segmenter can ever find the word: all its characters are such as jieba makes words of.</summary>
    /// <remarks>If not, <see cref="PhraseKeepingSegmenter"/> keeps it whole.</remarks>
    public bool CanBeFound => Text.All(static unit => ModelFormat.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit is '+' or '#' or '&' or '.' or '_' or '%' or '-');

    /// <summary>A word to be taken away, as <c>jieba.del_word(text)</c>.</summary>
    /// <param name="text">The word, of 1 to <see cref="MaximumLength"/> UTF-16 units.</param>
    /// <returns>The word with frequency 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or too long.</exception>
    public static UserWord Removed(string text) => new(text, 0);

    /// <summary>Reads a line of a user dictionary in jieba's format: <c>word [frequency] [tag]</c>, separated by one blank each.</summary>
    /// <param name="line">The line. What does not look like a frequency or a tag of small letters belongs to the word, blanks included.</param>
    /// <returns>The word, or null for an empty line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="FormatException">The frequency is greater than <see cref="long.MaxValue"/> or the word too long.</exception>
    public static UserWord? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var content = line.Trim(AsciiSpace).TrimStart('\uFEFF');
        if (content.Length == 0)
        {
            return null;
        }

        var match = Format().Match(content);
        if (!match.Success)
        {
            throw new FormatException($"'{content}' is no entry of a user dictionary: word [frequency] [tag].");
        }

        long? frequency = null;
        if (match.Groups["frequency"].ValueSpan is { Length: > 0 } digits)
        {
            frequency = long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"The frequency {digits} of '{content}' is greater than {long.MaxValue}.");
        }

        var word = match.Groups["word"].Value;
        return word.Length <= MaximumLength
            ? new UserWord(word, frequency, match.Groups["tag"].Success ? match.Groups["tag"].Value : null)
            : throw new FormatException($"A word has at most {MaximumLength} UTF-16 units; one in the dictionary has {word.Length}.");
    }

    // What Python strips from bytes.
    private static char[] AsciiSpace { get; } = [' ', '\t', '\n', '\r', '\v', '\f'];

    [GeneratedRegex("^(?<word>.+?)( (?<frequency>[0-9]+))?( (?<tag>[a-z]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
