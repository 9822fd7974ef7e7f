using System.Text.RegularExpressions;

namespace Rhetoric.Formulas;

/// <summary>A phrase with X for the counterpart, as headings of formulas have it (愿同X方一道), and the wordings that it has in a readout (愿同云方一道).</summary>
/// <remarks>X is a slot in a phrase with Han characters where no other Latin letter or digit touches it. Cost: O(n) a readout.</remarks>
internal sealed partial class SlottedPhrase
{
    private readonly string[] _parts;

    private SlottedPhrase(string[] parts) => _parts = parts;

    /// <summary>The phrase; null where it has no slot.</summary>
    public static SlottedPhrase? Of(string phrase) => Han().IsMatch(phrase) && Slot().IsMatch(phrase) ? new SlottedPhrase(Slot().Split(phrase)) : null;

    /// <summary>Its wordings in a readout, one for each way of naming the counterpart there.</summary>
    public IReadOnlyList<string> In(Readout readout)
    {
        var letters = SlotReader.CounterpartsIn(readout, new TextSpan(0, readout.Text.Length)).Select(found => readout[found.Span]).Distinct(StringComparer.Ordinal).ToLookup(name => SlotReader.Written(name));
        IEnumerable<string> wordings = [""];
        for (var part = 0; part < _parts.Length; part++)
        {
            // Slots and what stands between them take turns.
            string[] fillings = part % 2 == 0 ? [_parts[part]] : [.. letters[_parts[part]]];
            wordings = wordings.SelectMany(_ => fillings, (wording, filling) => wording + filling);
        }

        return [.. wordings];
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(中X(?![方A-Za-z0-9])|X方|X中|X(?![A-Za-z0-9]))")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
