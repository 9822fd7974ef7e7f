using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Whether characters can be the name of a person that nothing else tells of.</summary>
/// <remarks>
/// <para>A name is of two to <see cref="Longest"/> Han characters, with dots and hyphens between them where it is foreign. It holds no function word and no deed (作出, 发表), does not end in an adverb (也) and does
/// not begin with a word that stands before speakers (在, 对, 双方, 首先). Of the rest the tagger decides: a name is cut into single characters,
/// or has a part that the dictionary does not know or knows as a name; common words alone (专家, 具体) are none, unless they begin with a surname and are short.</para>
/// <para>Cost: O(length), with a short cut by the tagger.</para>
/// </remarks>
internal sealed class NameForm(ChineseSpeech words)
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 18;

    private const int LongestOfSurname = 4;

    // Of a word that the dictionary knows, but hardly ever met, in its corpus.
    private const int RareFrequency = 6;

    /// <summary>Whether a stretch is made of what names are made of: no function words, no word that stands before names.</summary>
    /// <param name="name">The stretch.</param>
    /// <param name="isTold">Whether an office before it and speech behind it tell that it is a name: then function words may be in it, but not begin it (普那), and it may end in what joins names (林怀和).</param>
    public bool IsPossible(ReadOnlySpan<char> name, bool isTold = false)
    {
        if (name.Length is < 2 or > Longest || words.NoNames.Of(name) is not null || words.Titles.Of(name) is not null || words.Collectives.Of(name) is not null || name[1] == '方' || IsJoiner(name[0]) || IsJoiner(name[^1]))
        {
            return false;
        }

        if (words.NoNameEnds.Before(name) is not null || words.NoNameParts.IsIn(name[1..]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsBetween(character, '\u3400', '\u9fff') && !IsJoiner(character))
            {
                return false;
            }

            if (!isTold && words.NoNameCharacters.At([character]) is not null)
            {
                return false;
            }
        }

        return words.NoNameCharacters.At(name[..1]) is null && !Begins(name) && words.NameJoiners.At(name) is null && (isTold || words.NameJoiners.Before(name) is null) && words.NoNames.At(name) is not { Form.Length: > 1 } && words.NoNames.Before(name) is not { Form.Length: > 1 };
    }

    /// <summary>Whether a possible name is one, as far as its characters tell.</summary>
    public bool IsLikely(string name)
    {
        if (name.AsSpan().ContainsAny(Dots))
        {
            return true;
        }

        var isShort = name.Length <= LongestOfSurname && words.Surnames.At(name) is { } surname && surname.Form.Length < name.Length && name.Length - surname.Form.Length <= 2;
        var (known, unknown) = (0, 0);
        foreach (var word in Segmenter.Default.Tag(name))
        {
            if (word.Tag.StartsWith("nr", StringComparison.Ordinal) || word.Span.Length == 1 || word.Tag is "nz" or "x" or "eng" || Segmenter.Default.FrequencyOf(word.Span.Of(name)) is > 0 and <= RareFrequency)
            {
                unknown += word.Span.Length;
            }
            else
            {
                known += word.Span.Length;
            }
        }

        return known == 0 || (isShort && unknown > 0) || known * 3 < unknown;
    }

    /// <summary>Whether a possible name may be one where a paragraph begins with it and a bare verb of saying follows: not common words alone.</summary>
    public bool IsPlausible(string name) =>
        IsLikely(name) || Segmenter.Default.Tag(name).Any(word => word.Span.Length == 1 || word.Tag is "ns" or "nt" or "nz");

    /// <summary>Whether a possible name, behind an office of one who takes the floor, is one: single characters, names of places or persons alone (福田康夫), and no state.</summary>
    public bool IsProper(string name) =>
        !NameLexicon.Default.IsName(name) && words.Titles.Before(name) is null && words.NameBodies.Before(name) is null && Segmenter.Default.Tag(name) is var parts
        && parts.All(part => part.Span.Length == 1 || part.Tag is "ns" or "nz" || part.Tag.StartsWith("nr", StringComparison.Ordinal) || Segmenter.Default.FrequencyOf(part.Span.Of(name)) <= RareFrequency)
        && parts.Any(part => part.Span.Length > 1);

    // In front of a name stand these, and they are none of it.
    private bool Begins(ReadOnlySpan<char> name) =>
        words.Prepositions.At(name) is { Form.Length: > 1 } || (words.Prepositions.At(name) is not null && words.Surnames.At(name) is null)
        || words.JointSubjects.At(name) is not null || words.Adverbs.At(name) is { Form.Length: > 1 } || words.Times.At(name) is { Form.Length: > 1 }
        || words.Introductions.At(name) is { Form.Length: > 1 };

    private static bool IsJoiner(char character) => Dots.Contains(character);

    private static readonly SearchValues<char> Dots = SearchValues.Create("·•・‧-－‐");
}
