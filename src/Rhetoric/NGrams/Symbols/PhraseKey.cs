using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>The written form of a phrase: one line of text without a tab that gives back exactly the units it was made of.</summary>
/// <remarks>
/// Characters stand side by side, words with one space between them. A space inside a word is <c>\s</c>, a backslash <c>\\</c>, and a
/// control character or half of a surrogate pair <c>\uXXXX</c>; so a phrase has one written form, and valid UTF-8 holds it.
/// </remarks>
internal static class PhraseKey
{
    /// <summary>Says when a written form is the one that a phrase has.</summary>
    public const string Rule =
        "one space between words, \\s for a space inside a word, \\\\ for a backslash, \\u and four upper-case hexadecimal digits for a control character or half of a surrogate pair, anything else as itself";

    // What may need an escape or be one: control characters (the upper ones begin with C2 in UTF-8), DEL and the backslash.
    private static readonly SearchValues<byte> Suspect = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'\\', 0x7F, 0xC2]);

    /// <summary>Writes a phrase.</summary>
    /// <param name="sequence">The corpus it stands in.</param>
    /// <param name="position">Where.</param>
    /// <param name="length">Its symbols.</param>
    /// <param name="unit">Whether the symbols are words.</param>
    public static string Write(SymbolSequence sequence, int position, int length, PhraseUnit unit)
    {
        var key = new StringBuilder(2 * length);
        for (var offset = 0; offset < length; offset++)
        {
            if (offset > 0 && unit == PhraseUnit.Token)
            {
                key.Append(' ');
            }

            Append(key, sequence.TextOf(sequence.Symbols[position + offset]));
        }

        return key.ToString();
    }

    /// <summary>Writes one unit.</summary>
    /// <param name="unit">A character or a word.</param>
    public static string Write(string unit)
    {
        foreach (var c in unit)
        {
            if (char.IsSurrogate(c) || char.IsControl(c) || c is ' ' or '\\')
            {
                var key = new StringBuilder(unit.Length + 8);
                Append(key, unit);
                return key.ToString();
            }
        }

        return unit;
    }

    /// <summary>The phrase that a written form stands for.</summary>
    /// <exception cref="FormatException">A backslash is not followed by what may follow it.</exception>
    public static string Read(string key)
    {
        if (!key.Contains('\\', StringComparison.Ordinal))
        {
            return key;
        }

        var text = new StringBuilder(key.Length);
        for (var at = 0; at < key.Length; at++)
        {
            if (key[at] != '\\')
            {
                text.Append(key[at]);
                continue;
            }

            at++;
            var code = key.AsSpan(Math.Min(at + 1, key.Length));
            switch (at < key.Length ? key[at] : '\0')
            {
                case 's':
                    text.Append(' ');
                    break;
                case '\\':
                    text.Append('\\');
                    break;
                case 'u' when code.Length >= 4 && ushort.TryParse(code[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                    text.Append((char)unit);
                    at += 4;
                    break;
                default:
                    throw new FormatException($"'{key}' holds a backslash that is not followed by s, a backslash or u and four hexadecimal digits.");
            }
        }

        return text.ToString();
    }

    /// <summary>The units of a written form.</summary>
    /// <param name="key">Its UTF-8 bytes.</param>
    /// <param name="unit">Characters or words.</param>
    /// <exception cref="FormatException">A backslash is not followed by what may follow it.</exception>
    public static int Length(ReadOnlySpan<byte> key, PhraseUnit unit)
    {
        var units = unit == PhraseUnit.Token ? key.Count((byte)' ') + 1 : 0;
        for (var at = 0; at < key.Length; at++)
        {
            if (key[at] == '\\')
            {
                at += EscapedBytes(key[at..]) - 1;
                units += unit == PhraseUnit.Token ? 0 : 1;
            }
            else if (unit == PhraseUnit.Character && (key[at] & 0xC0) != 0x80)
            {
                units++;
            }
        }

        return units;
    }

    /// <summary>Whether the bytes are what <see cref="Write(string)"/> gives for some phrase: no unit empty, every escape needed and none lacking.</summary>
    /// <param name="key">Valid UTF-8; escapes are known to be sound.</param>
    /// <param name="unit">Characters or words.</param>
    public static bool IsCanonical(ReadOnlySpan<byte> key, PhraseUnit unit)
    {
        var hasEmptyUnit = unit == PhraseUnit.Token ? key.IsEmpty || key[0] == ' ' || key[^1] == ' ' || key.IndexOf("  "u8) >= 0 : key.IsEmpty || key.Contains((byte)' ');
        if (hasEmptyUnit || !key.ContainsAny(Suspect))
        {
            return !hasEmptyUnit;
        }

        var written = Encoding.UTF8.GetString(key);
        return Array.TrueForAll(unit == PhraseUnit.Token ? written.Split(' ') : [written], word => Write(Read(word)) == word);
    }

    private static int EscapedBytes(ReadOnlySpan<byte> key)
    {
        if (key.Length > 1 && key[1] is (byte)'s' or (byte)'\\')
        {
            return 2;
        }

        if (key.Length > 5 && key[1] == 'u' && Utf8Parser.TryParse(key.Slice(2, 4), out ushort _, out var read, 'X') && read == 4)
        {
            return 6;
        }

        throw new FormatException(
            $"'{Encoding.UTF8.GetString(key)}' begins with a backslash that is not followed by s, a backslash or u and four hexadecimal digits.");
    }

    private static void Append(StringBuilder key, string unit)
    {
        for (var at = 0; at < unit.Length; at++)
        {
            var c = unit[at];
            if (char.IsHighSurrogate(c) && at + 1 < unit.Length && char.IsLowSurrogate(unit[at + 1]))
            {
                key.Append(c).Append(unit[++at]);
            }
            else if (char.IsSurrogate(c) || char.IsControl(c))
            {
                key.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                _ = c switch
                {
                    ' ' => key.Append("\\s"),
                    '\\' => key.Append("\\\\"),
                    _ => key.Append(c),
                };
            }
        }
    }
}
