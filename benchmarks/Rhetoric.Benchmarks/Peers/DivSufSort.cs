using System.Reflection;
using System.Runtime.InteropServices;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>Suffix sorting by the C library libdivsufsort.</summary>
internal static partial class DivSufSort
{
    private const string Library = "divsufsort";

    private static readonly nint Handle = Load();

    static DivSufSort() => NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), static (name, _, _) => name == Library ? Handle : 0);

    public static bool IsPresent => Handle != 0;

    /// <summary>Sorts the suffixes of a text of bytes.</summary>
    public static void Sort(ReadOnlySpan<byte> text, Span<int> suffixes)
    {
        if (divsufsort(text, suffixes, text.Length) != 0)
        {
            throw new InvalidOperationException("libdivsufsort failed.");
        }
    }

    private static nint Load()
    {
        foreach (var name in new[] { "libdivsufsort.so.3", "libdivsufsort.so", "libdivsufsort.dylib", "divsufsort.dll" })
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }

    [LibraryImport(Library)]
    private static partial int divsufsort(ReadOnlySpan<byte> text, Span<int> suffixes, int length);
}
