using Rhetoric.Segmentation;

namespace Rhetoric.DictionaryCompiler;

/// <summary>Numbers the characters so that frequent ones have small codes.</summary>
internal sealed class CharacterCodes
{
    private readonly ushort[] _codes = new ushort[1 << 16];

    public CharacterCodes(SourceFiles sources)
    {
        _codes['\r'] = ModelFormat.MayPair;
        Array.Fill(_codes, (ushort)ModelFormat.MayPair, '\uD800', '\uDBFF' - '\uD800' + 1);
        Array.Fill(_codes, (ushort)ModelFormat.UnknownHan, '\u4E00', '\u9FD5' - '\u4E00' + 1);

        Count = ModelFormat.FirstAscii;
        var block = Enumerable.Range(0, 128).Select(unit => (char)unit).Where(ModelFormat.IsBlock).ToArray();
        Number(block.Where(char.IsAsciiLetterOrDigit));
        Require(nameof(ModelFormat.FirstSign), ModelFormat.FirstSign);
        Number(block.Where(unit => !char.IsAsciiLetterOrDigit(unit)));
        Require(nameof(ModelFormat.UnknownHan), ModelFormat.UnknownHan);

        Count = ModelFormat.FirstHan;
        Number(ByFrequency(sources));
    }

    /// <summary>One more than the largest code.</summary>
    public int Count { get; private set; }

    /// <summary>The code of each UTF-16 unit.</summary>
    public ReadOnlySpan<ushort> Table => _codes;

    public int this[char unit] => _codes[unit];

    private void Number(IEnumerable<char> units)
    {
        foreach (var unit in units)
        {
            _codes[unit] = (ushort)Count++;
        }
    }

    private void Require(string name, int count)
    {
        if (Count != count)
        {
            throw new InvalidOperationException($"{Count} codes are taken before {name}, which is {count}.");
        }
    }

    private static IEnumerable<char> ByFrequency(SourceFiles sources)
    {
        var frequencies = sources.Emissions.Keys.ToDictionary(unit => unit, _ => 0L);
        foreach (var (word, entry) in sources.Words)
        {
            foreach (var unit in word)
            {
                frequencies[unit] = frequencies.GetValueOrDefault(unit) + entry.Frequency;
            }
        }

        return frequencies.Where(pair => ModelFormat.IsHan(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select(pair => pair.Key);
    }
}
