using System.Text;

namespace Rhetoric;

/// <summary>The encodings that Chinese texts come in, each refusing invalid bytes.</summary>
public static class TextEncodings
{
    /// <summary>GB18030, strict: invalid bytes are refused. It reads GBK and GB2312 files too.</summary>
    /// <remarks>Taken from the code pages directly; no provider is registered for the process.</remarks>
    public static Encoding Gb18030 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The encoding of a name, such as <c>gbk</c>, <c>big5</c>, <c>windows-1252</c> or <c>utf-16le</c>; each refuses the bytes that it does not have.</summary>
    /// <param name="name">A name of IANA or Windows, in capitals or not; GB2312 and GBK give their superset GB18030.</param>
    /// <returns>The encoding; null where there is none of that name.</returns>
    public static Encoding? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        switch (name.ToUpperInvariant())
        {
            case "UTF8" or "UTF-8":
                return Strict(Encoding.UTF8);
            case "GB18030" or "GBK" or "GB2312" or "GB-18030" or "CP936":
                return Gb18030;
            case "UTF-7" or "BIG5-HKSCS":
                // The second is given as plain Big5, which has not all of its characters.
                return null;
            case var other when CodePagesEncodingProvider.Instance.GetEncoding(other) is { } page:
                return Strict(page);
            default:
                return KnownToTheSystem(name);
        }
    }

    private static Encoding? KnownToTheSystem(string name)
    {
        try
        {
            return Strict(Encoding.GetEncoding(name));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The same encoding, refusing invalid bytes instead of replacing them.</summary>
    internal static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
