using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>A row of boxes, one for each readout of the series and one for the second text: filled where it holds a wording.</summary>
/// <remarks>It goes by what the sentence beside it counts, the very words after folding, and shows the readouts behind A too. A series longer than thirty has no strip.</remarks>
internal sealed class HolderStrip
{
    private const int Most = 30;

    private readonly ReadoutComparison _comparison;
    private readonly string[] _folded;

    public HolderStrip(ReadoutComparison comparison, int most)
    {
        _comparison = comparison;
        _folded = comparison.Series.Count is 0 or > Most ? [] : [.. comparison.Series.Append(comparison.B).Select(readout => FoldedCharacter.Of(readout.Text))];
        IsShown = _folded.Length > 0 && comparison.Findings.Take(most).Any(finding => finding.Earlier.Count > 0);
    }

    /// <summary>Whether any finding shown has a strip.</summary>
    public bool IsShown { get; }

    public void Write(HtmlBuilder html, string wording)
    {
        if (_folded.Length == 0)
        {
            return;
        }

        var words = FoldedCharacter.Of(wording);
        Readout[] readouts = [.. _comparison.Series, _comparison.B];
        bool[] hold = [.. _folded.Select(text => text.Contains(words, StringComparison.Ordinal))];
        var dates = string.Join(", ", readouts.Where((_, at) => hold[at]).Select(readout => readout.Date is { } date ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture) : readout.Id));
        html.Add($" <span class=\"strip\" role=\"img\" aria-label=\"{html.Words.With("findings.strip", wording, dates.Length > 0 ? dates : html.Words.Plain("findings.nowhere"))}\">");
        for (var at = 0; at < readouts.Length; at++)
        {
            html.Add($"<i class=\"{(hold[at] ? "on" : "off")}{(ReferenceEquals(readouts[at], _comparison.A) ? " a" : ReferenceEquals(readouts[at], _comparison.B) ? " b" : "")}\"></i>");
        }

        html.Add($"</span>");
    }
}
