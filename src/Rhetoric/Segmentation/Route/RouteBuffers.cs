using System.Runtime.CompilerServices;

namespace Rhetoric.Segmentation;

/// <summary>Scratch memory of one thread for the stretch of text that is being cut.</summary>
/// <remarks>
/// <para>
/// What is known of the words at each position is wanted only while the routes from there are weighed: those rows hold one window of the
/// stretch, and a window is short enough for all of them to stay in the first cache. A usual stretch is one window. The others hold the
/// whole stretch, at some twenty bytes a UTF-16 unit; they grow to the longest stretch without a character outside the block class. If that
/// was an extreme one, they are kept only as long as each text has one: fresh memory costs more than the cutting.
/// </para>
/// <para>
/// Rows are fields, not properties: a first cut would spend more time on compiling the properties than on cutting.
/// </para>
/// <para>The arrays are pinned, so that the pointers stay valid as long as the object lives. All rows are indexed by the position in the stretch.</para>
/// </remarks>
internal sealed unsafe class RouteBuffers
{
    /// <summary>The greatest number of UTF-16 units in a window.</summary>
    public const int WindowLength = 448;

    // Rows are written and read a few entries in front of the stretch and behind it.
    private const int Margin = 32;
    private const int CacheLine = 64;

    // Entries of one position must not share a place in the cache, which depends on the low twelve bits of the address.
    private const int Stagger = 7 * CacheLine;
    private const int UsualCapacity = 1024;
    private const int LargestKept = 1 << 18;
    private const int LargestKeptForMore = 1 << 22;

    [ThreadStatic]
    private static RouteBuffers? t_current;

    private readonly byte[] _window;
    private readonly nint _firstProbe;
    private readonly nint _firstPair;
    private readonly nint _firstTriple;
    private readonly nint _firstSingleWeight;
    private readonly nint _firstPairWeight;
    private readonly nint _firstTripleWeight;
    private byte[][] _rows = [];
    private bool _isLarge; // Whether the text had an extreme stretch.

    private RouteBuffers()
    {
        const int Entries = WindowLength + (2 * Margin);
        const int Row = (((Entries * sizeof(ulong)) + CacheLine - 1) / CacheLine * CacheLine) + Stagger;
        _window = GC.AllocateUninitializedArray<byte>(9 * Row, pinned: true);
        var first = (((nint)Unsafe.AsPointer(ref _window[0]) + CacheLine - 1) & -CacheLine) + (Margin * sizeof(ulong));
        _firstProbe = first;
        _firstPair = first + Row;
        _firstTriple = first + (2 * Row);
        _firstSingleWeight = first + (3 * Row);
        _firstPairWeight = first + (4 * Row);
        _firstTripleWeight = first + (5 * Row);
        Deep = (int*)(first + (6 * Row));
        DeepEnds = Deep + Entries;
        DeepSlots = (ulong*)(first + (7 * Row));
        Allocate(UsualCapacity);
    }

    /// <summary>The buffers of the calling thread.</summary>
    public static RouteBuffers Current => t_current ??= new RouteBuffers();

    /// <summary>The number of UTF-16 units of a stretch that fit.</summary>
    public int Capacity;

    /// <summary>Whether the window is the whole stretch.</summary>
    public bool HoldsStretch;

    /// <summary>The code of each unit, followed by zeros.</summary>
    public ushort* Codes;

    /// <summary>The weight of the best route from each position to the end.</summary>
    public double* Scores;

    /// <summary>Where the first word of the best route from each position ends.</summary>
    public int* Nexts;

    /// <summary>The runs of single characters, one behind the other.</summary>
    public CharacterRun* Runs;

    /// <summary>For each position and state of the hidden Markov model, which of its two predecessors is better.</summary>
    public byte* Predecessors;

    /// <summary>In the window: which slot to look up next for each position; from one before the first.</summary>
    public ulong* Probes;

    /// <summary>In the window: the slot of the two units from each position, or 0.</summary>
    public ulong* Pairs;

    /// <summary>In the window: the slot of the three units from each position, or 0.</summary>
    public ulong* Triples;

    /// <summary>In the window: the weight of each unit as a word; minus infinity if it is none, zero if it stands outside the block class.</summary>
    public double* SingleWeights;

    /// <summary>In the window: the weight of the two units from each position; minus infinity if they are no word.</summary>
    public double* PairWeights;

    /// <summary>In the window: the weight of the three units from each position; minus infinity if they are no word.</summary>
    public double* TripleWeights;

    /// <summary>In the window: the positions whose words must be looked at one by one, ascending, one behind the other.</summary>
    public int* Deep;

    /// <summary>For each of them, the slot of the four units from it, or 0.</summary>
    public ulong* DeepSlots;

    /// <summary>For each of them, where its best word ends, or 0 if the best is one of the first three units.</summary>
    public int* DeepEnds;

    /// <summary>Moves the window.</summary>
    /// <param name="start">Where it begins in the stretch.</param>
    /// <param name="holdsStretch">Whether it is the whole stretch.</param>
    public void SetWindow(int start, bool holdsStretch)
    {
        var shift = (nint)start * sizeof(ulong);
        Probes = (ulong*)(_firstProbe - shift);
        Pairs = (ulong*)(_firstPair - shift);
        Triples = (ulong*)(_firstTriple - shift);
        SingleWeights = (double*)(_firstSingleWeight - shift);
        PairWeights = (double*)(_firstPairWeight - shift);
        TripleWeights = (double*)(_firstTripleWeight - shift);
        HoldsStretch = holdsStretch;
    }

    /// <summary>Makes room for a stretch; keeps nothing.</summary>
    public void Reserve(int length)
    {
        _isLarge |= length > LargestKept;
        if (length > Capacity)
        {
            Allocate(length);
        }
    }

    /// <summary>Gives back, after a text, memory that only an extreme stretch needs.</summary>
    public void Trim()
    {
        if (Capacity > LargestKept)
        {
            if (!_isLarge || Capacity > LargestKeptForMore)
            {
                Allocate(UsualCapacity);
            }

            _isLarge = false;
        }
    }

    private void Allocate(int capacity)
    {
        Capacity = capacity;
        _rows = new byte[5][];
        Codes = (ushort*)Row(0, capacity, sizeof(ushort));
        Scores = (double*)Row(1, capacity, sizeof(double));
        Nexts = (int*)Row(2, capacity, sizeof(int));
        Runs = (CharacterRun*)Row(3, capacity / 2, sizeof(CharacterRun));
        Predecessors = Row(4, capacity, sizeof(byte));
    }

    private byte* Row(int number, int entries, int size)
    {
        var row = GC.AllocateUninitializedArray<byte>(checked((entries + (2 * Margin)) * size), pinned: true);
        _rows[number] = row;
        return (byte*)Unsafe.AsPointer(ref row[Margin * size]);
    }
}
