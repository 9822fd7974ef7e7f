using System.Runtime.CompilerServices;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>Scratch memory of one thread for the stretch of text that is being cut.</summary>
/// <remarks>
/// <para>
/// What is known of each position is wanted only while the routes from there are weighed: the rows hold one window of the stretch and what
/// a word may reach behind it, and a window is short enough for all of them to stay in the first cache. A usual stretch is one window. The
/// route through a longer one stands where the words will be written. So the scratch memory does not grow with the text; only a run of
/// characters that are no words wants a byte each. If one was extreme, that memory is kept only as long as each text has one: fresh memory
/// costs more than the cutting.
/// </para>
/// <para>
/// Rows are fields, not properties: a first cut would spend more time on compiling the properties than on cutting.
/// </para>
/// <para>
/// The arrays are pinned, so that the pointers stay valid until the next call. Rows are indexed by the position in the stretch, lists from 0.
/// First comes <see cref="Begin"/>, then <see cref="SetWindow"/>, then what looks words up there.
/// </para>
/// </remarks>
internal sealed unsafe class RouteBuffers
{
    /// <summary>The greatest number of UTF-16 units in a window.</summary>
    public const int WindowLength = 448;

    // Rows are written and read a few entries in front of the window, and behind it as far as a word reaches and a few entries more.
    private const int Margin = 32;
    private const int Overhang = 8;
    private const int UsualReach = Margin - Overhang;
    private const int Entries = WindowLength + (2 * Margin);
    private const int CacheLine = 64;

    // Entries of one position must not share a place in the cache, which depends on the low twelve bits of the address.
    private const int Stagger = 7 * CacheLine;
    private const int Row = (((Entries * sizeof(ulong)) + CacheLine - 1) / CacheLine * CacheLine) + Stagger;
    private const int UsualRun = 1024;
    private const int LargestRunKept = 1 << 20;
    private const int LargestRunKeptForMore = 1 << 26;

    [ThreadStatic]
    private static RouteBuffers? t_current;

    private readonly byte[] _window;
    private readonly nint _first;
    private nint _firstCode;
    private nint _firstScore;
    private byte[] _reaching = []; // The rows of codes and scores where words reach far.
    private byte[] _predecessors = GC.AllocateUninitializedArray<byte>(UsualRun, pinned: true);
    private bool _hadLargeRun;

    private RouteBuffers()
    {
        _window = GC.AllocateUninitializedArray<byte>(11 * Row, pinned: true);
        _first = (((nint)Unsafe.AsPointer(ref _window[0]) + CacheLine - 1) & -CacheLine) + (Margin * sizeof(ulong));
        Deep = (int*)RowOf(6);
        DeepEnds = Deep + Entries;
        DeepSlots = (ulong*)RowOf(7);
        Runs = (CharacterRun*)RowOf(9);
    }

    /// <summary>The buffers of the calling thread.</summary>
    public static RouteBuffers Current => t_current ??= new RouteBuffers();

    /// <summary>How far behind the window there are codes and scores: the length of the longest word, in UTF-16 units.</summary>
    public int Reach;

    /// <summary>Whether the window is the whole stretch.</summary>
    public bool HoldsStretch;

    /// <summary>For the whole stretch: where the first word of the best route from each position ends.</summary>
    public int* Route;

    /// <summary>In the window, and while words are looked up as far behind it as a word may reach: the code of each unit; then zeros.</summary>
    public ushort* Codes;

    /// <summary>In the window and as far behind it as a word may reach: the weight of the best route from each position to the end.</summary>
    public double* Scores;

    /// <summary>In the window: where the first word of the best route from each position ends.</summary>
    public int* Nexts;

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

    /// <summary>The runs of single characters of a window's length, one behind the other.</summary>
    public CharacterRun* Runs;

    /// <summary>Makes ready for words of a lexicon.</summary>
    public void Begin(Lexicon lexicon)
    {
        Reach = Math.Max(LongestWord, lexicon.User?.LongestWord ?? 0);
        if (Reach <= UsualReach)
        {
            _firstScore = RowOf(8);
            _firstCode = RowOf(10);
            return;
        }

        var codes = WindowLength + Reach + Margin;
        if (_reaching.Length < codes * (sizeof(double) + sizeof(ushort)))
        {
            _reaching = GC.AllocateUninitializedArray<byte>(checked(codes * (sizeof(double) + sizeof(ushort))), pinned: true);
        }

        _firstScore = (nint)Unsafe.AsPointer(ref _reaching[0]);
        _firstCode = _firstScore + ((nint)codes * sizeof(double));
    }

    /// <summary>Moves the window.</summary>
    /// <param name="start">Where it begins in the stretch.</param>
    /// <param name="holdsStretch">Whether it is the whole stretch.</param>
    public void SetWindow(int start, bool holdsStretch)
    {
        var shift = (nint)start * sizeof(ulong);
        Probes = (ulong*)(RowOf(0) - shift);
        Pairs = (ulong*)(RowOf(1) - shift);
        Triples = (ulong*)(RowOf(2) - shift);
        SingleWeights = (double*)(RowOf(3) - shift);
        PairWeights = (double*)(RowOf(4) - shift);
        TripleWeights = (double*)(RowOf(5) - shift);
        Scores = (double*)(_firstScore - shift);
        Nexts = (int*)(RowOf(10) + (Entries * sizeof(ushort))) - start;
        Codes = (ushort*)_firstCode - start;
        HoldsStretch = holdsStretch;
    }

    /// <summary>Clears the scores behind a stretch.</summary>
    public void EndScores(int length) => new Span<double>(Scores + length, Overhang).Clear();

    /// <summary>Clears the codes behind a stretch.</summary>
    public void EndCodes(int length) => new Span<ushort>(Codes + length, Overhang).Clear();

    /// <summary>Moves the window to the left by its length, and with it the scores that words in it may reach.</summary>
    /// <param name="start">Where it begins in the stretch.</param>
    public void MoveWindow(int start)
    {
        new ReadOnlySpan<double>((double*)_firstScore, Reach).CopyTo(new Span<double>((double*)_firstScore + WindowLength, Reach));
        SetWindow(start, holdsStretch: false);
    }

    /// <summary>For each character of a run, room for which of its two predecessors is better for each state of the hidden Markov model.</summary>
    public byte* Predecessors(int length)
    {
        _hadLargeRun |= length > LargestRunKept;
        if (length > _predecessors.Length)
        {
            _predecessors = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        }

        return (byte*)Unsafe.AsPointer(ref _predecessors[0]);
    }

    /// <summary>Gives back, after a text, memory that only an extreme run needs.</summary>
    public void Trim()
    {
        if (_predecessors.Length > LargestRunKept)
        {
            if (!_hadLargeRun || _predecessors.Length > LargestRunKeptForMore)
            {
                _predecessors = GC.AllocateUninitializedArray<byte>(UsualRun, pinned: true);
            }

            _hadLargeRun = false;
        }
    }

    private nint RowOf(int number) => _first + (number * (nint)Row);
}
