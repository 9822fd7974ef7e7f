namespace Rhetoric.Discourse;

/// <summary>Finds what is said to be the most, the first or the only one of its kind, in a Chinese text.</summary>
/// <remarks>A word of the lexicon at a word's beginning; one of degree (最, 历史最) takes the word behind it. What only looks like one (最近, 最高法院) is a word of
/// the lexicon too. Cost: O(n). Invariant: disjoint, in text order, inside one clause.</remarks>
internal static class SuperlativeReader
{
    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        var superlatives = lexicon.Of("superlative");
        var exceptions = lexicon.Of("superlative-exception");
        var found = new List<Device>();
        foreach (var clause in readout.Clauses)
        {
            for (var at = clause.Start; at < clause.End; at++)
            {
                if (!words.IsEdge(at))
                {
                    continue;
                }

                var rest = readout.Text.AsSpan(at, clause.End - at);
                if (superlatives.At(rest) is not { } word || exceptions.At(rest) is not null)
                {
                    continue;
                }

                var end = at + word.Form.Length;
                if (word.Has("degree"))
                {
                    end = EndOfDegree(words, clause, at, end);
                    if (end < 0)
                    {
                        continue;
                    }
                }

                found.Add(new Device { Kind = DeviceKind.Superlative, Span = new TextSpan(at, end), Members = [] });
                at = end - 1;
            }
        }

        return found;
    }

    // 最 is one word with what it heightens (最大), or the next word is what it heightens (最|重要).
    private static int EndOfDegree(WordRow words, TextSpan clause, int start, int end)
    {
        if (words.EndOf(words.At(start)) is var wordEnd && wordEnd > end)
        {
            return Math.Min(wordEnd, clause.End);
        }

        var next = end < clause.End ? words.At(end) : -1;
        return next >= 0 && words.KindAt(next) is not (WordKind.Particle or WordKind.Connector or WordKind.Other) ? Math.Min(words.EndOf(next), clause.End) : -1;
    }
}
