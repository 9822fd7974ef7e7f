namespace Rhetoric.Reporting;

/// <summary>Shows results in a notebook in one form; the names of its members are those that the kernel asks for.</summary>
/// <param name="mimeType">The form.</param>
/// <param name="show">What is shown of a result; null where it is none.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> show)
{
    /// <summary>The form that it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes what is shown of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="writer">Receives it.</param>
    /// <returns>Whether it is a result of this library; else nothing is written.</returns>
    public bool Format(object value, TextWriter writer)
    {
        if (show(value) is not { } shown)
        {
            return false;
        }

        writer.Write(shown);
        return true;
    }
}
