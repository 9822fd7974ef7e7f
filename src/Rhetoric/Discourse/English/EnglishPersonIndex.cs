using System.Runtime.InteropServices;

namespace Rhetoric.Discourse;

/// <summary>The persons of a text by the words of their names.</summary>
/// <remarks>A shorter form is the person whose longer form holds it (Roe, Jane Roe). Cost: the last <see cref="Remembered"/> persons with a word are looked at.</remarks>
internal sealed class EnglishPersonIndex(EnglishGrammar grammar)
{
    private const int Remembered = 8;

    private readonly Dictionary<string, List<EnglishVoice>> _byWord = new(StringComparer.Ordinal);

    /// <summary>The person of some names, of several the one with that title, then the one named last; null where there is none.</summary>
    public EnglishVoice? Find(string[] names, string? title)
    {
        if (names.Length == 0 || !_byWord.TryGetValue(LastWord(names), out var persons))
        {
            return null;
        }

        EnglishVoice? found = null;
        for (var i = persons.Count - 1; i >= 0; i--)
        {
            if (IsSame(persons[i], names, title))
            {
                if (title is null || persons[i].Title == title)
                {
                    return persons[i];
                }

                found ??= persons[i];
            }
        }

        return found;
    }

    /// <summary>A new person.</summary>
    public EnglishVoice Add(string[] names)
    {
        var person = new EnglishVoice { Names = names, IsPerson = true, IsHuman = true };
        Remember(person);
        return person;
    }

    /// <summary>Finds a person by all words of the name from now on, as the one named last.</summary>
    public void Remember(EnglishVoice person)
    {
        foreach (var word in person.Names)
        {
            ref var persons = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, word, out _);
            persons ??= [];
            persons.Remove(person);
            persons.Add(person);
            if (persons.Count > Remembered)
            {
                persons.RemoveAt(0);
            }
        }
    }

    private string LastWord(string[] names)
    {
        var last = names.Length - 1;
        while (last > 0 && grammar.Suffixes.Of(names[last]) is not null)
        {
            last--;
        }

        return names[last];
    }

    // One form holds the other, or the surname is the same, the first letter too, and no other title speaks against it (Joe, Joseph).
    private bool IsSame(EnglishVoice person, string[] names, string? title) =>
        Holds(person.Names, names) || Holds(names, person.Names)
        || (names.Length > 1 && person.Names.Length > 1 && LastWord(names) == LastWord(person.Names) && names[0][0] == person.Names[0][0] && (title is null || person.Title is null || title == person.Title));

    private static bool Holds(string[] whole, string[] part)
    {
        // The first and the last name without the middle ones (Kamala D. Harris, Kamala Harris).
        if (part.Length > 1 && whole.Length > part.Length && whole[0] == part[0] && whole[^1] == part[^1])
        {
            return true;
        }

        return whole.AsSpan().IndexOf(part) >= 0;
    }
}
