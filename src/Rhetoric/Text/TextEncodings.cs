using System.Text;

namespace Rhetoric;

/// <summary>The encodings that Chinese texts come in, each refusing invalid bytes.</summary>
public static class TextEncodings
{
    /// <summary>GB18030, strict.</summary>
    public static Encoding Gb18030 => throw new NotImplementedException();
}
