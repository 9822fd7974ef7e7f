namespace Rhetoric.Comparison;

/// <summary>Lays the sentences of two readouts side by side; each is in one row.</summary>
internal static class PassageAligner
{
    public static IReadOnlyList<PassageLink> Align(Readout a, Readout b, ISegmenter segmenter)
    {
        var links = SentenceAligner.Align(Fingerprints(a), Fingerprints(b));
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
                rows.Add(Row(link));
                AddDrops(link.EndA);
                j = link.EndB;
            }
            else
            {
                var span = b.Sentences[j++];
                rows.Add(new PassageLink(PassageLinkKind.Added, [], [span], false, 0, [new Edit(EditKind.Insert, default, span)]));
            }
        }

        return rows;

        void AddDrops(int i)
        {
            for (; i < linkOfA.Length && linkOfA[i] is null; i++)
            {
                var span = a.Sentences[i];
                rows.Add(new PassageLink(PassageLinkKind.Dropped, [span], [], false, 0, [new Edit(EditKind.Delete, span, default)]));
            }
        }

        PassageLink Row(SentenceLink link)
        {
            TextSpan[] inA = [.. a.Sentences.Skip(link.StartA).Take(link.EndA - link.StartA)];
            TextSpan[] inB = [.. b.Sentences.Skip(link.StartB).Take(link.EndB - link.StartB)];
            var spanA = new TextSpan(inA[0].Start, inA[^1].End);
            var spanB = new TextSpan(inB[0].Start, inB[^1].End);
            var kind = spanA.Of(a.Text).SequenceEqual(spanB.Of(b.Text)) ? PassageLinkKind.Same
                : FoldedCharacter.Of(spanA.Of(a.Text)) == FoldedCharacter.Of(spanB.Of(b.Text)) ? PassageLinkKind.Format
                : PassageLinkKind.Reworded;
            return new PassageLink(kind, inA, inB, link.Moved, link.Score, EditScript.Between(a, spanA, b, spanB, segmenter));
        }
    }

    private static Fingerprint[] Fingerprints(Readout readout) =>
        [.. readout.Sentences.Select(span => new Fingerprint(FoldedCharacter.Of(span.Of(readout.Text))))];
}
