namespace Rhetoric.Formulas;

/// <summary>Numbers for the codes that occur, in the order of the codes.</summary>
/// <remarks>Pages of 256 codes, of which only those are made that something occurs in: two readouts touch some fifty of four thousand. Cost: O(1) for a code, O(pages) to number them.</remarks>
internal sealed class CodeNumbers
{
    private const int PageBits = 8;
    private const int PageMask = (1 << PageBits) - 1;

    private readonly int[]?[] _pages = new int[]?[(SpokenSymbol.MostCodes >> PageBits) + 1];

    /// <summary>How many codes occur.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a code that occurs.</summary>
    public int this[int code] => _pages[code >> PageBits]![code & PageMask];

    /// <summary>Numbers the codes of some symbols; breaks have none.</summary>
    public static CodeNumbers Of(IEnumerable<List<SpokenSymbol>> read)
    {
        var numbers = new CodeNumbers();
        foreach (var symbols in read)
        {
            foreach (var symbol in symbols)
            {
                if (symbol.Code != SpokenSymbol.Break)
                {
                    (numbers._pages[symbol.Code >> PageBits] ??= new int[PageMask + 1])[symbol.Code & PageMask] = 1;
                }
            }
        }

        foreach (var page in numbers._pages)
        {
            foreach (ref var number in page.AsSpan())
            {
                (number, numbers.Count) = (numbers.Count, numbers.Count + number);
            }
        }

        return numbers;
    }
}
