using System.Globalization;

namespace Rhetoric.Formulas;

/// <summary>The periods of a corpus from its first to its last dated readout, none left out.</summary>
internal sealed class PeriodAxis
{
    private readonly Period _by;
    private readonly Dictionary<Readout, int>? _places;
    private readonly DateOnly _from;

    /// <summary>Cuts a corpus.</summary>
    /// <param name="dated">The dated readouts in order.</param>
    /// <param name="by">Into what.</param>
    public PeriodAxis(IReadOnlyList<Readout> dated, Period by)
    {
        _by = by;
        if (by == Period.Readout)
        {
            Labels = [.. dated.Select(readout => readout.Id)];
            _places = dated.Index().ToDictionary(item => item.Item, item => item.Index);
        }
        else
        {
            _from = dated.Count == 0 ? default : dated[0].Date!.Value;
            Labels = dated.Count == 0 ? [] : [.. Enumerable.Range(0, Place(dated[^1].Date!.Value) + 1).Select(Label)];
        }
    }

    /// <summary>The names of the periods, in order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of the period of a dated readout.</summary>
    public int PlaceOf(Readout readout) => _places is null ? Place(readout.Date!.Value) : _places[readout];

    private int Place(DateOnly date) => _by == Period.Year ? date.Year - _from.Year : (12 * (date.Year - _from.Year)) + date.Month - _from.Month;

    private string Label(int place) => _by == Period.Year
        ? (_from.Year + place).ToString("0000", CultureInfo.InvariantCulture)
        : new DateOnly(_from.Year, _from.Month, 1).AddMonths(place).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
