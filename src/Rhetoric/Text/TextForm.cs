namespace Rhetoric;

/// <summary>The form in which a text is read.</summary>
public enum TextForm
{
    /// <summary>One form for all ways of typing, wrapping and encoding the same words; see <see cref="Readout.Text"/>.</summary>
    Folded,

    /// <summary>As it stands, character by character. Phrases and patterns are then looked for as they stand too; the words of the library are those of simplified characters.</summary>
    AsWritten,
}
