using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

/// <summary>The words that lead a finding are those that led none before, as far as a thread has others.</summary>
public sealed class FindingLeadsTests
{
    [Fact]
    public void Few_findings_are_led_by_the_same_words()
    {
        var (leads, again) = (0, 0);
        foreach (var series in new[] { "yunlan-lanhai", "yunlan-jiyuan" }.SelectMany(name => ReadoutCorpus.Load(ComposedCorpus.Folder(name)).Series()))
        {
            for (var at = 1; at < series.Count; at++)
            {
                var first = series.ToCorpus().Compare(series[at - 1].Id, series[at].Id).Findings.Top(20)
                    .Where(finding => finding.B.Count > 0 && finding.Direction is FindingDirection.New or FindingDirection.Replaced or FindingDirection.Reworded)
                    .Where(finding => finding.B.Count > 0).Select(finding => finding.B[0].Span).ToArray();
                leads += first.Length;
                again += first.Length - first.Distinct().Count();
            }
        }

        // A clause may be all that both of two threads have.
        Assert.True(again * 14 <= leads, $"{again} of {leads}");
    }
}
