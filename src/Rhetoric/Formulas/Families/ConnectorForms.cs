namespace Rhetoric.Formulas;

/// <summary>The wordings that a text may have of a form with another connector before its last item: 和平、稳定与繁荣 for 和平、稳定、繁荣.</summary>
/// <remarks>
/// <para>What was mined or listed is but one way of joining the items, and a corpus may have another one too seldom to be mined. So a form is counted with each connector of
/// the class <c>last-connector</c>, and, where 、 joins all items but the last, with 、 there too; only where <see cref="FormulaTolerances"/> make one formula of both. Two items
/// that a word joins are not counted with 、, which would find them in longer lists.</para>
/// <para>Cost: one cut into words, and one more for each wording.</para>
/// </remarks>
internal static class ConnectorForms
{
    private static readonly string Mark = WordingReading.Separator.ToString();

    /// <summary>The other wordings, in the order of the class; none where nothing is joined.</summary>
    public static IEnumerable<string> Of(string form)
    {
        var (start, length, joints, areMarks) = LastJoint(form);
        if (length == 0 || !areMarks)
        {
            yield break;
        }

        var written = form.Substring(start, length);
        IEnumerable<string> others = joints > 1 ? [.. ToleranceWords.LastConnectors, Mark] : ToleranceWords.LastConnectors;
        var known = new Wording(form);
        foreach (var other in others.Where(other => other != written))
        {
            var wording = $"{form.AsSpan(0, start)}{other}{form.AsSpan(start + length)}";
            if (FormulaTolerances.AreOne(known, new Wording(wording), FormulaTolerance.Connector))
            {
                yield return wording;
            }
        }
    }

    // Where the last connector between two words stands, how many there are, and whether all before it are 、.
    private static (int Start, int Length, int Joints, bool AreMarks) LastJoint(string form)
    {
        if (!form.AsSpan().ContainsAny(ToleranceWords.Loose))
        {
            return default;
        }

        var words = Segmenter.Default.Cut(form);
        var (at, start, length, joints, areMarks) = (0, 0, 0, 0, true);
        for (var number = 0; number < words.Length; number++)
        {
            if (number > 0 && number < words.Length - 1 && ToleranceWords.Connectors.Contains(words[number]))
            {
                areMarks &= length == 0 || form.AsSpan(start, length).SequenceEqual(Mark);
                (start, length, joints) = (at, words[number].Length, joints + 1);
            }

            at += words[number].Length;
        }

        return (start, length, joints, areMarks);
    }
}
