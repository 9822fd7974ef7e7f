using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Reads a literal or a wildcard as the steps that a match goes through.</summary>
internal static class PatternReading
{
    private const char Escape = '\\';

    /// <summary>Reads a pattern that is looked for in characters.</summary>
    /// <exception cref="ArgumentException">The pattern spells nothing out and asks for no character.</exception>
    public static PatternStep[] InCharacters(string pattern, PatternKind kind, SymbolRules rules)
    {
        var steps = Signs(pattern, kind, rules);
        RefuseOnlyStars(pattern, steps);
        return [.. steps];
    }

    /// <summary>Reads a pattern that is looked for in words: parts divided by blanks, each of which begins and ends where words do.</summary>
    /// <exception cref="ArgumentException">The pattern has no part, or none but stars.</exception>
    public static PatternStep[] InWords(string pattern, PatternKind kind, SymbolRules rules)
    {
        var steps = new List<PatternStep> { new(PatternStepKind.Edge) };
        var spelled = Signs(pattern, kind, rules);
        foreach (var part in PartsOf(spelled))
        {
            if (steps.Count > 1)
            {
                steps.Add(new PatternStep(PatternStepKind.Blank));
            }

            steps.AddRange(StepsOf(part));
        }

        if (steps.Count == 1)
        {
            throw new ArgumentException($"The pattern '{pattern}' is white space; in words it must hold at least one.", nameof(pattern));
        }

        RefuseOnlyStars(pattern, spelled.FindAll(sign => !IsWhiteSpace(sign)));
        steps.Add(new PatternStep(PatternStepKind.Edge));
        return [.. steps];
    }

    private static List<PatternStep> Signs(string pattern, PatternKind kind, SymbolRules rules)
    {
        var (signs, starts, spelled) = (new List<PatternStep>(), new List<int>(), new StringBuilder());
        for (var at = 0; at < pattern.Length;)
        {
            if (kind == PatternKind.Wildcard && pattern[at] is '*' or '?')
            {
                starts.Add(spelled.Length);
                spelled.Append('\0');
                signs.Add(new PatternStep(pattern[at] == '*' ? PatternStepKind.Characters : PatternStepKind.AnyCharacter));
                at++;
                continue;
            }

            if (kind == PatternKind.Wildcard && pattern[at] == Escape && at + 1 < pattern.Length && pattern[at + 1] is '*' or '?' or Escape)
            {
                at++;
            }

            var units = PatternStep.UnitsOf(PatternStep.CodePointAt(pattern, at));
            starts.Add(spelled.Length);
            spelled.Append(pattern, at, units);
            signs.Add(new PatternStep(PatternStepKind.Character, PatternStep.CodePointAt(rules.Fold(pattern.Substring(at, units)), 0)));
            at += units;
        }

        FoldMarks(signs, starts, spelled.ToString(), rules);
        return signs;
    }

    // As the marks of the texts are; a sign of wildcards is no mark.
    private static void FoldMarks(List<PatternStep> signs, List<int> starts, string spelled, SymbolRules rules)
    {
        if (MarkFolding.Fold(spelled)?.ToString() is not { } read)
        {
            return;
        }

        for (var sign = 0; sign < signs.Count; sign++)
        {
            if (read[starts[sign]] is var mark && mark != spelled[starts[sign]])
            {
                signs[sign] = signs[sign] with { Character = rules.Fold(mark) };
            }
        }
    }

    private static void RefuseOnlyStars(string pattern, List<PatternStep> signs)
    {
        if (signs.TrueForAll(sign => sign.Kind == PatternStepKind.Characters))
        {
            throw new ArgumentException(
                $"The pattern '{pattern}' is nothing but *, which would stand for anything; it must spell out what stands beside it, and \\* is the character itself.",
                nameof(pattern));
        }
    }

    private static IEnumerable<PatternStep[]> PartsOf(List<PatternStep> signs)
    {
        for (var start = 0; start < signs.Count;)
        {
            var end = signs.FindIndex(start, IsWhiteSpace);
            end = end < 0 ? signs.Count : end;
            if (end > start)
            {
                yield return [.. signs[start..end]];
            }

            start = end + 1;
        }
    }

    private static bool IsWhiteSpace(PatternStep sign) =>
        sign is { Kind: PatternStepKind.Character, Character: <= char.MaxValue } && char.IsWhiteSpace((char)sign.Character);

    // What is spelled out without * and ? may span words; with them it is one word, but for ** alone.
    private static IEnumerable<PatternStep> StepsOf(PatternStep[] part)
    {
        if (Array.TrueForAll(part, sign => sign.Kind == PatternStepKind.Character))
        {
            return part;
        }

        if (Array.TrueForAll(part, sign => sign.Kind == PatternStepKind.Characters))
        {
            var isInWord = part.Length == 1;
            return
            [
                new PatternStep(PatternStepKind.Characters, IsInWord: isInWord),
                new PatternStep(PatternStepKind.WordCharacter, IsInWord: isInWord),
                new PatternStep(PatternStepKind.Characters, IsInWord: isInWord),
            ];
        }

        // A mark is no word: it is met only where the pattern spells something out.
        var spellsOut = Array.Exists(part, sign => sign.Kind == PatternStepKind.Character);
        return part.Select(sign => sign with
        {
            Kind = sign.Kind == PatternStepKind.AnyCharacter && !spellsOut ? PatternStepKind.WordCharacter : sign.Kind,
            IsInWord = true,
        });
    }
}
