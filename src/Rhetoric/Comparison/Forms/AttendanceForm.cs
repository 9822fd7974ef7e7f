namespace Rhetoric.Comparison;

/// <summary>Who was there: names that are new, gone, or in another order.</summary>
internal static class AttendanceForm
{
    private const int LongestQuote = 40;

    public static FormChange? Between(StatedText a, StatedText b, FormWords words)
    {
        var (before, after) = (a.Discourse.Attendance, b.Discourse.Attendance);
        string[] namesA = [.. before.Select(person => person.Name)];
        string[] namesB = [.. after.Select(person => person.Name)];
        if (namesA.SequenceEqual(namesB))
        {
            return null;
        }

        var direction = namesA.Length == 0 ? FindingDirection.New : namesB.Length == 0 ? FindingDirection.Gone
            : namesA.Order(StringComparer.Ordinal).SequenceEqual(namesB.Order(StringComparer.Ordinal)) ? FindingDirection.Reordered : FindingDirection.Reworded;
        return new FormChange(
            FormThread.Of("attendance"), direction, words.Differing([.. namesB.Except(namesA)], [.. namesA.Except(namesB)]),
            Quoted([.. before.Select(person => person.Span)], [.. before.Select(person => !namesB.Contains(person.Name))]),
            Quoted([.. after.Select(person => person.Span)], [.. after.Select(person => !namesA.Contains(person.Name))]));
    }

    // All of them where they stand together, else those that differ.
    private static TextSpan[] Quoted(TextSpan[] names, bool[] areOwn)
    {
        if (names.Length == 0)
        {
            return [];
        }

        var all = new TextSpan(names[0].Start, names[^1].End);
        TextSpan[] own = [.. names.Where((_, at) => areOwn[at])];
        return all.Length <= LongestQuote ? [all] : own.Length > 0 ? own : [names[0]];
    }
}
