using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Two readouts of one meeting in two languages, topic by topic: what each has, what one lacks, and who raises it there.</summary>
/// <remarks>
/// <para>Words are not compared across languages. Topics are (each has patterns in both), and numbers by value, and set phrases by their gloss: what has no counterpart is told as a
/// topic that one text lacks, never as a list of phrases. A topic is lacking only where the other text has none of its kin either (<see cref="KinTopics"/>). Each who speaks of
/// a topic is named and quoted, by the clause that tells where he stands; who raises it has his words beside him where they are not those of the topic's name.</para>
/// <para>Decisive lines (<see cref="DecisiveLines"/>) that the other text has in no words are told by themselves, and so is what a text reports of the other side that the
/// other side's own text does not have: lines, and topics of which it has none.</para>
/// <para>Score = gravity × (a topic or line of one text 3, raised by another 3, in the other by its kin 1.5, in both 1) × the root of the larger share of its text,
/// of a twentieth at the least: who raises the climate is told in a word. Cost: O(statements).</para>
/// </remarks>
internal sealed class TwoSidedSearch
{
    private const string CountedWords = "counted-words.tsv";
    private const double OneSided = 3;
    private const double OtherRaiser = 3;
    private const double ByKin = 1.5;
    private const double InBoth = 1;
    private const double LineGravity = 3.5;
    private const double LeastShare = 0.05;
    private const int TitledLines = 2;
    private const int QuotedLines = 6;
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
    private readonly IReadOnlyDictionary<ReadoutThread, RaisedTopic> _inA;
    private readonly IReadOnlyDictionary<ReadoutThread, RaisedTopic> _inB;

    private TwoSidedSearch(StatedText a, StatedText b, FormulaLexicon lexicon, TitleWording wording)
    {
        (_a, _b, _lexicon, _wording, _names) = (a, b, lexicon, wording, new VoiceNames(wording));
        (_inA, _inB) = (RaisedTopic.In(a, b), RaisedTopic.In(b, a));
    }

    /// <summary>The findings, the most telling first.</summary>
    public static IReadOnlyList<Finding> Find(StatedText a, StatedText b, FormulaLexicon lexicon, TitleWording wording)
    {
        var search = new TwoSidedSearch(a, b, lexicon, wording);
        return
        [
            .. search.Topics().Concat(search.Lines()).Concat(search.Numbers()).Concat(search.Glosses()).Index().OrderByDescending(finding => finding.Item.Score).ThenBy(finding => finding.Index)
                .Select((finding, at) => finding.Item with { Rank = at + 1 }),
        ];
    }

    private IEnumerable<Finding> Topics()
    {
        var told = new HashSet<(ReadoutThread, ReadoutThread)>();
        foreach (var thread in _inA.Keys.Union(_inB.Keys).OrderBy(thread => thread.Order))
        {
            var one = _inA.GetValueOrDefault(thread) ?? KinTopics.Of(thread, _inA).FirstOrDefault();
            var other = _inB.GetValueOrDefault(thread) ?? KinTopics.Of(thread, _inB).FirstOrDefault();
            if (one is not null && other is not null && !told.Add((one.Thread, other.Thread)))
            {
                continue;
            }

            var isByKin = one is not null && other is not null && !ReferenceEquals(one.Thread, other.Thread);
            var isRaisedByAnother = !isByKin && one?.Raiser is not null && other?.Raiser is not null && one.Raiser != other.Raiser;
            var share = Math.Max((double)(one?.Characters ?? 0) / _a.Readout.Text.Length, (double)(other?.Characters ?? 0) / _b.Readout.Text.Length);
            yield return new Finding
            {
                Rank = 1,
                Thread = thread.Id,
                Title = _wording.Titled(_wording.Of(thread), What(thread, one, other, isRaisedByAnother)),
                Direction = isRaisedByAnother ? FindingDirection.OtherMouth : null,
                Kind = one is null ? ChangeKind.Added : other is null ? ChangeKind.Dropped : isRaisedByAnother ? ChangeKind.Revoiced : ChangeKind.Changed,
                A = QuotesOf(_a, one),
                B = QuotesOf(_b, other),
                Score = Scale * thread.Gravity * Math.Sqrt(Math.Max(share, LeastShare)) * (one is null || other is null ? OneSided : isRaisedByAnother ? OtherRaiser : isByKin ? ByKin : InBoth),
                Why = _wording.With("why.characters", thread.Gravity, one?.Characters ?? 0, _a.Readout.Text.Length, other?.Characters ?? 0, _b.Readout.Text.Length),
            };
        }
    }

    private string What(ReadoutThread thread, RaisedTopic? one, RaisedTopic? other, bool isRaisedByAnother)
    {
        if (one is null || other is null)
        {
            var (text, only) = one is null ? (_b, other!) : (_a, one);
            string[] voices = [.. VoicesOf(text, only)];
            return voices.Length == 0 ? _wording.With("two.only", NameOf(text)) : _wording.With("two.only.by", NameOf(text), _wording.Joined("list", voices));
        }

        if (!ReferenceEquals(one.Thread, other.Thread))
        {
            return ReferenceEquals(one.Thread, thread) ? _wording.With("two.kin", NameOf(_a), NameOf(_b), _wording.Of(other.Thread)) : _wording.With("two.kin", NameOf(_b), NameOf(_a), _wording.Of(one.Thread));
        }

        return isRaisedByAnother ? _wording.With("two.raised", Raised(_a, one), Raised(_b, other)) : _wording["two.both"];
    }

    // Who speaks of it first, and who else does.
    private string Raised(StatedText text, RaisedTopic topic) => VoicesOf(text, topic).ToArray() switch
    {
        [] => "–",
        [var only] => Said(text, topic, only),
        [var first, .. var others] => _wording.With("two.also", Said(text, topic, first), _wording.Joined("list", others)),
    };

    // Who raises it, with his words where they are not those of the topic's name.
    private string Said(StatedText text, RaisedTopic topic, string voice)
    {
        var words = Array.Find(topic.Raised.Mentions, mention => ReferenceEquals(mention.Thread, topic.Thread)).Span.TextIn(text.Readout.Text);
        return topic.Thread.EnglishTitle.Contains(words, StringComparison.OrdinalIgnoreCase) || topic.Thread.ChineseTitle.Contains(words, StringComparison.Ordinal) ? voice : _wording.With("two.says", voice, words);
    }

    private IEnumerable<string> VoicesOf(StatedText text, RaisedTopic topic) => topic.Voices.Select(voice => _names.Of(voice, text.Readout));

    // Decisive lines of one text, and what it reports of the other side: what that side's own text has in no words.
    private IEnumerable<Finding> Lines()
    {
        var (inA, inB) = (DecisiveLines.Of(_a), DecisiveLines.Of(_b));
        return LinesOf(_a, inA.NotIn(inB), _inB).Concat(LinesOf(_b, inB.NotIn(inA), _inA));
    }

    private IEnumerable<Finding> LinesOf(StatedText text, IReadOnlyList<(Statement Statement, TextSpan Place)> lines, IReadOnlyDictionary<ReadoutThread, RaisedTopic> others)
    {
        var lacked = text.Statements.Where(statement => IsReported(statement) && IsLackedBy(others, statement)).Select(statement => (Statement: statement, Place: statement.Span));
        (Statement Statement, TextSpan Place)[] reported = [.. lines.Where(line => IsReported(line.Statement)).Concat(lacked).DistinctBy(line => line.Statement)];
        (Statement Statement, TextSpan Place)[] own = [.. lines.Where(line => !IsReported(line.Statement))];
        if (own.Length > 0)
        {
            yield return Told(text, own, "lines", words => _wording.Titled(_wording["two.lines"], _wording.With("two.lines.only", NameOf(text), words)));
        }

        if (reported.Length > 0)
        {
            yield return Told(text, reported, "reported", words => _wording.Titled(_wording["two.reported"], _wording.With("two.reported.only", words)));
        }

        bool IsReported(Statement statement) => text.SideOf(statement.Voice) == SideRole.Counterpart;
    }

    // A clause with topics of its own, none of which the other text has, by its name or by its kin.
    private static bool IsLackedBy(IReadOnlyDictionary<ReadoutThread, RaisedTopic> others, Statement statement)
    {
        var topics = Array.FindAll(statement.Mentions, mention => !mention.Thread.IsSlot);
        return topics.Length > 0 && Array.TrueForAll(topics, mention => !others.ContainsKey(mention.Thread) && !KinTopics.Of(mention.Thread, others).Any());
    }

    private Finding Told(StatedText text, (Statement Statement, TextSpan Place)[] lines, string thread, Func<string, string> titled)
    {
        var isA = ReferenceEquals(text, _a);
        Quote[] quotes = [.. lines.Take(QuotedLines).Select(line => text.QuoteOf(text.TightFrom(line.Statement, Math.Min(StanceOf(text, line.Statement)?.Span.Start ?? int.MaxValue, line.Place.Start))))];
        var words = quotes.Take(TitledLines).Select(quote => _wording.With("two.says", quote.Speaker is { } voice ? _names.Of(voice, text.Readout) : "", quote.Span.TextIn(text.Readout.Text).TrimEnd('.')).Trim());
        Quote[] inOrder = [.. quotes.OrderBy(quote => quote.Span)];
        return new Finding
        {
            Rank = 1,
            Thread = thread,
            Title = titled(_wording.Joined("clauses", [.. words])),
            Kind = isA ? ChangeKind.Dropped : ChangeKind.Added,
            A = isA ? inOrder : [],
            B = isA ? [] : inOrder,
            Score = Scale * LineGravity * OneSided * Math.Sqrt((double)lines.Sum(line => line.Statement.Span.Length) / text.Readout.Text.Length),
            Why = _wording.With("why.lines", lines.Length, NameOf(isA ? _b : _a)),
        };
    }

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
        Statement[] first = [.. ranked.Where(statement => statement.Voice is not null).DistinctBy(statement => statement.Voice).OrderByDescending(statement => statement.Voice == topic.Raised.Voice)];
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
