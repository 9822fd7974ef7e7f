using System.Globalization;
using Rhetoric.Comparison;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Results as rows and columns.</summary>
/// <remarks>
/// One list of columns a table: command, notebook and file use the same. <see cref="ResultJson"/> writes some results with fields of its own, among them every column under
/// its name; the report chooses what it shows. Where a table has places (<c>start</c>, <c>end</c>: UTF-16, half-open) beside a readout's id
/// (<c>doc</c>), they are those of the original text; without one, those of <see cref="Readout.Text"/>. <c>speaker</c> is as the text has it, <c>voice</c> the one name in
/// all texts.
/// </remarks>
public static partial class ResultTables
{
    // So many fillers or speakers stand in a cell; of the rest the number.
    private const int MostInCell = 8;

    /// <summary>Phrases with their figures, and, where one of them is several words, how each is cut.</summary>
    /// <param name="phrases">The phrases.</param>
    public static ResultTable ToTable(this IEnumerable<Phrase> phrases)
    {
        Phrase[] all = [.. phrases];
        return WithCuts(
            all,
            [new("phrase"), new("n", true), new("count", true), new("docs", true), new("per_million", true), new("dispersion", true), new("first"), new("last")],
            [.. all.Select(phrase => new object?[] { phrase.Text, phrase.Length, phrase.Count, phrase.Documents, phrase.PerMillion, phrase.Dispersion, phrase.First, phrase.Last })]);
    }

    /// <summary>Phrases with their keyness, where p was adjusted that too, and, where one of them is several words, how each is cut.</summary>
    /// <param name="phrases">The compared phrases.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseKeyness> phrases)
    {
        PhraseKeyness[] all = [.. phrases];
        var isAdjusted = Array.Exists(all, key => key.AdjustedP is not null);
        return WithCuts(
            [.. all.Select(key => key.Phrase)],
            [
                new("phrase"), new("n", true), new("count", true), new("docs", true), new("per_million", true), new("dispersion", true),
                new("reference_count", true), new("reference_docs", true), new("value", true), new("p", true) { IsProbability = true }, new("effect", true), new("log_p", true),
                .. isAdjusted ? [new ResultColumn("adjusted_p", true) { IsProbability = true }] : Array.Empty<ResultColumn>(),
                new("first"), new("last"),
            ],
            [
                .. all.Select(key => (object?[])
                [
                    key.Phrase.Text, key.Phrase.Length, key.Phrase.Count, key.Phrase.Documents, key.Phrase.PerMillion, key.Phrase.Dispersion,
                    key.ReferenceCount, key.ReferenceDocuments, key.Value, key.P, key.Effect, key.LogP,
                    .. isAdjusted ? [key.AdjustedP] : Array.Empty<object?>(),
                    key.Phrase.First, key.Phrase.Last,
                ]),
            ]);
    }

    // A column is no place for two hundred voices; JSON and the tables of speakers have all.
    private static string Voices(IReadOnlyList<SpeakerCount> speakers) =>
        string.Join('、', speakers.Take(MostInCell)) + (speakers.Count > MostInCell ? string.Create(CultureInfo.InvariantCulture, $"、… +{speakers.Count - MostInCell}") : "");

    // Without it one text cut in two ways would look as if it stood there twice.
    private static ResultTable WithCuts(Phrase[] phrases, ResultColumn[] columns, object?[][] rows) => Array.Exists(phrases, phrase => phrase.Cut != phrase.Text)
        ? new([.. columns, new("cut")], [.. rows.Select((row, at) => row.Append(phrases[at].Cut).ToArray())])
        : new(columns, rows);

    /// <summary>Formulas as trees: each below the longest other formula that it holds, indented by its depth, with the uses that stand outside of longer formulas.</summary>
    /// <param name="nests">The trees.</param>
    public static ResultTable ToTable(this IEnumerable<FormulaNest> nests) => new(
        [new("formula"), new("depth", true), new("family_count", true), new("family_docs", true), new("own_count", true), new("own_docs", true), new("first"), new("last")],
        [
            .. nests.SelectMany(nest => nest.Flatten()).Select(row => new object?[]
            {
                $"{new string('　', row.Depth)}{row.Formula.Canonical}", row.Depth, row.Formula.FamilyCount, row.Formula.FamilyDocuments, row.Formula.FamilyOwnCount, row.Formula.FamilyOwnDocuments,
                row.Formula.FamilyFirst, row.Formula.FamilyLast,
            }),
        ]);

    /// <summary>Formulas with first and last use: of the wording that heads the row, and beside it uses and readouts of its family.</summary>
    /// <param name="formulas">The formulas.</param>
    public static ResultTable ToTable(this IEnumerable<Formula> formulas) => new(
        [
            new("formula"), new("category"), new("origin"), new("count", true), new("docs", true), new("first"), new("last"),
            new("family_count", true), new("family_docs", true), new("score", true), new("speakers"), new("variants"), new("twins"),
        ],
        [
            .. formulas.Select(formula => new object?[]
            {
                formula.Canonical, formula.Category, Names.Of(formula.Origin), formula.Count, formula.Documents, formula.First, formula.Last,
                formula.FamilyCount, formula.FamilyDocuments, formula.Score,
                Voices(formula.Speakers),
                string.Join('、', formula.Variants.Select(variant => $"{variant.Form} {variant.Count}")),
                string.Join('、', formula.Twins),
            }),
        ]);

    /// <summary>The first changes of a comparison in the order of their rank, with their places in the originals.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="top">How many at the most.</param>
    public static ResultTable ToChangeTable(this ReadoutComparison comparison, int top)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Top(top).Select(change => change with
        {
            A = [.. change.A.Select(comparison.A.OriginalSpan)],
            B = [.. change.B.Select(comparison.B.OriginalSpan)],
        }).ToTable();
    }

    /// <summary>Changes in the order of their rank; their places are those of <see cref="Readout.Text"/>.</summary>
    /// <param name="changes">The changes.</param>
    public static ResultTable ToTable(this IEnumerable<Change> changes) => new(
        [
            new("rank", true), new("kind"), new("layer"), new("summary"), new("speaker_a"), new("addressee_a"), new("speaker_b"), new("addressee_b"),
            new("score", true), new("evidence"), new("a"), new("b"),
        ],
        [
            .. changes.Select(change => new object?[]
            {
                change.Rank, Names.Of(change.Kind), Names.Of(change.Layer), change.Summary, change.SpeakerA, change.AddresseeA, change.SpeakerB, change.AddresseeB,
                change.Score, change.Evidence, string.Join(' ', change.A), string.Join(' ', change.B),
            }),
        ]);

    /// <summary>Findings in the order of their rank, with the decisive words of both texts and who says them.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="top">How many at the most.</param>
    public static ResultTable ToFindingTable(this ReadoutComparison comparison, int top)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            [new("rank", true), new("finding"), new("direction"), new("a"), new("b"), new("earlier"), new("score", true)],
            [
                .. comparison.Findings.Take(top).Select(finding => new object?[]
                {
                    finding.Rank, finding.Title, finding.Direction is { } direction ? Names.Of(direction) : "", Quoted(comparison.A, finding.A), Quoted(comparison.B, finding.B),
                    string.Join("; ", finding.Earlier.Select(use => $"{use.Wording} in {use.With} of {use.Of} earlier readouts")), Math.Round(finding.Score, 1),
                }),
            ]);
    }

    private static string Quoted(Readout readout, IReadOnlyList<Quote> quotes) => string.Join(
        " | ", quotes.GroupBy(quote => quote.Speaker).Select(voice => $"{(voice.Key is { } speaker ? speaker + ": " : "")}{string.Join('／', voice.Select(quote => QuoteMarks.Of(readout, quote.Span)))}"));
}
