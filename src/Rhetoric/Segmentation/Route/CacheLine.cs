using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Rhetoric.Segmentation;

/// <summary>What the cache is told ahead.</summary>
internal static unsafe class CacheLine
{
    /// <summary>Says that memory will be read soon; it need not be there to read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Announce(void* place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(place);
        }
    }
}
