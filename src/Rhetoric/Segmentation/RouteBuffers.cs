using System.Runtime.CompilerServices;

namespace Rhetoric.Segmentation;

/// <summary>Scratch memory of one thread for the stretch of text that is being cut.</summary>
/// <remarks>
/// The arrays are pinned, so that the pointers stay valid as long as the object lives; they grow to the longest stretch without a
/// character outside the block class, at about 30 bytes a UTF-16 unit, and those grown by an extreme one are not kept.
/// </remarks>
internal sealed unsafe class RouteBuffers
{
    // Rows are read a few entries behind the end of the stretch.
    private const int Margin = 16;
    private const int UsualCapacity = 8192;
    private const int LargestKept = 1 << 18;

    [ThreadStatic]
    private static RouteBuffers? t_current;

    private Array[] _arrays = [];

    private RouteBuffers() => Allocate(UsualCapacity);

    /// <summary>The buffers of the calling thread.</summary>
    public static RouteBuffers Current => t_current ??= new RouteBuffers();

    /// <summary>The number of UTF-16 units that fit.</summary>
    public int Capacity { get; private set; }

    /// <summary>The code of each unit, followed by zeros.</summary>
    public ushort* Codes { get; private set; }

    /// <summary>The slot of the two units from each position, or 0.</summary>
    public ulong* Pairs { get; private set; }

    /// <summary>The slot of the three units from each position, or 0.</summary>
    public ulong* Triples { get; private set; }

    /// <summary>The weight of the best route from each position to the end.</summary>
    public double* Scores { get; private set; }

    /// <summary>The first word of the best route from each position; see <see cref="RouteStep"/>.</summary>
    public ushort* Steps { get; private set; }

    /// <summary>For each position and state of the hidden Markov model, which of its two predecessors is better.</summary>
    public byte* Predecessors { get; private set; }

    /// <summary>Makes room for a number of units; keeps the codes.</summary>
    public void Grow(int capacity)
    {
        var codes = Codes;
        var count = Capacity;
        var old = _arrays;
        Allocate(capacity);
        new ReadOnlySpan<ushort>(codes, count).CopyTo(new Span<ushort>(Codes, count));
        GC.KeepAlive(old);
    }

    /// <summary>Gives back memory that only an extreme stretch needed.</summary>
    public void Trim()
    {
        if (Capacity > LargestKept)
        {
            Allocate(UsualCapacity);
        }
    }

    private void Allocate(int capacity)
    {
        Capacity = capacity;
        var length = checked(capacity + Margin);
        var codes = Pinned<ushort>(length);
        var pairs = Pinned<ulong>(length);
        var triples = Pinned<ulong>(length);
        var scores = Pinned<double>(length);
        var steps = Pinned<ushort>(length);
        var predecessors = Pinned<byte>(length);
        _arrays = [codes, pairs, triples, scores, steps, predecessors];

        Codes = (ushort*)Unsafe.AsPointer(ref codes[0]);
        Pairs = (ulong*)Unsafe.AsPointer(ref pairs[0]);
        Triples = (ulong*)Unsafe.AsPointer(ref triples[0]);
        Scores = (double*)Unsafe.AsPointer(ref scores[0]);
        Steps = (ushort*)Unsafe.AsPointer(ref steps[0]);
        Predecessors = (byte*)Unsafe.AsPointer(ref predecessors[0]);
    }

    private static T[] Pinned<T>(int length) => GC.AllocateUninitializedArray<T>(length, pinned: true);
}
