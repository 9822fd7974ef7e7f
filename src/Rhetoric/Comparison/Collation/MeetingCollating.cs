namespace Rhetoric.Comparison;

/// <summary>Meetings one by one: turns, and the order of topics.</summary>
/// <remarks>
/// <para>Turns are decided by who has a thing alone (<see cref="MeetingTurnKind"/> states the rule), so that a readout that is later than all changes no turn of an earlier one but to retire. Topics that a
/// speaker raises come before those that only the narrator has.</para>
/// <para>Cost: O(cells + uses), and for each meeting O(t²) in its own t turns, to tell each once.</para>
/// </remarks>
internal static class MeetingCollating
{
    private const int LeastHoldersOfRetired = 2;

    public static IReadOnlyList<CollatedMeeting> Of(
        IReadOnlyList<Readout> readouts, IReadOnlyList<CollatedThread> threads, IReadOnlyList<HeldPrinciple> principles, IReadOnlyList<CollatedFormula> formulas, int silence)
    {
        var turns = new List<MeetingTurn>[readouts.Count];
        foreach (var (subject, name, holders) in Things(threads, principles, formulas))
        {
            foreach (var (number, turn) in TurnsOf(subject, name, holders, readouts.Count, silence))
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

    private static IEnumerable<(MeetingSubject Subject, string Name, IReadOnlyList<int> Holders)> Things(
        IReadOnlyList<CollatedThread> threads, IReadOnlyList<HeldPrinciple> principles, IReadOnlyList<CollatedFormula> formulas)
    {
        foreach (var thread in threads.OrderByDescending(thread => thread.Gravity).ThenBy(thread => thread.Id, StringComparer.Ordinal))
        {
            yield return (MeetingSubject.Thread, thread.Title, [.. thread.Cells.Select(cell => cell.Readout)]);
        }

        foreach (var principle in principles)
        {
            yield return (MeetingSubject.Principle, principle.Name, principle.Holders);
        }

        var told = principles.Select(principle => principle.Formula?.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var formula in formulas.Where(formula => !formula.Formula.IsBoilerplate && !told.Contains(formula.Formula.Family)))
        {
            yield return (MeetingSubject.Formula, formula.Formula.Canonical, [.. formula.Cells.Select(cell => cell.Readout)]);
        }
    }

    private static IEnumerable<(int Number, MeetingTurn Turn)> TurnsOf(MeetingSubject subject, string name, IReadOnlyList<int> holders, int readouts, int silence)
    {
        if (holders[0] > 0)
        {
            yield return (holders[0], new MeetingTurn { Kind = MeetingTurnKind.Introduced, Subject = subject, Name = name, Holders = holders });
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
                });
            }
        }

        if (holders.Count >= LeastHoldersOfRetired && readouts - 1 - holders[^1] >= silence)
        {
            yield return (holders[^1], new MeetingTurn { Kind = MeetingTurnKind.Retired, Subject = subject, Name = name, Holders = holders });
        }
    }

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
