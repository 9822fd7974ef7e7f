namespace Rhetoric.NGrams;

/// <summary>What adds up over the parts of a corpus.</summary>
/// <param name="Count">Occurrences, at least 1.</param>
/// <param name="Documents">Readouts that hold the phrase, at least 1.</param>
/// <param name="FirstDay">The day number of the earliest dated one; <see cref="NoFirstDay"/> where none is dated.</param>
/// <param name="LastDay">The day number of the latest dated one; <see cref="NoLastDay"/> where none is dated.</param>
internal readonly record struct PhraseFigures(long Count, int Documents, int FirstDay, int LastDay)
{
    /// <summary>Later than every day.</summary>
    public const int NoFirstDay = int.MaxValue;

    /// <summary>Earlier than every day.</summary>
    public const int NoLastDay = -1;

    /// <summary>The date of <see cref="FirstDay"/>.</summary>
    public DateOnly? First => FirstDay == NoFirstDay ? null : DateOnly.FromDayNumber(FirstDay);

    /// <summary>The date of <see cref="LastDay"/>.</summary>
    public DateOnly? Last => LastDay == NoLastDay ? null : DateOnly.FromDayNumber(LastDay);

    /// <summary>One occurrence in a readout of a day.</summary>
    /// <param name="date">The day; null where the readout is not dated.</param>
    public static PhraseFigures OfOne(DateOnly? date) => new(1, 1, date?.DayNumber ?? NoFirstDay, date?.DayNumber ?? NoLastDay);

    /// <summary>The figures of two parts together.</summary>
    /// <exception cref="OverflowException">They are too many.</exception>
    public static PhraseFigures operator +(PhraseFigures a, PhraseFigures b) => new(
        checked(a.Count + b.Count), checked(a.Documents + b.Documents), Math.Min(a.FirstDay, b.FirstDay), Math.Max(a.LastDay, b.LastDay));
}
