namespace Rhetoric.Formulas;

/// <summary>Finds, for a wording, those that are one formula with it.</summary>
/// <remarks>
/// <para>Wordings of one <see cref="WordingKey"/> are compared in pairs. A wording with a scope at its head goes to the one without it unless wordings with other
/// names go there too: 命运共同体 is not one formula with that of one pair of countries where another pair has its own.</para>
/// <para>Cost: O(total length) and O(k²) comparisons among k wordings of the same characters, which are few. The result does not depend on the order in
/// which wordings are added, but for which group is named first.</para>
/// </remarks>
internal sealed class WordingGroups
{
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _parents = [];

    /// <summary>Adds a wording and puts it to a group that has it in other order, with other connectors and the like.</summary>
    /// <returns>Its number.</returns>
    public int Add(string text)
    {
        var number = _texts.Count;
        _texts.Add(text);
        _parents.Add(number);
        var key = WordingKey.Of(text);
        if (!_byKey.TryGetValue(key, out var alike))
        {
            _byKey.Add(key, [number]);
            return number;
        }

        foreach (var other in alike)
        {
            if (GroupOf(other) != GroupOf(number) && IsOne(text, other))
            {
                Join(other, number);
            }
        }

        alike.Add(number);
        return number;
    }

    /// <summary>The first wording of the group that a wording belongs to.</summary>
    public int GroupOf(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    /// <summary>Puts wordings with a scope at the head to those without it, where that can mean one thing only; to be called once, when all are added.</summary>
    public void JoinScoped()
    {
        var names = new Dictionary<int, HashSet<string>>();
        var scoped = new List<(int Wording, int Bare, string Name)>();
        for (var number = 0; number < _texts.Count; number++)
        {
            var text = FoldedCharacter.Of(_texts[number]);
            if (WordingScope.Of(text) is { Length: > 0 } scope && RestOf(text, scope) is >= 0 and var rest)
            {
                scoped.Add((number, rest, scope.Name));
                if (scope.Name.Length > 0)
                {
                    (names.TryGetValue(GroupOf(rest), out var known) ? known : names[GroupOf(rest)] = []).Add(scope.Name);
                }
            }
        }

        // Which groups there were before any of them was joined counts.
        var groups = scoped.ConvertAll(found => GroupOf(found.Bare));
        for (var number = 0; number < scoped.Count; number++)
        {
            if (scoped[number].Name.Length == 0 || names[groups[number]].Count == 1)
            {
                Join(scoped[number].Bare, scoped[number].Wording);
            }
        }
    }

    private int RestOf(string text, WordingScope scope)
    {
        var rest = text[scope.Length..];
        if (!_byKey.TryGetValue(WordingKey.Of(rest), out var alike))
        {
            return -1;
        }

        foreach (var number in alike)
        {
            if (IsOne(rest, number) && MeaningGuard.IsSame(text, _texts[number]))
            {
                return number;
            }
        }

        return -1;
    }

    private bool IsOne(string text, int other) => FormulaTolerances.AreOne(text, _texts[other], FormulaTolerance.All & ~FormulaTolerance.Truncation);

    // The earlier wording stands for the group.
    private void Join(int one, int other)
    {
        var (first, second) = (GroupOf(one), GroupOf(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
