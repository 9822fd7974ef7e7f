using System.Globalization;
using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Takes out of a wording what tolerances forgive in place; what they forgive in order is left to <see cref="WordingOrder"/>.</summary>
/// <remarks>
/// <para>From left to right: width and quotation marks are folded, connectors found as words of the segmenter and made one sign, particles left out where
/// they are no part of a word and no 的 makes an attribute of a verb at the head (达成的共识), numbers written by their value. A number keeps its value and a name stays.</para>
/// <para>A connector may be left out between two words that are both verbs of the class <c>operator</c> or both none (沟通和协调); beside 和 they are
/// equally long, and behind it stands neither pronoun nor name (同各国合作); at the head 同 and 与 are one and never left out. 、 may be left out in a list of three, between words or before a rest of three
/// characters at the most, and between items that begin alike or have a character in the same place (不冲突、不对抗; 合则两利、斗则俱伤).
/// Cost: O(n) and one cut into words.</para>
/// </remarks>
internal sealed class WordingReader
{
    private const char Attributive = '的';
    private const int ShortItem = 3;
    private const int LongestParallel = 4;
    private const int MostOnStack = 128;

    private readonly StringBuilder _signs;
    private readonly List<SignTraits> _traits;
    private bool _isBehindParticle;
    private int _particles;

    private WordingReader(string text, FormulaTolerance allowed)
    {
        var folded = Fold(text, allowed);
        (_signs, _traits) = (new StringBuilder(folded.Length), new List<SignTraits>(folded.Length));
        var kept = ParticleFree(folded, allowed);
        var words = Words(folded);
        if (words.Count > 1 && folded[words[0].End] == Attributive && ToleranceWords.Operators.Contains(words[0].Of(folded)))
        {
            kept[words[0].End] = true;
        }

        for (var (at, word) = (0, 0); at < folded.Length;)
        {
            var number = allowed.HasFlag(FormulaTolerance.Numeral) ? NumberReading.At(folded, at) : default;
            if (at == words[word].Start && TryAddJoint(folded, words, word, allowed))
            {
                at = words[word].End;
            }
            else if (number.Length > 0)
            {
                Put(number.Value is { } value ? value.ToString("G29", CultureInfo.InvariantCulture) : folded.AsSpan(at, number.Length));
                at += number.Length;
            }
            else
            {
                if (kept[at])
                {
                    Put(folded.AsSpan(at, 1));
                }
                else
                {
                    _isBehindParticle = true;
                    _particles++;
                }

                at++;
            }

            while (word < words.Count && at >= words[word].End)
            {
                word++;
            }
        }
    }

    /// <summary>What the tolerances leave of a wording; pairs of countries stay as they are.</summary>
    public static WordingReading Read(string text, FormulaTolerance allowed)
    {
        var reader = new WordingReader(text, allowed);
        return new WordingReading(reader._signs.ToString(), [.. reader._traits], reader._particles);
    }

    // Blanks go only where no letter would be joined to another.
    private static string Fold(string text, FormulaTolerance allowed)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            var isBlank = char.IsWhiteSpace(character);
            if (isBlank && at > 0 && at < text.Length - 1 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]))
            {
                folded.Append(' ');
            }
            else if (isBlank ? !allowed.HasFlag(FormulaTolerance.Width) : !IsQuote(text, at) || !allowed.HasFlag(FormulaTolerance.Quotes))
            {
                var narrow = allowed.HasFlag(FormulaTolerance.Width) ? Narrow(character) : character;
                folded.Append(allowed.HasFlag(FormulaTolerance.Case) ? char.ToLowerInvariant(narrow) : narrow);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a quotation mark stands at a place; an apostrophe is none.</summary>
    public static bool IsQuote(string text, int at) => text[at] is '《' or '》' or '〈' or '〉'
        || (FoldedCharacter.Of(text[at]) == FoldedCharacter.Nothing && (at == 0 || !char.IsAsciiLetter(text[at - 1])));

    /// <summary>A character of full or half width in its usual width.</summary>
    public static char Narrow(char character) =>
        FoldedCharacter.Of(character) is var folded && folded == FoldedCharacter.Nothing ? character : folded;

    // Which characters are no particle.
    private static bool[] ParticleFree(string text, FormulaTolerance allowed)
    {
        var kept = new bool[text.Length];
        if (!allowed.HasFlag(FormulaTolerance.Particle))
        {
            Array.Fill(kept, true);
            return kept;
        }

        for (var at = 0; at < text.Length; at++)
        {
            kept[at] |= !ToleranceWords.Particles.Contains(text[at]);
        }

        foreach (var word in ToleranceWords.ParticleWords)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                kept.AsSpan(at, word.Length).Fill(true);
            }
        }

        return kept;
    }

    private static List<TextSpan> Words(string text)
    {
        Span<int> ends = text.Length <= MostOnStack ? stackalloc int[text.Length] : new int[text.Length];
        ends = ends[..Segmenter.Default.Cut(text, ends)];
        var words = new List<TextSpan>(ends.Length + 1);
        var start = 0;
        foreach (var end in ends)
        {
            if (ToleranceWords.Glued.Contains(text.AsSpan(start, end - start)))
            {
                words.Add(new TextSpan(start, end - 1));
                start = end - 1;
            }

            words.Add(new TextSpan(start, end));
            start = end;
        }

        return words;
    }

    // Whether the word is a connector or a preposition between two others, or governs what follows at the head.
    private bool TryAddJoint(string text, List<TextSpan> words, int number, FormulaTolerance allowed)
    {
        var word = words[number].Of(text);
        var isConnector = ToleranceWords.Connectors.Contains(word);
        if (number == 0 && words.Count > 1 && ToleranceWords.Openings.Contains(word))
        {
            Put(allowed.HasFlag(FormulaTolerance.Connector) ? [WordingReading.Separator] : word, SignTraits.Joint);
            return true;
        }

        if (number == 0 || number == words.Count - 1 || !(isConnector || ToleranceWords.Prepositions.Contains(word)))
        {
            return false;
        }

        var isForgiven = allowed.HasFlag(FormulaTolerance.Connector);
        Put(isForgiven ? [WordingReading.Separator] : word, isForgiven && isConnector && CanBeLeftOut(text, words, number) ? SignTraits.Joint | SignTraits.Loose : SignTraits.Joint);
        return true;
    }

    private void Put(ReadOnlySpan<char> signs, SignTraits traits = SignTraits.None)
    {
        _signs.Append(signs);
        foreach (var _ in signs)
        {
            _traits.Add(_isBehindParticle ? traits | SignTraits.BehindParticle : traits);
            _isBehindParticle = false;
        }
    }

    private static bool CanBeLeftOut(string text, List<TextSpan> words, int number)
    {
        var before = words[number - 1].Of(text);
        var after = words[number + 1].Of(text);
        var isMark = text[words[number].Start] == WordingReading.Separator;
        if (isMark && text.AsSpan().Count(WordingReading.Separator) > 1)
        {
            return true;
        }

        if (ToleranceWords.Operators.Contains(before) != ToleranceWords.Operators.Contains(after))
        {
            return false;
        }

        if (isMark)
        {
            return AreShortOrParallel(text.AsSpan(0, words[number].Start), text.AsSpan(words[number].End)) || (before.Length == after.Length && before.Length <= ShortItem);
        }

        return before.Length == after.Length && before.Length > 1 && !ToleranceWords.Pronouns.Contains(after) && !NameLexicon.Default.IsName(after.ToString());
    }

    // 不冲突、不对抗 and 合则两利、斗则俱伤, but not 基础设施、互联互通, which without the sign is one thing.
    private static bool AreShortOrParallel(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.Length <= ShortItem)
        {
            return true;
        }

        for (var length = 2; length <= LongestParallel && length <= before.Length && length <= after.Length; length++)
        {
            if (before[^length] == after[0])
            {
                return true;
            }
        }

        var isParallel = false;
        for (var at = 0; before.Length == after.Length && at < after.Length; at++)
        {
            isParallel |= before[at] == after[at];
        }

        return isParallel;
    }
}
