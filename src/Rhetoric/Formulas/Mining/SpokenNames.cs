using System.Buffers;

namespace Rhetoric.Formulas;

/// <summary>The names of those who speak in a readout or whom it names, to be found in what is said.</summary>
/// <remarks>Cost: one vectorised search for all first characters together, and at each of them the names that begin so. A name must begin and end where words do; one that is part of a formula (习近平|新时代中国特色社会主义思想; the class <c>name-noun</c>) is none.</remarks>
internal sealed class SpokenNames
{
    private readonly string[] _names;
    private readonly SearchValues<char> _firsts;

    private SpokenNames(string[] names)
    {
        _names = names;
        _firsts = SearchValues.Create([.. names.Select(name => name[0])]);
    }

    /// <summary>No names.</summary>
    public static SpokenNames None { get; } = new([]);

    /// <summary>The names of a readout.</summary>
    public static SpokenNames Of(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        return new SpokenNames(
        [
            .. discourse.Voice.Where(voice => voice.Kind is VoiceKind.Individual or VoiceKind.Side).Select(voice => voice.Speaker)
                .Concat(discourse.People.Select(person => person.Name)).Distinct(StringComparer.Ordinal)
                .Where(name => name.Length > 1 && name[^1] != '方'),
        ]);
    }

    /// <summary>Adds every name in a stretch as a break; some may lie inside others.</summary>
    public void AddIn(string text, WordEdges edges, TextSpan stretch, List<SpokenSymbol> found)
    {
        for (var at = stretch.Start; text.AsSpan(at, stretch.End - at).IndexOfAny(_firsts) is >= 0 and var offset; at++)
        {
            at += offset;
            foreach (var name in _names)
            {
                var span = new TextSpan(at, at + name.Length);
                if (span.End <= stretch.End && span.Of(text).SequenceEqual(name) && edges.Fit(span) && !MiningWords.Default.IsNamedFor(text.AsSpan(span.End, stretch.End - span.End)))
                {
                    found.Add(new SpokenSymbol(SpokenSymbol.Break, span, SymbolTraits.Named));
                }
            }
        }
    }
}
