using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Rhetoric.Reporting;

/// <summary>How a notebook shows results: as HTML, and as text where it wants that.</summary>
/// <remarks>
/// The kernel of .NET Interactive makes one for each type that <see cref="TypeFormatterSourceAttribute"/> stands on, by the names of its members; there is no dependency on
/// the kernel, and this library calls none of it.
/// </remarks>
internal sealed class NotebookFormatters
{
    /// <summary>The formatters, for the kernel.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel asks an instance.")]
    public IEnumerable CreateTypeFormatters() => new NotebookFormatter[]
    {
        new("text/html", ResultDisplay.Html),
        new("text/plain", ResultDisplay.Text),
    };
}
