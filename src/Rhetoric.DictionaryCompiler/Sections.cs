using System.Runtime.InteropServices;

namespace Rhetoric.DictionaryCompiler;

/// <summary>Sections of a model, each on a multiple of eight.</summary>
internal static class Sections
{
    /// <summary>Appends a section and returns where it begins.</summary>
    public static int Append<T>(MemoryStream body, ReadOnlySpan<T> section)
        where T : unmanaged
    {
        var offset = Align(body);
        body.Write(MemoryMarshal.AsBytes(section));
        return offset;
    }

    /// <summary>Fills up to the next multiple of eight and returns it.</summary>
    public static int Align(MemoryStream body)
    {
        body.SetLength((body.Length + 7) & ~7L);
        body.Position = body.Length;
        return checked((int)body.Length);
    }
}
