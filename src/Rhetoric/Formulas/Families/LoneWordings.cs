using System.Collections;

namespace Rhetoric.Formulas;

/// <summary>Finds the wordings of readouts that are one formula with a known form though they recur too seldom to be mined: 合作共赢、相互尊重 said once where 相互尊重、合作共赢 recurs.</summary>
/// <remarks>
/// <para>Idea. What tolerances make one has the same signs in some order (<see cref="WordingSigns"/>). So of every place of a readout the sums of so many signs as forms have are looked up; what
/// agrees, begins and ends with words, and is one formula with the form by <see cref="FormulaTolerances"/>, is a wording of it. Of several forms the one that needs the fewest tolerances has it, then the first.</para>
/// <para>A list that stands in a longer one (安全、发展与和平) is another list: a wording with a connector counts only where no use of it stands beside one. A scope is never left out here: whatever has one holds
/// the form itself.</para>
/// <para>Cost: O(n · lengths of forms), two subtractions and one bit each; O(length) for each place that agrees, and one comparison for each wording found. Wordings come in ordinal order, on any number of threads.</para>
/// </remarks>
internal sealed class LoneWordings(IReadOnlyList<Readout> readouts)
{
    private const FormulaTolerance Forgiven = FormulaTolerance.All & ~FormulaTolerance.Truncation;
    private const int LeastSigns = 4;
    private const int ReadAtOnce = 8;
    private const int SumBits = 20;

    /// <summary>The wordings, each with the form that it is one formula with.</summary>
    /// <param name="forms">The known forms, each once; of two that are as near to a wording the first has it.</param>
    public IReadOnlyList<(string Wording, string Form)> Of(IReadOnlyCollection<string> forms)
    {
        var known = new KnownForms(forms);
        var found = new Dictionary<string, Place>[readouts.Count];
        Concurrently.ForRows(found.Length, ReadAtOnce, at => found[at] = readouts[at].Language == TextLanguage.English ? [] : In(readouts[at].Text, known));
        var places = new SortedDictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (wording, place) in found.SelectMany(inReadout => inReadout))
        {
            places[wording] = place with { IsInList = place.IsInList || (places.TryGetValue(wording, out var other) && other.IsInList) };
        }

        (string Wording, Place Place)[] asked = [.. places.Select(place => (place.Key, place.Value))];
        var nearest = new string?[asked.Length];
        Concurrently.ForRows(asked.Length, ReadAtOnce, at => nearest[at] = NearestOf(asked[at].Wording, asked[at].Place, known));
        return [.. asked.Zip(nearest).Where(one => one.Second is not null).Select(one => (one.First.Wording, one.Second!))];
    }

    /// <summary>What is known of the places of a wording.</summary>
    private readonly record struct Place(ulong Sum, bool IsInList);

    private static Dictionary<string, Place> In(string text, KnownForms known)
    {
        var found = new Dictionary<string, Place>(StringComparer.Ordinal);
        var signs = new WordingSigns(text);
        while (signs.MoveNext())
        {
            (WordEdges Words, WordEdges Known)? edges = null;
            foreach (var length in known.Lengths)
            {
                for (var first = 0; first + length <= signs.Count; first++)
                {
                    var sum = signs.SumOf(first, length);
                    if (!known.MayHave(sum) || !known.Has(sum) || known.Has(signs.SpanOf(first, length).Of(text)))
                    {
                        continue;
                    }

                    var (span, stretch) = (signs.SpanOf(first, length), signs.Stretch);
                    edges ??= EdgesOf(stretch.Of(text).ToString());
                    var place = new TextSpan(span.Start - stretch.Start, span.End - stretch.Start);
                    if (edges.Value.Words.Fit(place) || edges.Value.Known.Fit(place))
                    {
                        var wording = span.Of(text).ToString();
                        var isInList = (found.TryGetValue(wording, out var other) && other.IsInList) || IsBesideConnector(text, span, stretch, edges.Value.Words);
                        found[wording] = new Place(sum, isInList);
                    }
                }
            }
        }

        return found;
    }

    // Where words that are known begin and end, whatever is made of the unknown ones beside them (要云|桥).
    private static (WordEdges Words, WordEdges Known) EdgesOf(string stretch) => (WordEdges.Of(stretch, Segmenter.Default), WordEdges.Of(stretch, Segmenter.ByDictionary));

    private static bool IsBesideConnector(string text, TextSpan span, TextSpan stretch, WordEdges edges)
    {
        foreach (var connector in ToleranceWords.Connectors.Set)
        {
            var (before, behind) = (new TextSpan(span.Start - connector.Length, span.Start), new TextSpan(span.End, span.End + connector.Length));
            if ((before.Start > stretch.Start && before.Of(text).SequenceEqual(connector) && edges[before.Start - stretch.Start])
                || (behind.End < stretch.End && behind.Of(text).SequenceEqual(connector) && edges[behind.End - stretch.Start]))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NearestOf(string wording, Place place, KnownForms known)
    {
        var read = new Wording(wording);
        if (!QuotationBalance.IsWhole(wording) || (place.IsInList && read.With(Forgiven).HasJoint))
        {
            return null;
        }

        return known.Of(place.Sum).Select(form => (Form: form, Between: FormulaTolerances.Between(read, form, Forgiven))).Where(one => one.Between is not null)
            .OrderBy(one => FormulaTolerances.CountOf(one.Between!.Value)).FirstOrDefault().Form?.Text;
    }

    /// <summary>Forms by the sums of their signs.</summary>
    private sealed class KnownForms
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _forms;
        private readonly ILookup<ulong, Wording> _bySum;
        private readonly BitArray _sums = new(1 << SumBits);

        public KnownForms(IReadOnlyCollection<string> forms)
        {
            _forms = new HashSet<string>(forms, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            var signs = forms.Select(form => (Form: form, Signs: WordingSigns.Of(form))).Where(form => form.Signs.Count >= LeastSigns).ToArray();
            _bySum = signs.ToLookup(form => form.Signs.Sum, form => new Wording(form.Form));
            Lengths = [.. signs.Select(form => form.Signs.Count).Distinct().Order()];
            foreach (var (_, (sum, _)) in signs)
            {
                _sums[BitOf(sum)] = true;
            }
        }

        /// <summary>How many signs forms have.</summary>
        public int[] Lengths { get; }

        /// <summary>False where no form has a sum; true proves nothing.</summary>
        public bool MayHave(ulong sum) => _sums[BitOf(sum)];

        public bool Has(ulong sum) => _bySum.Contains(sum);

        /// <summary>Whether a text is a form.</summary>
        public bool Has(ReadOnlySpan<char> text) => _forms.Contains(text);

        public IEnumerable<Wording> Of(ulong sum) => _bySum[sum];

        private static int BitOf(ulong sum) => (int)(sum >> (64 - SumBits));
    }
}
