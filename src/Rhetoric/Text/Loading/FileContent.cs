namespace Rhetoric;

/// <summary>What a decoded file says: its text, without the markup of a page or the head of a note, and what these tell of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">The headline of the page or the head.</param>
/// <param name="Date">The day that the page or the head tells.</param>
/// <param name="Source">Who published it, by the head.</param>
/// <param name="BadDate">What the head has for a date that is none.</param>
internal sealed record FileContent(string Text, string? Title = null, DateOnly? Date = null, string? Source = null, string? BadDate = null)
{
    private const int DayLength = 10;

    /// <summary>What else the head tells.</summary>
    public ReadoutMetadata Metadata { get; init; } = ReadoutMetadata.None;

    /// <summary>Reads a file that Rhetoric did not write.</summary>
    /// <param name="file">Its name; the extension counts.</param>
    /// <param name="text">All that it holds, decoded.</param>
    /// <exception cref="InvalidDataException">It holds no text; the message is a reason for the reader.</exception>
    public static FileContent Of(string file, string text)
    {
        if (ForeignFiles.IsPage(file, text))
        {
            var page = HtmlText.Of(text);
            return string.IsNullOrWhiteSpace(page.Text) ? throw new InvalidDataException("is empty: the page has no main text.") : new FileContent(page.Text, page.Title, page.Date);
        }

        if (ForeignFiles.Refusal(file, text) is { } refusal)
        {
            throw new InvalidDataException(refusal);
        }

        if (FrontMatter.Of(text) is not { } head)
        {
            return new FileContent(text);
        }

        var body = text[head.Length..];
        var date = DateOf(head.Date);
        return string.IsNullOrWhiteSpace(body)
            ? throw new InvalidDataException("is empty but for its head.")
            : new FileContent(body, head.Title, date, head.Source, date is null ? head.Date : null) { Metadata = head.Further };
    }

    /// <summary>Refuses a readout of which folding leaves nothing: one of joiners, marks of direction and blanks.</summary>
    /// <exception cref="InvalidDataException">There is nothing to read.</exception>
    public static Readout Seen(Readout readout) =>
        string.IsNullOrWhiteSpace(readout.Text) ? throw new InvalidDataException("is empty but for invisible characters.") : readout;

    // A time of day may follow.
    private static DateOnly? DateOf(string? written) =>
        written is not null && DatedName.TryParse(written.Length > DayLength && written[DayLength] is 'T' or ' ' ? written[..DayLength] : written, out var date) ? date : null;
}
