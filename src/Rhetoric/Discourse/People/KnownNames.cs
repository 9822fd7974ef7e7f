using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>The names that a text gives away by who met and who speaks; where they stand again no grammar is needed.</summary>
/// <remarks>What the lead takes for a name is none where it holds a word that no name holds (山间别墅), unless it speaks. Look-ups cost O(longest name). Immutable.</remarks>
internal sealed class KnownNames
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("和与、");

    private readonly HashSet<string> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private KnownNames(HashSet<string> names)
    {
        _names = names;
        _lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = names.Count == 0 ? 0 : names.Max(name => name.Length);
    }

    /// <summary>The names, in ordinal order.</summary>
    public IReadOnlyList<string> Names => field ??= [.. _names.Order(StringComparer.Ordinal)];

    public static KnownNames Of(IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, PeopleGrammar grammar)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var before = "";
        foreach (var said in attributions.Where(said => said.Kind == VoiceKind.Individual && said.Voice != before))
        {
            before = said.Voice;
            foreach (var name in Parts(said.Voice).Where(name => IsPerson(name, grammar)))
            {
                names.Add(name);
            }
        }

        foreach (var name in lead.Where(principal => !grammar.IsCommon(principal.Name)).Select(principal => principal.Name[..NameLength(principal.Name, grammar)]))
        {
            if (names.Contains(name) || !grammar.HoldsBar(name))
            {
                names.Add(name);
            }
        }

        return new KnownNames(names);
    }

    /// <summary>These names and those of the persons present.</summary>
    public KnownNames With(IEnumerable<string> names)
    {
        var all = new HashSet<string>(_names, StringComparer.Ordinal);
        all.UnionWith(names);
        return new KnownNames(all);
    }

    /// <summary>The length of a name without the title behind it: 法尔南|亲王.</summary>
    public static int NameLength(ReadOnlySpan<char> name, PeopleGrammar grammar) =>
        grammar.Titles.Before(name) is { Form.Length: > 1 } title && name.Length - title.Form.Length > 1 ? name.Length - title.Form.Length : name.Length;

    public bool Contains(ReadOnlySpan<char> name) => _lookup.Contains(name);

    /// <summary>The length of the longest name that a stretch begins with; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 1; length--)
        {
            if (_lookup.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest name that a stretch ends with; 0 where it ends with none.</summary>
    public int LengthBefore(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 1; length--)
        {
            if (_lookup.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<string> Parts(string voice)
    {
        var start = 0;
        for (var at = 0; at <= voice.Length; at++)
        {
            if (at == voice.Length || Joints.Contains(voice[at]))
            {
                yield return voice[start..at];
                start = at + 1;
            }
        }
    }

    private static bool IsPerson(string name, PeopleGrammar grammar) =>
        grammar.IsName(name, 2) && name[^1] is not ('方' or '国') && !grammar.IsCommon(name) && grammar.TitleBefore(name) == 0;
}
