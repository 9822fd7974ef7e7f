using System.Runtime.CompilerServices;

namespace Rhetoric.Segmentation;

/// <summary>Scratch memory of one thread for the stretch of text that is being cut.</summary>
/// <remarks>
/// The rows lie in one pinned block, so that the pointers stay valid as long as the object lives; it grows to the longest stretch
/// without a character outside the block class, at about 80 bytes a UTF-16 unit, and one grown by an extreme stretch is not kept.
/// </remarks>
internal sealed unsafe class RouteBuffers
{
    // Rows are written and read a few entries in front of the stretch and behind it.
    private const int Margin = 32;
    private const int CacheLine = 64;

    // Entries of one position must not share a place in the cache, which depends on the low twelve bits of the address.
    private const int Stagger = 7 * CacheLine;
    private const int UsualCapacity = 1024;
    private const int LargestKept = 1 << 18;

    [ThreadStatic]
    private static RouteBuffers? t_current;

    private byte[] _block = [];
    private byte* _free;

    private RouteBuffers() => Allocate(UsualCapacity);

    /// <summary>The buffers of the calling thread.</summary>
    public static RouteBuffers Current => t_current ??= new RouteBuffers();

    /// <summary>The number of UTF-16 units that fit.</summary>
    public int Capacity { get; private set; }

    /// <summary>The code of each unit, followed by zeros.</summary>
    public ushort* Codes { get; private set; }

    /// <summary>Which slot to look up next for each position; from one before the first.</summary>
    public ulong* Probes { get; private set; }

    /// <summary>The slot of the two units from each position, or 0.</summary>
    public ulong* Pairs { get; private set; }

    /// <summary>The slot of the three units from each position, or 0.</summary>
    public ulong* Triples { get; private set; }

    /// <summary>The weight of each unit as a word; minus infinity if it is none, positive if it stands outside the block class.</summary>
    public double* SingleWeights { get; private set; }

    /// <summary>The weight of the two units from each position; minus infinity if they are no word.</summary>
    public double* PairWeights { get; private set; }

    /// <summary>The weight of the three units from each position; minus infinity if they are no word.</summary>
    public double* TripleWeights { get; private set; }

    /// <summary>The positions whose words must be looked at one by one, ascending.</summary>
    public int* Deep { get; private set; }

    /// <summary>For each of them, where its best word ends, or 0 if the best is one of the first three units.</summary>
    public int* DeepEnds { get; private set; }

    /// <summary>The weight of the best route from each position to the end.</summary>
    public double* Scores { get; private set; }

    /// <summary>Where the first word of the best route from each position ends.</summary>
    public int* Nexts { get; private set; }

    /// <summary>The runs of single characters.</summary>
    public CharacterRun* Runs { get; private set; }

    /// <summary>For each position and state of the hidden Markov model, which of its two predecessors is better.</summary>
    public byte* Predecessors { get; private set; }

    /// <summary>Makes room for a number of units; keeps the codes.</summary>
    public void Grow(int capacity)
    {
        var codes = Codes;
        var count = Capacity;
        var old = _block;
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
        var units = (nint)capacity + (2 * Margin);
        var bytes = (units * (sizeof(ushort) + (3 * sizeof(ulong)) + (4 * sizeof(double)) + (3 * sizeof(int)) + sizeof(CharacterRun) + 1)) + (16 * Stagger);
        _block = GC.AllocateUninitializedArray<byte>(checked((int)bytes), pinned: true);
        _free = (byte*)Unsafe.AsPointer(ref _block[0]);
        Codes = Row<ushort>(units);
        Probes = Row<ulong>(units);
        Pairs = Row<ulong>(units);
        Triples = Row<ulong>(units);
        SingleWeights = Row<double>(units);
        PairWeights = Row<double>(units);
        TripleWeights = Row<double>(units);
        Scores = Row<double>(units);
        Deep = Row<int>(units);
        DeepEnds = Row<int>(units);
        Nexts = Row<int>(units);
        Runs = Row<CharacterRun>(units);
        Predecessors = Row<byte>(units);
    }

    private T* Row<T>(nint units)
        where T : unmanaged
    {
        var row = (byte*)(((nint)_free + Stagger - 1) & -CacheLine);
        _free = row + (units * sizeof(T));
        return (T*)row + Margin;
    }
}
