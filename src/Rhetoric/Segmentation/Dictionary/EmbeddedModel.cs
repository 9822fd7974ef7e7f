using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rhetoric.Segmentation;

/// <summary>A compiled model where it stands in the assembly.</summary>
/// <remarks>
/// The pointer stays valid for the life of the object: the resource lies in the mapped assembly. Compilers put resources on a multiple of
/// four, by chance one of eight. Where the processor reads eight bytes from there as well, the model stays in place: reading across two cache
/// lines now and then costs cutting a hundredth, a copy would cost the first cut more than all else. For other processors it is copied.
/// </remarks>
internal sealed unsafe class EmbeddedModel
{
    private static readonly nuint Misalignment = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 or Architecture.Arm64 ? 3u : 7u;

    private readonly byte[]? _copy;

    private EmbeddedModel(UnmanagedMemoryStream resource)
    {
        Length = checked((int)resource.Length);
        Header = resource.PositionPointer;
        if (((nuint)Header & Misalignment) != 0)
        {
            _copy = GC.AllocateUninitializedArray<byte>(Length + 8, pinned: true);
            var aligned = (byte*)(((nuint)Unsafe.AsPointer(ref _copy[0]) + 7) & ~(nuint)7);
            Buffer.MemoryCopy(Header, aligned, Length, Length);
            Header = aligned;
        }
    }

    /// <summary>Where the header begins, on a multiple of eight, or of four where the processor does not mind.</summary>
    public byte* Header { get; }

    /// <summary>The length in bytes.</summary>
    public int Length { get; }

    /// <summary>A field of the header.</summary>
    public int this[int field] =>
        BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(Header + (field * sizeof(int)), sizeof(int)));

    /// <summary>Opens a resource of this assembly, whose header begins with magic number, version and length.</summary>
    /// <exception cref="InvalidDataException">It is absent, of another version or cut short.</exception>
    public static EmbeddedModel Open(string name, int magic, int version, int headerLength)
    {
        using var resource = typeof(EmbeddedModel).Assembly.GetManifestResourceStream(name);
        var model = resource switch
        {
            UnmanagedMemoryStream mapped => new EmbeddedModel(mapped),
            null => throw new InvalidDataException($"The assembly holds no resource {name}."),
            _ => throw new NotSupportedException($"The runtime gives the resource {name} as {resource.GetType().Name}, not as mapped memory."),
        };
        return model.Length >= headerLength * sizeof(int) && model[0] == magic && model[1] == version && model[2] == model.Length
            ? model
            : throw new InvalidDataException($"The embedded resource {name} is not of version {version} or is cut short.");
    }
}
