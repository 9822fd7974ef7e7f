namespace Rhetoric.NGrams;

/// <summary>Numbers for stretches of a sequence, found by their symbols wherever these stand.</summary>
/// <param name="symbols">The sequence.</param>
/// <param name="capacity">How many there will be.</param>
internal sealed class StretchMap(int[] symbols, int capacity)
{
    private readonly Dictionary<(int Position, int Length), int> _numbers = new(capacity, new SymbolComparer(symbols));

    /// <summary>Takes up a stretch; one of the same symbols that is there already keeps its number.</summary>
    public void Add(int position, int length, int number) => _numbers.TryAdd((position, length), number);

    /// <summary>The number of a stretch; null where none of its symbols was taken up.</summary>
    public int? Find(int position, int length) => _numbers.TryGetValue((position, length), out var number) ? number : null;

    private sealed class SymbolComparer(int[] symbols) : IEqualityComparer<(int Position, int Length)>
    {
        public bool Equals((int Position, int Length) a, (int Position, int Length) b) =>
            a.Length == b.Length && symbols.AsSpan(a.Position, a.Length).SequenceEqual(symbols.AsSpan(b.Position, b.Length));

        public int GetHashCode((int Position, int Length) stretch)
        {
            var hash = default(HashCode);
            foreach (var symbol in symbols.AsSpan(stretch.Position, stretch.Length))
            {
                hash.Add(symbol);
            }

            return hash.ToHashCode();
        }
    }
}
