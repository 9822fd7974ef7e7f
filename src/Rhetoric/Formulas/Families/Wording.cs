using System.Globalization;
using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>A wording with everything taken out that tolerances forgive in place; what they forgive in order is left to <see cref="WordingOrder"/>.</summary>
/// <remarks>
/// <para>From left to right: width and quotation marks are folded, connectors found as words of the segmenter and made one sign, particles left out where
/// they are no part of a word and no 的 makes an attribute of a verb at the head (达成的共识), numbers written by their value, and of two countries the home country put first. A number keeps its value and a name stays.</para>
/// <para>A connector may be left out between two words that are both verbs of the class <c>operator</c> or both none (沟通和协调); beside 和 they are
/// equally long, and behind it stands neither pronoun nor name (同各国合作); at the head 同 and 与 are one and never left out. 、 may be left out in a list of three, between words or before a rest of three
/// characters at the most, and between items that begin alike or have a character in the same place (不冲突、不对抗; 合则两利、斗则俱伤).
/// Cost: O(n) and one cut into words.</para>
/// </remarks>
internal sealed class Wording
{
    /// <summary>What a connector becomes.</summary>
    public const char Separator = '、';

    private const char Attributive = '的';
    private const int ShortItem = 3;
    private const int LongestParallel = 4;

    private readonly StringBuilder _signs = new();
    private readonly List<bool> _isJoint = [];
    private readonly List<bool> _isLoose = [];
    private readonly List<bool> _followsParticle = [];
    private bool _isBehindParticle;

    private Wording(string text, FormulaTolerance allowed)
    {
        var folded = Fold(text, allowed);
        var kept = ParticleFree(folded, allowed);
        var words = Words(folded);
        if (words.Count > 1 && folded[words[0].End] == Attributive && ToleranceWords.Operators.Contains(folded[..words[0].End]))
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
                Put(number.Value?.ToString("G29", CultureInfo.InvariantCulture) ?? folded.Substring(at, number.Length), isJoint: false, isLoose: false);
                at += number.Length;
            }
            else
            {
                if (kept[at])
                {
                    Put(folded.Substring(at, 1), isJoint: false, isLoose: false);
                }
                else
                {
                    _isBehindParticle = true;
                    Particles++;
                }

                at++;
            }

            while (word < words.Count && at >= words[word].End)
            {
                word++;
            }
        }

        Signs = _signs.ToString();
        if (allowed.HasFlag(FormulaTolerance.Mirror))
        {
            Signs = CountryPairs.HomeFirst(Signs);
        }
    }

    /// <summary>What is left.</summary>
    public string Signs { get; }

    /// <summary>How many particles were left out.</summary>
    public int Particles { get; private set; }

    public static Wording Of(string text, FormulaTolerance allowed) => new(text, allowed);

    /// <summary>Whether a connector stands at a place of <see cref="Signs"/>.</summary>
    public bool IsJoint(int at) => _isJoint[at];

    /// <summary>Without the connectors that may be left out.</summary>
    public string Tight()
    {
        var tight = new StringBuilder(Signs.Length);
        for (var at = 0; at < Signs.Length; at++)
        {
            if (!_isLoose[at])
            {
                tight.Append(Signs[at]);
            }
        }

        return tight.ToString();
    }

    /// <summary>Whether two wordings agree but for connectors that one of them may leave out; where the other has a particle instead it is no list (利益和关切, 利益的关切).</summary>
    public bool AgreesButForConnectors(Wording other)
    {
        var (here, there) = (0, 0);
        while (here < Signs.Length || there < other.Signs.Length)
        {
            if (here < Signs.Length && there < other.Signs.Length && Signs[here] == other.Signs[there])
            {
                (here, there) = (here + 1, there + 1);
            }
            else if (here < Signs.Length && _isLoose[here] && !(there < other.Signs.Length && other._followsParticle[there]))
            {
                here++;
            }
            else if (there < other.Signs.Length && other._isLoose[there] && !(here < Signs.Length && _followsParticle[here]))
            {
                there++;
            }
            else
            {
                return false;
            }
        }

        return true;
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

    private static bool IsQuote(string text, int at) => text[at] is '《' or '》' or '〈' or '〉'
        || (FoldedCharacter.Of(text[at]) == FoldedCharacter.Nothing && (at == 0 || !char.IsAsciiLetter(text[at - 1])));

    private static char Narrow(char character) =>
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
        var words = new List<TextSpan>();
        var start = 0;
        foreach (var word in Segmenter.Default.Cut(text))
        {
            if (ToleranceWords.Glued.Contains(word))
            {
                words.Add(new TextSpan(start, start + word.Length - 1));
                start += word.Length - 1;
                words.Add(new TextSpan(start, start + 1));
                start++;
                continue;
            }

            words.Add(new TextSpan(start, start + word.Length));
            start += word.Length;
        }

        return words;
    }

    // Whether the word is a connector or a preposition between two others, or governs what follows at the head.
    private bool TryAddJoint(string text, List<TextSpan> words, int number, FormulaTolerance allowed)
    {
        var word = text[words[number].Start..words[number].End];
        var isConnector = ToleranceWords.Connectors.Contains(word);
        if (number == 0 && words.Count > 1 && ToleranceWords.Openings.Contains(word))
        {
            Put(allowed.HasFlag(FormulaTolerance.Connector) ? Separator.ToString() : word, isJoint: true, isLoose: false);
            return true;
        }

        if (number == 0 || number == words.Count - 1 || !(isConnector || ToleranceWords.Prepositions.Contains(word)))
        {
            return false;
        }

        var isForgiven = allowed.HasFlag(FormulaTolerance.Connector);
        Put(isForgiven ? Separator.ToString() : word, isJoint: true, isForgiven && isConnector && CanBeLeftOut(text, words, number));
        return true;
    }

    private void Put(string signs, bool isJoint, bool isLoose)
    {
        foreach (var sign in signs)
        {
            _signs.Append(sign);
            _isJoint.Add(isJoint);
            _isLoose.Add(isLoose);
            _followsParticle.Add(_isBehindParticle);
            _isBehindParticle = false;
        }
    }

    private static bool CanBeLeftOut(string text, List<TextSpan> words, int number)
    {
        var (before, after) = (text[words[number - 1].Start..words[number - 1].End], text[words[number + 1].Start..words[number + 1].End]);
        var isMark = text[words[number].Start] == Separator;
        if (isMark && text.AsSpan().Count(Separator) > 1)
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

        return before.Length == after.Length && before.Length > 1 && !ToleranceWords.Pronouns.Contains(after) && !NameLexicon.Default.IsName(after);
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
