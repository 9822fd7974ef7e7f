namespace Rhetoric.Comparison;

/// <summary>Lays the sentences of two readouts side by side; each is in one row.</summary>
/// <remarks>
/// <para>Sentences are linked by <see cref="SentenceAligner"/>. How much the texts resemble tells whether the second is an edited version of the first or written
/// anew (<see cref="ComparisonRegime"/>). What moved must be at least half alike in an edited version, 0.4 in one written anew, or it is dropped here and added there; of texts
/// written anew <see cref="RelatedSentences"/> are told besides.</para>
/// <para>Cost: that of these parts, and an edit script a row. Invariant: exchanging the texts exchanges the sides of every link and edit.</para>
/// </remarks>
internal static class PassageAligner
{
    private const double MovedWithinEdited = 0.5;
    private const double MovedWithinRewritten = 0.4;

    public static PassageAlignment Align(Readout a, Readout b, ISegmenter segmenter)
    {
        var (printsA, printsB) = (Fingerprints(a), Fingerprints(b));
        var links = SentenceAligner.Align(printsA, printsB);
        var resemblance = Resemblance.Of(printsA, printsB, links);
        var regime = resemblance >= Resemblance.EditedFrom ? ComparisonRegime.Edited : ComparisonRegime.Rewritten;
        var least = regime == ComparisonRegime.Edited ? MovedWithinEdited : MovedWithinRewritten;
        links = [.. links.Where(link => !link.Moved || link.Score >= least)];
        return new PassageAlignment(
            Rows(a, b, links, segmenter),
            regime == ComparisonRegime.Edited ? [] :
            [
                .. RelatedSentences.Between(printsA, printsB, links).Select(pair =>
                    new PassageLink
                    {
                        Kind = PassageLinkKind.Reworded,
                        A = [a.Sentences[pair.A]],
                        B = [b.Sentences[pair.B]],
                        Moved = false,
                        Score = pair.Score,
                        Edits = [],
                        Tier = LinkTier.Related,
                    }),
            ],
            resemblance,
            regime);
    }

    private static List<PassageLink> Rows(Readout a, Readout b, IReadOnlyList<SentenceLink> links, ISegmenter segmenter)
    {
        var linkOfA = new SentenceLink?[a.Sentences.Count];
        var linkOfB = new SentenceLink?[b.Sentences.Count];
        foreach (var link in links)
        {
            Array.Fill(linkOfA, link, link.StartA, link.EndA - link.StartA);
            Array.Fill(linkOfB, link, link.StartB, link.EndB - link.StartB);
        }

        var rows = new List<PassageLink>();
        AddDrops(0);
        for (var j = 0; j < linkOfB.Length;)
        {
            if (linkOfB[j] is { } link)
            {
                rows.Add(Row(a, b, link, segmenter));
                AddDrops(link.EndA);
                j = link.EndB;
            }
            else
            {
                var span = b.Sentences[j++];
                rows.Add(new PassageLink
                {
                    Kind = PassageLinkKind.Added,
                    A = [],
                    B = [span],
                    Moved = false,
                    Score = 0,
                    Edits = [new Edit(EditKind.Insert, default, span)],
                });
            }
        }

        return rows;

        void AddDrops(int i)
        {
            for (; i < linkOfA.Length && linkOfA[i] is null; i++)
            {
                var span = a.Sentences[i];
                rows.Add(new PassageLink
                {
                    Kind = PassageLinkKind.Dropped,
                    A = [span],
                    B = [],
                    Moved = false,
                    Score = 0,
                    Edits = [new Edit(EditKind.Delete, span, default)],
                });
            }
        }
    }

    private static PassageLink Row(Readout a, Readout b, SentenceLink link, ISegmenter segmenter)
    {
        TextSpan[] inA = [.. Enumerable.Range(link.StartA, link.EndA - link.StartA).Select(at => a.Sentences[at])];
        TextSpan[] inB = [.. Enumerable.Range(link.StartB, link.EndB - link.StartB).Select(at => b.Sentences[at])];
        var (spanA, spanB) = (new TextSpan(inA[0].Start, inA[^1].End), new TextSpan(inB[0].Start, inB[^1].End));
        var kind = spanA.Of(a.Text).SequenceEqual(spanB.Of(b.Text)) ? PassageLinkKind.Same
            : FoldedCharacter.Of(spanA.Of(a.Text)) == FoldedCharacter.Of(spanB.Of(b.Text)) ? PassageLinkKind.Format
            : inB.Length > 1 ? PassageLinkKind.Split
            : inA.Length > 1 ? PassageLinkKind.Merged
            : PassageLinkKind.Reworded;
        return new PassageLink { Kind = kind, A = inA, B = inB, Moved = link.Moved, Score = link.Score, Edits = EditScript.Between(a, spanA, b, spanB, segmenter) };
    }

    private static Fingerprint[] Fingerprints(Readout readout) =>
        [.. readout.Sentences.Select(span => new Fingerprint(FoldedCharacter.Of(span.Of(readout.Text))))];
}
