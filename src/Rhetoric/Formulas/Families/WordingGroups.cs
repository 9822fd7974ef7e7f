namespace Rhetoric.Formulas;

/// <summary>Finds, for a wording, those that are one formula with it.</summary>
/// <remarks>
/// <para>Wordings of one <see cref="WordingKey"/> are compared in pairs. A wording with a scope at its head goes to the one without it unless wordings with other
/// names go there too: 命运共同体 is not one formula with that of one pair of countries where another pair has its own.</para>
/// <para>Cost: O(total length) and O(k²) comparisons among k wordings of the same characters, which are few. The result does not depend on the order in
/// which wordings are added, but for which group is named first. Groups can be copied and added to, so that a lexicon is read once: a copy costs O(wordings) and keeps
/// what was found out of them.</para>
/// </remarks>
internal sealed class WordingGroups
{
    private const int ReadAtOnce = 256;

    private readonly Dictionary<string, int[]> _byKey;
    private readonly List<Wording> _wordings;
    private readonly List<int> _parents;
    private readonly List<ScopedWording> _scoped;

    public WordingGroups() => (_byKey, _wordings, _parents, _scoped) = (new(StringComparer.Ordinal), [], [], []);

    private WordingGroups(WordingGroups other) =>
        (_byKey, _wordings, _parents, _scoped) = (new(other._byKey, StringComparer.Ordinal), [.. other._wordings], [.. other._parents], [.. other._scoped]);

    /// <summary>A wording with a scope at its head: the wordings that may be the rest of it share its key; of them <paramref name="Seen"/> were looked at.</summary>
    private readonly record struct ScopedWording(int Number, string Text, WordingScope Scope, Wording Rest, int Bare, int Seen);

    /// <summary>The same groups, to be added to by itself.</summary>
    public WordingGroups Copy()
    {
        SeekBare();
        return new WordingGroups(this);
    }

    /// <summary>What a wording is compared by, which depends on no other.</summary>
    private readonly record struct AddedWording(Wording Wording, string Folded, WordingScope Scope, Wording? Rest)
    {
        public static AddedWording Of(string text)
        {
            var folded = FoldedCharacter.Of(text);
            var scope = WordingScope.Of(folded);
            var (wording, rest) = (new Wording(text), scope.Length > 0 ? new Wording(folded[scope.Length..]) : null);
            _ = (wording.Key, rest?.Key);
            return new AddedWording(wording, folded, scope, rest);
        }
    }

    /// <summary>Adds a wording and puts it to a group that has it in other order, with other connectors and the like.</summary>
    /// <returns>Its number.</returns>
    public int Add(string text) => Add(AddedWording.Of(text));

    /// <summary>Adds wordings in their order; they are read on all processors.</summary>
    /// <returns>Their numbers.</returns>
    public int[] AddAll(IReadOnlyList<string> texts)
    {
        var read = new AddedWording[texts.Count];
        Concurrently.ForRows(read.Length, ReadAtOnce, at => read[at] = AddedWording.Of(texts[at]));
        return Array.ConvertAll(read, Add);
    }

    private int Add(AddedWording added)
    {
        var (wording, folded, scope, rest) = added;
        var number = _wordings.Count;
        _wordings.Add(wording);
        _parents.Add(number);
        if (rest is not null)
        {
            _scoped.Add(new ScopedWording(number, folded, scope, rest, Bare: -1, Seen: 0));
        }

        if (!_byKey.TryGetValue(wording.Key, out var alike))
        {
            _byKey.Add(wording.Key, [number]);
            return number;
        }

        foreach (var other in alike)
        {
            if (GroupOf(other) != GroupOf(number) && IsOne(wording, other))
            {
                Join(other, number);
            }
        }

        _byKey[wording.Key] = [.. alike, number];
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
    /// <param name="uses">Whether what is used without a scope could have it; null where no readouts are known.</param>
    public void JoinScoped(ScopeUses? uses = null)
    {
        SeekBare();
        var names = new Dictionary<int, HashSet<string>>();
        var scoped = _scoped.FindAll(wording => wording.Bare >= 0);
        foreach (var (_, _, scope, _, bare, _) in scoped)
        {
            if (scope.Name.Length > 0)
            {
                (names.TryGetValue(GroupOf(bare), out var known) ? known : names[GroupOf(bare)] = []).Add(scope.Name);
            }
        }

        // Which groups there were before any of them was joined counts.
        var groups = scoped.ConvertAll(found => GroupOf(found.Bare));
        for (var number = 0; number < scoped.Count; number++)
        {
            var (_, text, scope, _, bare, _) = scoped[number];
            if ((scope.Name.Length == 0 || names[groups[number]].Count == 1) && uses?.CouldStand(_wordings[bare].Text, scope, text[..scope.Length]) != false)
            {
                Join(scoped[number].Bare, scoped[number].Number);
            }
        }
    }

    // The first wording that is the scoped one without its scope; what was looked at before is not looked at again.
    private void SeekBare()
    {
        for (var at = 0; at < _scoped.Count; at++)
        {
            var scoped = _scoped[at];
            if (scoped.Bare < 0 && _byKey.TryGetValue(scoped.Rest.Key, out var alike))
            {
                var place = Array.FindIndex(alike, scoped.Seen, number => IsOne(scoped.Rest, number) && MeaningGuard.IsSame(scoped.Text, _wordings[number].Text));
                _scoped[at] = scoped with { Bare = place < 0 ? -1 : alike[place], Seen = alike.Length };
            }
        }
    }

    private bool IsOne(Wording wording, int other) => FormulaTolerances.AreOne(wording, _wordings[other], FormulaTolerance.All & ~FormulaTolerance.Truncation);

    // The earlier wording stands for the group.
    private void Join(int one, int other)
    {
        var (first, second) = (GroupOf(one), GroupOf(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
