using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Ladders of graded wording: which of two words is the stronger, the warmer, the higher.</summary>
/// <remarks>
/// <para>Within one ladder all its forms are taken where they stand, the longest first, of equals the earlier; what overlaps one taken is dropped, then the
/// look-alikes (不支持 is no 支持). Chinese forms stand anywhere; English ones are whole words, which may begin with a capital at the start of a sentence.</para>
/// <para>Immutable and safe to share between threads. Cost of reading: O(n + m log m), m the number of matches.</para>
/// </remarks>
public sealed class LadderLexicon
{
    private const string DefaultFile = "ladders.tsv";

    private static readonly Lazy<LadderLexicon> Embedded = new(() => new LadderLexicon(LadderFile.Embedded(DefaultFile)));

    private readonly IReadOnlyList<LadderForm> _forms;
    private readonly Dictionary<string, int> _order;
    private readonly Lazy<FormTrie<LadderForm[]>> _trie;

    private LadderLexicon(IReadOnlyList<LadderForm> forms)
    {
        _forms = forms;
        Ladders = [.. forms.Select(form => form.Rung?.Ladder).OfType<Ladder>().DistinctBy(ladder => ladder.Id)];
        _order = Ladders.Select((ladder, at) => (ladder.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        _trie = new(() => new FormTrie<LadderForm[]>(
            [.. forms.GroupBy(form => form.Text, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]));
    }

    /// <summary>The ladders that come with the library.</summary>
    public static LadderLexicon Default => Embedded.Value;

    /// <summary>The ladders, in the order of the tables; a user's own last.</summary>
    public IReadOnlyList<Ladder> Ladders { get; }

    /// <summary>All forms, look-alikes among them.</summary>
    internal IReadOnlyList<LadderForm> Forms => _forms;

    /// <summary>The same lexicon with the forms of a file; a form that its ladder has already goes to the rung that the file gives it.</summary>
    /// <param name="path">
    /// UTF-8, tab-separated; the first line names the columns: <c>ladder</c>, <c>rung</c> (0 for look-alikes), <c>form</c> (divided by <c>|</c>), and where wanted
    /// <c>title</c>, <c>gloss_en</c>, <c>notes</c>. Ladders that begin with <c>en-</c> are English. Lines that begin with <c>#</c> are comments.
    /// </param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public LadderLexicon WithFile(string path)
    {
        var added = LadderFile.Read(path, Ladders.ToDictionary(ladder => ladder.Id, StringComparer.Ordinal));
        var replaced = added.Select(form => (form.LadderId, form.Text)).ToHashSet();
        return new LadderLexicon([.. _forms.Where(form => !replaced.Contains((form.LadderId, form.Text))), .. added]);
    }

    /// <summary>The rungs of a form, one for each ladder that has it; empty where none has.</summary>
    /// <param name="form">A form as a ladder has it, such as 务必.</param>
    public IReadOnlyList<LadderRung> RungsOf(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. (_trie.Value.Of(form) ?? []).Select(found => found.Rung).OfType<LadderRung>()];
    }

    /// <summary>The rung of a form on one ladder; null where it has none.</summary>
    /// <param name="form">A form as the ladder has it, such as 务必.</param>
    /// <param name="ladder">The id of the ladder, such as <c>ask-force</c>.</param>
    public LadderRung? RungOf(string form, string ladder) => RungsOf(form).FirstOrDefault(rung => rung.Ladder.Id == ladder);

    /// <summary>The graded words of a text, in text order, of one place in the order of the ladders.</summary>
    /// <param name="text">A text, a sentence, some words.</param>
    public ResultList<LadderUse> RungsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RungsIn(text, new TextSpan(0, text.Length)).ToResultList();
    }

    /// <summary>The graded words of a stretch, in text order, of one place in the order of the ladders.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="span">A stretch of it; what goes on beyond it does not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not fit into <see cref="Readout.Text"/>.</exception>
    public ResultList<LadderUse> RungsIn(Readout readout, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return RungsIn(readout.Text, readout.Fitting(span)).ToResultList();
    }

    /// <summary>The number of ladders.</summary>
    public override string ToString() => ResultLine.Count(Ladders.Count, "ladder");

    private LadderUse[] RungsIn(string text, TextSpan stretch)
    {
        var matches = new List<(LadderForm Form, TextSpan Span)>();
        AddMatches(text, stretch, matches);
        var findings = new List<LadderUse>();

        // Which ladder took a character last: a ladder is done before the next begins.
        var taken = new string?[matches.Count == 0 ? 0 : stretch.Length];
        foreach (var ladder in matches.GroupBy(match => match.Form.LadderId, StringComparer.Ordinal))
        {
            foreach (var (form, span) in ladder.OrderByDescending(match => match.Span.Length).ThenBy(match => match.Span.Start))
            {
                var place = taken.AsSpan(span.Start - stretch.Start, span.Length);
                if (!place.Contains(ladder.Key))
                {
                    place.Fill(ladder.Key);
                    if (form.Rung is { } rung)
                    {
                        findings.Add(new LadderUse(rung, span));
                    }
                }
            }
        }

        return [.. findings.OrderBy(finding => finding.Span).ThenBy(finding => _order[finding.Rung.Ladder.Id])];
    }

    private void AddMatches(string text, TextSpan stretch, List<(LadderForm Form, TextSpan Span)> matches)
    {
        var trie = _trie.Value;
        var met = new List<(int Length, LadderForm[] Value)>();
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            met.Clear();
            trie.AddAllAt(text.AsSpan(at, stretch.End - at), met);
            if (char.IsUpper(text[at]) && IsSentenceStart(text, at))
            {
                trie.AddAllAt($"{char.ToLowerInvariant(text[at])}{text.AsSpan(at + 1, Math.Min(stretch.End - at - 1, LongestForm))}", met);
            }

            foreach (var (length, forms) in met)
            {
                foreach (var form in forms)
                {
                    if (form.Language == TextLanguage.Chinese || IsWhole(text, at, at + length))
                    {
                        matches.Add((form, new TextSpan(at, at + length)));
                    }
                }
            }
        }
    }

    private static bool IsSentenceStart(string text, int at)
    {
        var before = text.AsSpan(0, at);
        while (before is [.., ' ' or '"' or '“'])
        {
            before = before[..^1];
        }

        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n' or '\r';
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));

    private const int LongestForm = 80;
}
