namespace Rhetoric.Comparison;

/// <summary>Two readouts of one meeting in two languages, topic by topic: what each has, what one lacks, and who raises it there.</summary>
/// <remarks>
/// <para>Words are not compared across languages. Topics are (each has patterns in both), and numbers by value, and set phrases by their gloss: what has no counterpart is told as a
/// topic that one text lacks, never as a list of phrases. Each who speaks of a topic is named and quoted, by the clause that tells where he stands.</para>
/// <para>Score = gravity × (a topic of one text 3, raised by another 2.5, in both 1) × the root of the larger share of its text. Cost: O(statements).</para>
/// </remarks>
internal sealed class TwoSidedSearch
{
    private const string CountedWords = "counted-words.tsv";
    private const double OneSided = 3;
    private const double OtherRaiser = 2.5;
    private const double InBoth = 1;
    private const double Scale = 10;
    private const double NumberGravity = 1;
    private const double GlossGravity = 1.5;
    private const int Quotes = 3;

    // A small number without a unit (two sides, one call), or of things that are only counted (两种趋势), is no figure that a reader compares.
    private const decimal LeastBareNumber = 10;

    private static readonly Lazy<HashSet<string>> Counted = new(() => [.. ComparisonData.Words(CountedWords)]);

    private readonly StatedText _a;
    private readonly StatedText _b;
    private readonly FormulaLexicon _lexicon;
    private readonly TitleWording _wording;
    private readonly VoiceNames _names;

    private TwoSidedSearch(StatedText a, StatedText b, FormulaLexicon lexicon, TitleWording wording) => (_a, _b, _lexicon, _wording, _names) = (a, b, lexicon, wording, new VoiceNames(wording));

    /// <summary>The findings, the most telling first.</summary>
    public static IReadOnlyList<Finding> Find(StatedText a, StatedText b, FormulaLexicon lexicon, TitleWording wording)
    {
        var search = new TwoSidedSearch(a, b, lexicon, wording);
        return
        [
            .. search.Topics().Concat(search.Numbers()).Concat(search.Glosses()).Index().OrderByDescending(finding => finding.Item.Score).ThenBy(finding => finding.Index)
                .Select((finding, at) => finding.Item with { Rank = at + 1 }),
        ];
    }

    private IEnumerable<Finding> Topics()
    {
        var (inA, inB) = (RaisedTopic.In(_a, _b), RaisedTopic.In(_b, _a));
        foreach (var thread in inA.Keys.Union(inB.Keys).OrderBy(thread => thread.Order))
        {
            var (one, other) = (inA.GetValueOrDefault(thread), inB.GetValueOrDefault(thread));
            var isRaisedByAnother = one?.Raiser is not null && other?.Raiser is not null && one.Raiser != other.Raiser;
            var share = Math.Max((double)(one?.Characters ?? 0) / _a.Readout.Text.Length, (double)(other?.Characters ?? 0) / _b.Readout.Text.Length);
            yield return new Finding
            {
                Rank = 1,
                Thread = thread.Id,
                Title = _wording.Titled(_wording.Of(thread), What(one, other, isRaisedByAnother)),
                Direction = isRaisedByAnother ? FindingDirection.OtherMouth : null,
                Kind = one is null ? ChangeKind.Added : other is null ? ChangeKind.Dropped : isRaisedByAnother ? ChangeKind.Revoiced : ChangeKind.Changed,
                A = QuotesOf(_a, one),
                B = QuotesOf(_b, other),
                Score = Scale * thread.Gravity * Math.Sqrt(share) * (one is null || other is null ? OneSided : isRaisedByAnother ? OtherRaiser : InBoth),
                Why = _wording.With("why.characters", thread.Gravity, one?.Characters ?? 0, _a.Readout.Text.Length, other?.Characters ?? 0, _b.Readout.Text.Length),
            };
        }
    }

    private string What(RaisedTopic? one, RaisedTopic? other, bool isRaisedByAnother)
    {
        if (one is null || other is null)
        {
            var (text, only) = one is null ? (_b, other!) : (_a, one);
            string[] voices = [.. VoicesOf(text, only)];
            return voices.Length == 0 ? _wording.With("two.only", NameOf(text)) : _wording.With("two.only.by", NameOf(text), _wording.Joined("list", voices));
        }

        return isRaisedByAnother ? _wording.With("two.raised", Raised(_a, one), Raised(_b, other)) : _wording["two.both"];
    }

    // Who speaks of it first, and who else does.
    private string Raised(StatedText text, RaisedTopic topic) => VoicesOf(text, topic).ToArray() switch
    {
        [] => "–",
        [var only] => only,
        [var first, .. var others] => _wording.With("two.also", first, _wording.Joined("list", others)),
    };

    private IEnumerable<string> VoicesOf(StatedText text, RaisedTopic topic) => topic.Voices.Select(voice => _names.Of(voice, text.Readout));

    // The value alone, since units are words of a language: 12.5 % is 12.5 per cent.
    private IEnumerable<Finding> Numbers()
    {
        var (inA, inB) = (FiguresOf(_a), FiguresOf(_b));
        Figure[] onlyA = [.. inA.Where(figure => !inB.Any(other => AreSame(figure, other)))];
        Figure[] onlyB = [.. inB.Where(figure => !inA.Any(other => AreSame(figure, other)))];
        if (onlyA.Length + onlyB.Length > 0)
        {
            yield return new Finding
            {
                Rank = 1,
                Thread = "numbers",
                Title = _wording.Titled(_wording["two.numbers"], _wording["two.numbers.one"]),
                Kind = onlyA.Length == 0 ? ChangeKind.Added : onlyB.Length == 0 ? ChangeKind.Dropped : ChangeKind.Changed,
                A = [.. onlyA.Take(Quotes).Select(figure => _a.QuoteOf(figure.Span))],
                B = [.. onlyB.Take(Quotes).Select(figure => _b.QuoteOf(figure.Span))],
                Score = NumberGravity * Scale,
                Why = _wording.With("why.numbers", inA.Length - onlyA.Length, onlyA.Length, onlyB.Length),
            };
        }
    }

    private static Figure[] FiguresOf(StatedText text) => [.. text.Discourse.Numbers.Where(figure => !figure.IsOrdinal && (figure.Value >= LeastBareNumber || (figure.Unit is { } unit && !Counted.Value.Contains(unit))))];

    private static bool AreSame(Figure one, Figure other) => one.Value == other.Value && one.Upper == other.Upper;

    // Set phrases of the Chinese text whose gloss stands in the English one.
    private IEnumerable<Finding> Glosses()
    {
        var (chinese, english) = _a.Readout.Language == TextLanguage.Chinese ? (_a, _b) : (_b, _a);
        var found = new List<(TextSpan Chinese, TextSpan English, string Formula, string Gloss)>();
        foreach (var family in _lexicon.Families)
        {
            if (family.Gloss is { } told && PlaceOf(english.Readout.Text, told) is { } gloss
                && family.Forms.Select(form => chinese.Readout.Text.IndexOf(form, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var at)
            {
                var form = family.Forms.First(form => string.CompareOrdinal(chinese.Readout.Text, at, form, 0, form.Length) == 0);
                found.Add((new TextSpan(at, at + form.Length), gloss, form, told));
            }
        }

        if (found.Count > 0)
        {
            Quote[] inChinese = [.. found.Take(Quotes).Select(pair => chinese.QuoteOf(pair.Chinese))];
            Quote[] inEnglish = [.. found.Take(Quotes).Select(pair => english.QuoteOf(pair.English))];
            yield return new Finding
            {
                Rank = 1,
                Thread = "glosses",
                Title = _wording.Titled(_wording["two.glosses"], _wording.Joined("clauses", [.. found.Take(Quotes).Select(pair => $"{pair.Formula} = {pair.Gloss}")])),
                Kind = ChangeKind.Changed,
                A = ReferenceEquals(chinese, _a) ? inChinese : inEnglish,
                B = ReferenceEquals(chinese, _a) ? inEnglish : inChinese,
                Score = GlossGravity * Scale,
                Why = _wording.With("why.glosses", found.Count),
            };
        }
    }

    private static TextSpan? PlaceOf(string text, string gloss)
    {
        for (var at = text.IndexOf(gloss, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(gloss, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + gloss.Length == text.Length || !char.IsLetter(text[at + gloss.Length])))
            {
                return new TextSpan(at, at + gloss.Length);
            }
        }

        return null;
    }

    private string NameOf(StatedText text) => _wording[text.Readout.Language == TextLanguage.Chinese ? "two.chinese" : "two.english"];

    private static Quote[] QuotesOf(StatedText text, RaisedTopic? topic) => topic is null ? [] :
        [.. Best(text, topic).Take(Quotes).OrderBy(statement => statement.Span).Select(statement => text.QuoteOf(text.TightFrom(statement, Math.Min(StanceOf(text, statement)?.Span.Start ?? int.MaxValue, MentionIn(statement, topic.Thread)))))];

    // What is said of the topic begins with its name or with the stand that is taken, whichever comes first.
    private static int MentionIn(Statement statement, ReadoutThread thread) => statement.Mentions.First(mention => ReferenceEquals(mention.Thread, thread)).Span.Start;

    // Of each voice the clause that tells best where it stands, then what is left.
    private static IEnumerable<Statement> Best(StatedText text, RaisedTopic topic)
    {
        Statement[] ranked = [.. topic.Statements.OrderByDescending(statement => StanceOf(text, statement) is not null).ThenByDescending(statement => statement.Span.Length).ThenBy(statement => statement.Span)];
        Statement[] first = [.. ranked.Where(statement => statement.Voice is not null).DistinctBy(statement => statement.Voice)];
        return first.Concat(ranked.Except(first));
    }

    private static LadderUse? StanceOf(StatedText text, Statement statement)
    {
        foreach (var rung in text.RungsOf(statement))
        {
            if (DirectionLadders.IsStance(rung))
            {
                return rung;
            }
        }

        return null;
    }
}
