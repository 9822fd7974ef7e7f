namespace Rhetoric.Discourse;

/// <summary>What each piece of evidence for a list weighs, as <c>list-weights.tsv</c> has it.</summary>
/// <remarks>The names are looked up once; the weights are a flat row in the order of <see cref="ListEvidence"/>. Invariant: every piece of evidence has one weight.</remarks>
internal sealed class ListWeights
{
    private const string File = "list-weights.tsv";

    private static readonly string[] Columns = ["kind", "name", "weight"];
    private static readonly Lazy<ListWeights> Embedded = new(() => Of(DiscourseData.Table(File, Columns), File));

    private readonly double[] _evidence;
    private readonly (ListTraits Any, double Weight)[] _before;
    private readonly (ListTraits Any, double Weight)[] _behind;

    private ListWeights(double[] evidence, (ListTraits Any, double Weight)[] before, (ListTraits Any, double Weight)[] behind) =>
        (_evidence, _before, _behind) = (evidence, before, behind);

    /// <summary>The weights of the library.</summary>
    public static ListWeights Default => Embedded.Value;

    /// <summary>The weight of a piece of evidence.</summary>
    public double this[ListEvidence evidence] => _evidence[(int)evidence];

    /// <summary>What the word before the first item says; null where no line of the table holds.</summary>
    public double? Before(ListWord word) => First(_before, word);

    /// <summary>What the word behind the last item says; null where no line of the table holds.</summary>
    public double? Behind(ListWord word) => First(_behind, word);

    /// <summary>The weights of a table.</summary>
    /// <param name="stream">The table; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <exception cref="InvalidDataException">A line cannot be read, or a piece of evidence has no weight or two; the message names file and line.</exception>
    public static ListWeights Read(Stream stream, string name) => Of(NamedTable.Read(stream, name, Columns), name);

    private static ListWeights Of(IReadOnlyList<NamedRow> rows, string name)
    {
        var evidence = new double?[Enum.GetValues<ListEvidence>().Length];
        List<(ListTraits Any, double Weight)> before = [], behind = [];
        foreach (var row in rows)
        {
            switch (row.Required("kind"))
            {
                case "evidence":
                    ref var weight = ref evidence[(int)EvidenceOf(row)];
                    weight = weight is null ? row.Number("weight") : throw row.Fault($"'{row["name"]}' has a weight already");
                    break;
                case "before":
                    before.Add((TraitsOf(row), row.Number("weight")));
                    break;
                case "behind":
                    behind.Add((TraitsOf(row), row.Number("weight")));
                    break;
                case var kind:
                    throw row.Fault($"the kind is '{kind}'; it is evidence, before or behind");
            }
        }

        return Array.IndexOf(evidence, null) is >= 0 and var missing
            ? throw new InvalidDataException($"{name}: there is no weight of '{(ListEvidence)missing}'.")
            : new ListWeights([.. evidence.Select(weight => weight!.Value)], [.. before], [.. behind]);
    }

    private static ListEvidence EvidenceOf(NamedRow row) =>
        Enum.TryParse<ListEvidence>(row.Required("name"), out var evidence) && Enum.IsDefined(evidence) ? evidence : throw row.Fault($"'{row["name"]}' is no evidence for a list");

    private static ListTraits TraitsOf(NamedRow row)
    {
        var traits = default(ListTraits);
        foreach (var name in row.Forms("name"))
        {
            traits |= Enum.TryParse<ListTraits>(name, out var trait) ? trait : throw row.Fault($"'{name}' is no trait of a word in a list");
        }

        return traits == default ? throw row.Fault("the column 'name' is empty") : traits;
    }

    private static double? First((ListTraits Any, double Weight)[] weights, ListWord word)
    {
        foreach (var (any, weight) in weights)
        {
            if (word.Is(any))
            {
                return weight;
            }
        }

        return null;
    }
}
