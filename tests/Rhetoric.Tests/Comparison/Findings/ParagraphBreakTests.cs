using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

/// <summary>Findings do not depend on how paragraphs are broken, wherever the breaks leave who says what.</summary>
public sealed class ParagraphBreakTests
{
    private const int LeastTried = 100;

    // What both say in the lead is no joint voice to be quoted, and a lead is a paragraph.
    private const string JointVoice = "joint-voice";

    [Fact]
    public void Joined_and_broken_paragraphs_give_the_same_findings()
    {
        var tried = 0;
        foreach (var series in ComposedCorpus.Series)
        {
            var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
            for (var at = 0; at + 1 < corpus.Count; at++)
            {
                var (a, b) = (corpus[at], corpus[at + 1]);
                var expected = Told(a, b);
                foreach (var other in Rebroken(a).Where(other => Said(other).SequenceEqual(Said(a))))
                {
                    tried++;
                    Assert.Equal(expected, Told(other, b));
                }
            }
        }

        Assert.True(tried >= LeastTried, $"{tried}");
    }

    // Two paragraphs made one, and one made two at the end of its first sentence.
    private static IEnumerable<Readout> Rebroken(Readout readout)
    {
        for (var at = 0; at < readout.Paragraphs.Count; at++)
        {
            var paragraph = readout.Paragraphs[at];
            if (at > 0)
            {
                yield return Changed(readout.Paragraphs[at - 1].End, paragraph.Start, "");
            }

            var sentence = readout.Sentences.First(sentence => paragraph.Contains(sentence));
            if (sentence.End < paragraph.End)
            {
                yield return Changed(sentence.End, sentence.End, "\n");
            }
        }

        Readout Changed(int from, int to, string between) => new(readout.Id, readout.Text[..from] + between + readout.Text[to..]) { Date = readout.Date };
    }

    private static IEnumerable<(string, string?)> Said(Readout readout) => StatedText.Of(readout).Statements.Select(statement => (statement.Folded, statement.Voice));

    private static string[] Told(Readout a, Readout b) =>
    [
        .. a.Compare(b).Findings.Select(finding => finding.Thread == JointVoice ? finding.Title :
            $"{finding.Thread} {finding.Direction} {finding.Title} {string.Join('／', finding.A.Select(quote => $"{quote.Speaker} {a[quote.Span]}"))} | {string.Join('／', finding.B.Select(quote => $"{quote.Speaker} {b[quote.Span]}"))}"),
    ];
}
