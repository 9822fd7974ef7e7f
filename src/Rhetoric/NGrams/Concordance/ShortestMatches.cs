namespace Rhetoric.NGrams;

/// <summary>Finds the stretches of a text that go through the steps of a pattern and hold no shorter one that does.</summary>
/// <remarks>
/// <para>
/// Idea. Read the text once and keep, for every step, the latest place from which a match that has come through the steps before it
/// can have begun. Places only grow, so an earlier beginning is of no use: whatever could still follow it, follows the later one as well.
/// Where the last step is done first, the match ends, and it begins at the place kept; it is the shortest on both sides.
/// </para>
/// <para>
/// Source: the simulation of a nondeterministic automaton (Thompson, "Regular expression search algorithm", CACM 11, 1968) with the
/// place of beginning in each state, as in Sakurai, Faloutsos and Yamamuro, "Stream monitoring under the time warping distance", ICDE 2007.
/// </para>
/// <para>Cost: O(characters × steps) at the worst; one <see cref="int"/> a step. Where nothing is begun, the search jumps to the next first character.</para>
/// <para>
/// Invariant: after the characters before an offset, entry k holds the latest beginning of what ends there and has gone through the first k
/// steps, or none. Two clauses never touch, so that what stands for characters of a clause never goes on into the next.
/// </para>
/// </remarks>
internal sealed class ShortestMatches
{
    private const int None = -1;

    private readonly PatternStep[] _steps;
    private readonly PatternStep _first;
    private readonly bool _mayOverlap;

    /// <summary>Fixes what is looked for.</summary>
    /// <param name="steps">The steps, at least one of which takes a character.</param>
    /// <param name="mayOverlap">Whether a match may begin inside the one before; else the next one begins behind it.</param>
    public ShortestMatches(PatternStep[] steps, bool mayOverlap)
    {
        _steps = steps;
        _first = Array.Find(steps, step => !step.IsBorder);
        _mayOverlap = mayOverlap;
    }

    /// <summary>Finds the matches in text order.</summary>
    /// <param name="text">The text, folded as the steps are.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="words">Its words; null where the steps know none.</param>
    public IReadOnlyList<TextSpan> In(string text, IReadOnlyList<TextSpan> clauses, ReadoutWords? words)
    {
        var found = new List<TextSpan>();
        var begun = new int[_steps.Length + 1];
        Array.Fill(begun, None);
        var isBegun = false;
        var nextClause = 0;
        var clause = default(TextSpan);
        for (var at = 0; isBegun || (at = NextBeginning(text, at)) >= 0;)
        {
            var isEdge = words is not null && words.IsEdge(at);
            Arrive(begun, at, isEdge);
            if (begun[^1] != None)
            {
                found.Add(new TextSpan(begun[^1], at));
                if (!_mayOverlap)
                {
                    Array.Fill(begun, None);
                    Arrive(begun, at, isEdge);
                }
            }

            if (at == text.Length)
            {
                break;
            }

            while (clause.End <= at && nextClause < clauses.Count)
            {
                clause = clauses[nextClause++];
            }

            var character = PatternStep.CodePointAt(text, at);
            isBegun = Take(begun, character, clause.Contains(at));
            at += PatternStep.UnitsOf(character);
        }

        return found;
    }

    // The next place where a match can begin; −1 where there is none.
    private int NextBeginning(string text, int at) =>
        _first is { Kind: PatternStepKind.Character, Character: <= char.MaxValue } && !char.IsSurrogate((char)_first.Character)
            ? text.IndexOf((char)_first.Character, at)
            : at;

    // Goes through the steps that take nothing at a place.
    private void Arrive(int[] begun, int at, bool isEdge)
    {
        begun[0] = at;
        PassOverNothing(begun);
        if (isEdge)
        {
            PassBetweenWords(begun);
            PassOverNothing(begun);
        }
    }

    private void PassOverNothing(int[] begun)
    {
        for (var step = 0; step < _steps.Length; step++)
        {
            if (_steps[step].Kind == PatternStepKind.Characters)
            {
                begun[step + 1] = Math.Max(begun[step + 1], begun[step]);
            }
        }
    }

    // What is to be one word and is not through when the word ends, does not go on into the next. Backwards, as below.
    private void PassBetweenWords(int[] begun)
    {
        for (var step = _steps.Length - 1; step >= 0; step--)
        {
            if (_steps[step].IsBorder)
            {
                begun[step + 1] = Math.Max(begun[step + 1], begun[step]);
            }
            else if (_steps[step].IsInWord)
            {
                begun[step + 1] = None;
            }
        }
    }

    // Backwards, so that each step still finds where the one before it was. Whether anything has begun and may go on.
    private bool Take(int[] begun, int character, bool isInClause)
    {
        var isBegun = false;
        for (var step = _steps.Length - 1; step >= 0; step--)
        {
            var from = _steps[step].Kind switch
            {
                PatternStepKind.Character => _steps[step].Character == character ? begun[step] : None,
                PatternStepKind.AnyCharacter => isInClause ? begun[step] : None,
                PatternStepKind.WordCharacter => isInClause && IsWord(character) ? begun[step] : None,
                PatternStepKind.Characters => isInClause ? begun[step + 1] : None,
                PatternStepKind.Blank => IsBlank(character) ? begun[step + 1] : None,
                _ => None,
            };
            begun[step + 1] = from;
            isBegun |= from != None;
        }

        return isBegun;
    }

    private static bool IsWord(int character) => character > char.MaxValue || PhraseMarks.IsWord((char)character);

    private static bool IsBlank(int character) =>
        character <= char.MaxValue && char.IsWhiteSpace((char)character) && !Punctuation.LineEnds.Contains((char)character);
}
