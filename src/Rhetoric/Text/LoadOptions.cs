using System.Text;

namespace Rhetoric;

/// <summary>How files become readouts.</summary>
public sealed record LoadOptions
{
    /// <summary>UTF-8 with or without a byte order mark, UTF-16 with one; invalid bytes are a failure, not a replacement character.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The encoding of files without a byte order mark; null means UTF-8. For GB18030 see <see cref="TextEncodings"/>.</summary>
    public Encoding? Encoding { get; init; }
}
