using System.Text;

namespace Rhetoric;

/// <summary>How files become readouts.</summary>
public sealed record LoadOptions
{
    /// <summary>UTF-8 with or without a byte order mark, UTF-16 with one; invalid bytes are a failure, not a replacement character.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The encoding of files without a byte order mark; null means UTF-8, or what a web page declares. For GB18030 see <see cref="TextEncodings"/>.</summary>
    /// <remarks>Read strictly, whatever its own fallback. An <c>index.tsv</c> that is valid UTF-8 is read as such in any case.</remarks>
    public Encoding? Encoding { get; init; }

    /// <summary>The form in which texts are read.</summary>
    public TextForm Form { get; init; } = TextForm.Folded;
}
