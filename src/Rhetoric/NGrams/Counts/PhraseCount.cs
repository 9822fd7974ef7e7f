using System.Text;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>A phrase in counts that can be merged: only figures that add up exactly.</summary>
/// <remarks>Rates and dispersion need the whole corpus; they are in <see cref="Phrase"/>.</remarks>
[TypeFormatterSource]
public sealed record PhraseCount : IResultRow
{
    internal PhraseCount(PhraseCountCursor cursor, PhraseUnit unit)
    {
        Key = Encoding.UTF8.GetString(cursor.Key);
        Length = PhraseKey.Length(cursor.Key, unit);
        (Count, Documents, First, Last) = (cursor.Figures.Count, cursor.Figures.Documents, cursor.Figures.First, cursor.Figures.Last);
    }

    /// <summary>The phrase, folded if counting folds. Words are parted by one space, whatever stands between them in the texts.</summary>
    public string Text => PhraseKey.Read(Key);

    /// <summary>Its length in units.</summary>
    public int Length { get; }

    /// <summary>Occurrences, overlapping ones included, at least 1.</summary>
    public long Count { get; }

    /// <summary>Readouts that hold it, at least 1.</summary>
    public int Documents { get; }

    /// <summary>The earliest dated readout that holds it; null where none is dated.</summary>
    public DateOnly? First { get; }

    /// <summary>The latest dated readout that holds it; null where none is dated.</summary>
    public DateOnly? Last { get; }

    /// <summary>The phrase, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";

    /// <summary>The written form, by which phrases are told apart and ordered.</summary>
    internal string Key { get; }
}
