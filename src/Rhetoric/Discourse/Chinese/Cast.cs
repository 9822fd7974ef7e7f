namespace Rhetoric.Discourse;

/// <summary>The persons of a Chinese readout: who may speak in it, and under which names one of them goes.</summary>
/// <remarks>
/// <para>Known are the principals of the lead, names behind an office, and names in front of a bare verb of saying (丁某表示，). A shorter name that begins or,
/// behind a dot, ends a longer one is the same person (安倍 of 安倍晋三, 特朗普 of 唐纳德·特朗普); so is a surname with the office of the
/// person (安倍首相), and an office alone that one person of the lead has.</para>
/// <para>Cost: O(length of the name) to take one in, O(longest name with that first character) to look at a place, however many names there are. Invariant:
/// every name has one voice.</para>
/// </remarks>
internal sealed class Cast
{
    private readonly Dictionary<char, int> _longest = [];
    private readonly Dictionary<string, string> _voices = new(StringComparer.Ordinal);
    private readonly List<Principal> _principals = [];
    private readonly List<string> _lastParts = [];
    private readonly Dictionary<string, string> _longer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private HashSet<string>? _presentVoices;
    private string? _home;

    /// <summary>Takes the principals of the lead in.</summary>
    public void Add(IReadOnlyList<Principal> principals)
    {
        foreach (var principal in principals)
        {
            _principals.Add(principal);
            _home ??= principal.Name;
            AddPresent(principal.Name);
            if (PartsOf(principal.Name).LastOrDefault() is { } part)
            {
                _lastParts.Add(part);
            }
        }
    }

    /// <summary>Takes somebody in who is there: named with an office, or speaking at the head of a paragraph.</summary>
    public void AddPresent(string name)
    {
        Add(name);
        _present.Add(name);
        _presentVoices = null;
    }

    /// <summary>Whether a person is one of the meeting, rather than somebody quoted (孔子说).</summary>
    public bool IsPresent(string voice) => (_presentVoices ??= [.. _present, .. _present.Select(VoiceOf)]).Contains(voice);

    /// <summary>Takes a name in; one that is already there stays as it is.</summary>
    public void Add(string name)
    {
        if (!_voices.TryAdd(name, name))
        {
            return;
        }

        _presentVoices = null;
        _longest[name[0]] = Math.Max(_longest.GetValueOrDefault(name[0]), name.Length);
        Join(name);
    }

    // A name that begins a longer one, or is a part between dots, is the same person's. Whom a text calls by such a part is known by it (伊扎丁·法提赫, 法提赫), else by
    // the longest name.
    private void Join(string name)
    {
        if (PartsOf(name).FirstOrDefault(_voices.ContainsKey) is { } called)
        {
            _voices[name] = VoiceOf(called);
            return;
        }

        if (_longer.TryGetValue(name, out var full) && PartsOf(full).Contains(name, StringComparer.Ordinal))
        {
            // The first part that the text calls him by counts, for the other parts too.
            (_voices[full], _voices[name]) = _voices[full] == full ? (name, name) : (_voices[full], _voices[full]);
            return;
        }

        foreach (var shorter in ShortOf(name))
        {
            if (_voices.TryGetValue(shorter, out var voice) && voice == shorter)
            {
                _voices[shorter] = name;
            }

            _longer.TryAdd(shorter, name);
        }

        if (_longer.TryGetValue(name, out var longer) && longer != name)
        {
            _voices[name] = _voices.GetValueOrDefault(longer, longer);
        }
    }

    /// <summary>The longest known name at the beginning of a stretch; null where there is none.</summary>
    public string? At(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _longest.TryGetValue(text[0], out var longest))
        {
            var names = _voices.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = Math.Min(longest, text.Length); length > 0; length--)
            {
                if (names.TryGetValue(text[..length], out var name, out _))
                {
                    return name;
                }
            }
        }

        return null;
    }

    /// <summary>The last part of a principal's name with dots (瓦斯 of 阿马多·瓦斯) that a stretch begins with, and that is not known yet; null where none does.</summary>
    public string? PartAt(ReadOnlySpan<char> text)
    {
        foreach (var part in _lastParts)
        {
            if (text.StartsWith(part) && !Has(part))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Whether a name is known.</summary>
    public bool Has(string name) => _voices.ContainsKey(name);

    /// <summary>The name under which a person's words are counted.</summary>
    public string VoiceOf(string name) => _voices.GetValueOrDefault(name, name);

    /// <summary>Whether a voice is that of the first person of the lead.</summary>
    public bool IsFirst(string voice) => _home is not null && voice == VoiceOf(_home);

    /// <summary>Whether these persons are of both sides: one leads the text, another does not.</summary>
    public bool AreOfBothSides(IReadOnlyList<string> names) =>
        _home is not null && names.Any(name => VoiceOf(name) == VoiceOf(_home)) && names.Any(name => VoiceOf(name) != VoiceOf(_home));

    /// <summary>The one person of the lead with that office and, where it is named, of that side; null where none or several fit.</summary>
    /// <param name="before">What stands before the office: a side, a surname, or nothing.</param>
    /// <param name="office">The office.</param>
    public string? WithOffice(string before, string office)
    {
        var fitting = _principals.Where(person => person.Title.EndsWith(office, StringComparison.Ordinal)
            && (before.Length == 0 || person.Title.StartsWith(before, StringComparison.Ordinal) || person.Name.StartsWith(before, StringComparison.Ordinal)))
            .Select(person => person.Name).Distinct(StringComparer.Ordinal).ToArray();
        return fitting is [var one] ? VoiceOf(one) : null;
    }

    // The parts between dots, of two characters or more; none where there is no dot.
    private static IEnumerable<string> PartsOf(string name) => name.Split(Dots) is [_, _, ..] parts ? parts.Where(part => part.Length >= 2) : [];

    // Beginnings of two characters or more, and the parts between dots.
    private static IEnumerable<string> ShortOf(string name)
    {
        for (var length = 2; length < name.Length; length++)
        {
            yield return name[..length];
        }

        var parts = name.Split(Dots);
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length >= 2)
            {
                yield return parts[i];
            }
        }
    }

    private static readonly char[] Dots = ['·', '•', '・', '-', '－'];
}
