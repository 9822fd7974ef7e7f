using System.Reflection;
using System.Runtime.InteropServices;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>Suffix sorting by the C library libdivsufsort.</summary>
internal static partial class DivSufSort
{
    private const string ImportName = "divsufsort";

    private static readonly (string? Name, nint Handle) Loaded = Load();

    static DivSufSort() => NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), static (name, _, _) => name == ImportName ? Loaded.Handle : 0);

    /// <summary>The library's file; null where there is none.</summary>
    public static string? Library => Loaded.Name;

    /// <summary>Sorts the suffixes of a text of bytes.</summary>
    public static void Sort(ReadOnlySpan<byte> text, Span<int> suffixes)
    {
        if (divsufsort(text, suffixes, text.Length) != 0)
        {
            throw new InvalidOperationException("libdivsufsort failed.");
        }
    }

    private static (string? Name, nint Handle) Load()
    {
        foreach (var name in new[] { "libdivsufsort.so.3", "libdivsufsort.so", "libdivsufsort.dylib", "divsufsort.dll" })
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return (name, handle);
            }
        }

        return (null, 0);
    }

    [LibraryImport(ImportName)]
    private static partial int divsufsort(ReadOnlySpan<byte> text, Span<int> suffixes, int length);
}
