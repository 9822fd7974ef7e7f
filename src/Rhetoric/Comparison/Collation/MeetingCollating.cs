namespace Rhetoric.Comparison;

/// <summary>Meetings one by one: turns, and the order of topics.</summary>
/// <remarks>
/// <para>Turns are decided by who has a thing alone (<see cref="MeetingTurnKind"/> states the rule), so that a readout that is later than all changes no turn of an earlier one but to retire. Topics that a
/// speaker raises come before those that only the narrator has; what only the narrator has turns nothing. Formulas are whole ones (<see cref="WholeFormula"/>). What two days or more had can be retired, so that a text saved twice
/// retires nothing; and a phrase whose words stand in the silence with a word between them is not gone (<see cref="VariedWording"/>).</para>
/// <para>Cost: O(cells + uses), and for each meeting O(t²) in its own t turns, to tell each once.</para>
/// </remarks>
internal static class MeetingCollating
{
    private const int LeastHoldersOfRetired = 2;

    // Beside the gravity of threads, 0.5 to 4.
    private const double WeightOfPrinciple = 2.5;
    private const double WeightOfSetPhrase = 2;
    private const double WeightOfCharacter = 0.2;
    private const double ShareOfReturned = 0.7;

    public static IReadOnlyList<CollatedMeeting> Of(
        IReadOnlyList<Readout> readouts, IReadOnlyList<CollatedThread> threads, IReadOnlyList<HeldPrinciple> principles, IReadOnlyList<CollatedFormula> formulas, int silence)
    {
        var turns = new List<MeetingTurn>[readouts.Count];
        foreach (var (subject, name, weight, holders) in Things(threads, principles, formulas))
        {
            foreach (var (number, turn) in TurnsOf(subject, name, weight, holders, readouts, silence))
            {
                (turns[number] ??= []).Add(turn);
            }
        }

        var topics = Topics(readouts.Count, threads);
        return [.. readouts.Select((readout, number) => new CollatedMeeting
        {
            Number = number,
            Readout = readout,
            Turns = [.. ToldOnce(turns[number] ?? []).OrderBy(turn => turn.Kind)],
            Topics = topics[number],
        })];
    }

    // A formula that is part of a principle or of a longer formula with the same turn is told by that.
    private static IEnumerable<MeetingTurn> ToldOnce(List<MeetingTurn> turns) => turns.GroupBy(turn => turn.Kind).SelectMany(kind =>
    {
        var told = kind.Where(turn => turn.Subject != MeetingSubject.Thread).Select(turn => (Turn: turn, Words: FoldedCharacter.Of(turn.Name))).ToArray();
        var parts = new HashSet<MeetingTurn>(told.Where(one => Array.Exists(told, other => IsPart(one, other))).Select(one => one.Turn), ReferenceEqualityComparer.Instance);
        return kind.Where(turn => !parts.Contains(turn));
    });

    private static bool IsPart((MeetingTurn Turn, string Words) part, (MeetingTurn Turn, string Words) whole) =>
        part.Turn.Subject == MeetingSubject.Formula && whole.Words.Length >= part.Words.Length && whole.Words.Contains(part.Words, StringComparison.Ordinal)
        && (whole.Words.Length > part.Words.Length || whole.Turn.Subject < part.Turn.Subject);

    private static IEnumerable<(MeetingSubject Subject, string Name, double Weight, IReadOnlyList<int> Holders)> Things(
        IReadOnlyList<CollatedThread> threads, IReadOnlyList<HeldPrinciple> principles, IReadOnlyList<CollatedFormula> formulas)
    {
        foreach (var thread in threads.OrderByDescending(thread => thread.Gravity).ThenBy(thread => thread.Id, StringComparer.Ordinal))
        {
            int[] spoken = [.. thread.Cells.Where(cell => cell.RaisedBy is not null).Select(cell => cell.Readout)];
            if (spoken.Length > 0)
            {
                yield return (MeetingSubject.Thread, thread.Title, thread.Gravity, spoken);
            }
        }

        foreach (var principle in principles)
        {
            yield return (MeetingSubject.Principle, principle.Name, WeightOfPrinciple, principle.Holders);
        }

        var told = principles.Select(principle => principle.Formula?.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var formula in formulas.Where(formula => !formula.Formula.IsBoilerplate && !told.Contains(formula.Formula.Family) && WholeFormula.Is(formula.Formula)))
        {
            yield return (MeetingSubject.Formula, formula.Formula.Canonical, WeightOf(formula.Formula), [.. formula.Cells.Select(cell => cell.Readout)]);
        }
    }

    // A set phrase of the lexicon tells more than a long one, a long one more than a short one.
    private static double WeightOf(Formula formula) => formula.Origin != FormulaOrigin.Mined ? WeightOfSetPhrase : Math.Min(WeightOfSetPhrase, formula.Canonical.Length * WeightOfCharacter);

    private static IEnumerable<(int Number, MeetingTurn Turn)> TurnsOf(MeetingSubject subject, string name, double weight, IReadOnlyList<int> holders, IReadOnlyList<Readout> readouts, int silence)
    {
        if (holders[0] > 0)
        {
            yield return (holders[0], new MeetingTurn { Kind = MeetingTurnKind.Introduced, Subject = subject, Name = name, Holders = holders, Weight = weight });
        }

        for (var at = 1; at < holders.Count; at++)
        {
            if (holders[at] - holders[at - 1] > silence)
            {
                yield return (holders[at], new MeetingTurn
                {
                    Kind = MeetingTurnKind.Returned,
                    Subject = subject,
                    Name = name,
                    Holders = holders,
                    Before = holders[at - 1],
                    Weight = weight * ShareOfReturned,
                });
            }
        }

        if (DaysOf(holders, readouts) >= LeastHoldersOfRetired && readouts.Count - 1 - holders[^1] >= silence && !IsVaried(subject, name, readouts.Skip(holders[^1] + 1).Take(silence)))
        {
            yield return (holders[^1], new MeetingTurn { Kind = MeetingTurnKind.Retired, Subject = subject, Name = name, Holders = holders, Weight = weight });
        }
    }

    private static int DaysOf(IReadOnlyList<int> holders, IReadOnlyList<Readout> readouts) =>
        holders.DistinctBy(number => readouts[number].Date is { } date ? (date, -1) : (DateOnly.MinValue, number)).Count();

    private static bool IsVaried(MeetingSubject subject, string name, IEnumerable<Readout> silent) => subject != MeetingSubject.Thread && silent.Any(readout => VariedWording.StandsIn(readout.Text, name));

    private static List<MeetingTopic>[] Topics(int readouts, IReadOnlyList<CollatedThread> threads)
    {
        var raised = new List<(CollatedThread Thread, ThreadReadout Cell)>[readouts];
        for (var number = 0; number < readouts; number++)
        {
            raised[number] = [];
        }

        foreach (var thread in threads.Where(thread => thread.IsTopic))
        {
            foreach (var cell in thread.Cells)
            {
                raised[cell.Readout].Add((thread, cell));
            }
        }

        var last = new Dictionary<CollatedThread, int>(ReferenceEqualityComparer.Instance);
        var topics = new List<MeetingTopic>[readouts];
        for (var number = 0; number < readouts; number++)
        {
            topics[number] = [];
            foreach (var (thread, cell) in raised[number].OrderBy(one => one.Cell.RaisedBy is null).ThenBy(one => one.Cell.RaisedAt).ThenByDescending(one => one.Thread.Gravity).ThenBy(one => one.Thread.Id, StringComparer.Ordinal))
            {
                var place = topics[number].Count + 1;
                topics[number].Add(new MeetingTopic
                {
                    Place = place,
                    Thread = thread,
                    RaisedBy = cell.RaisedBy,
                    Span = cell.RaisedAt,
                    PlaceBefore = last.TryGetValue(thread, out var before) ? before : null,
                });
                last[thread] = place;
            }
        }

        return topics;
    }
}
