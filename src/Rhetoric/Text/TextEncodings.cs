using System.Text;

namespace Rhetoric;

/// <summary>The encodings that Chinese texts come in, each refusing invalid bytes.</summary>
public static class TextEncodings
{
    /// <summary>GB18030, strict: invalid bytes are refused. It reads GBK and GB2312 files too.</summary>
    /// <remarks>Taken from the code pages directly; no provider is registered for the process.</remarks>
    public static Encoding Gb18030 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The same encoding, refusing invalid bytes instead of replacing them.</summary>
    internal static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
