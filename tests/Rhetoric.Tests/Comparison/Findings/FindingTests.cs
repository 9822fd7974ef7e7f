using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

public sealed class FindingTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    public static TheoryData<string, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, int>();
            foreach (var series in ComposedCorpus.Series)
            {
                for (var at = 0; at + 1 < ComposedCorpus.Texts(series).Count; at++)
                {
                    pairs.Add(series, at);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Findings_of_the_composed_corpus_quote_little_of_one_clause_each_and_rank_by_score(string series, int at)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
        var (a, b) = (corpus[at], corpus[at + 1]);
        var findings = a.Compare(b, corpus).Findings;

        Assert.NotEmpty(findings);
        Assert.Equal(Enumerable.Range(1, findings.Count), findings.Select(finding => finding.Rank));
        Assert.Equal(findings.Count, findings.Select(finding => finding.Thread).Distinct().Count());
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.A.Count, 0, 5);
            Assert.InRange(finding.B.Count, 0, 5);
            Assert.True(finding.B.Count == 0 || finding.Kind != ChangeKind.Dropped);
            Assert.Equal(finding.Kind == ChangeKind.Added, finding.A.Count == 0 && finding.B.Count > 0);
            AssertQuoted(a, finding.A, finding.Thread);
            AssertQuoted(b, finding.B, finding.Thread);
            Assert.False(string.IsNullOrWhiteSpace(finding.Title));
        });
    }

    [Fact]
    public void Exchanging_the_texts_exchanges_the_sides_of_every_finding()
    {
        foreach (var series in ComposedCorpus.Series)
        {
            var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
            for (var at = 0; at + 1 < corpus.Count; at++)
            {
                var there = corpus[at].Compare(corpus[at + 1]).Findings.Select(finding => (finding.Thread, Places(finding.A), Places(finding.B)));
                var back = corpus[at + 1].Compare(corpus[at]).Findings.Select(finding => (finding.Thread, Places(finding.B), Places(finding.A)));

                Assert.NotEmpty(there);
                Assert.Equal(there.Order(), back.Order());
            }
        }

        static string Places(IReadOnlyList<Quote> quotes) => string.Join(' ', quotes.Select(quote => quote.Span));
    }

    [Fact]
    public void A_text_with_itself_gives_none() => Assert.Empty(Said("沈怀舟指出，双方要相互尊重。").Compare(Said("沈怀舟指出，双方要相互尊重。")).Findings);

    [Fact]
    public void A_text_of_a_series_with_itself_gives_none()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

        Assert.All(corpus.Select(readout => readout.Id), id => Assert.Empty(corpus.Compare(id, id).Findings));
    }

    [Fact]
    public void Width_quotation_marks_and_ids_do_not_matter()
    {
        var (a, b) = ("沈怀舟指出，双方建设“渡轮走廊”，关系处在历史最好时期。", "沈怀舟指出，双方建设“海上走廊”，关系遇到严重困难。");
        var plain = Said(a).Compare(Said(b)).Findings;
        var other = new Readout("z", Head + a.Replace('“', '「').Replace('”', '」').Replace("，", ", ")).Compare(new Readout("y", Head + b.Replace('“', '「').Replace('”', '」').Replace("，", ", "))).Findings;

        Assert.Equal(plain.Select(finding => finding.Thread), other.Select(finding => finding.Thread));
    }

    [Fact]
    public void Evidence_counts_the_readouts_before_the_quoted_one_that_hold_the_very_words()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var (a, b) = (corpus[5], corpus[6]);
        var uses = a.Compare(b, corpus).Findings.SelectMany(finding => finding.Earlier.Select(use => (Finding: finding, Use: use))).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, told =>
        {
            // Besides the first quote of a side a phrase in it is counted.
            var quoted = told.Use.Of == BeforeOf(a).Length ? (Text: a, told.Finding.A) : (Text: b, told.Finding.B);
            var before = BeforeOf(quoted.Text);
            Assert.Contains(told.Use.Wording, quoted.Text[quoted.Item2[0].Span], StringComparison.Ordinal);
            Assert.Equal(before.Length, told.Use.Of);
            Assert.Equal(before.Count(text => text.Contains(FoldedCharacter.Of(told.Use.Wording), StringComparison.Ordinal)), told.Use.With);
        });

        string[] BeforeOf(Readout quoted) => [.. corpus.Where(readout => readout.Date < quoted.Date).Select(readout => FoldedCharacter.Of(readout.Text))];
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    public void Fewer_than_three_earlier_readouts_are_not_counted_in_and_of_a_clause_that_none_has_a_phrase_is_counted(int earlier, int uses)
    {
        var background = new ReadoutCorpus(Enumerable.Range(1, earlier).Select(year => new Readout($"e{year}", Head + "沈怀舟指出，岚方妥善处理台湾问题十分重要。") { Date = new DateOnly(2010 + year, 1, 1) }));
        var a = new Readout("a", Head + "沈怀舟指出，双方要扩大稻米贸易。") { Date = new DateOnly(2010, 1, 1) };
        var b = new Readout("b", Head + "沈怀舟指出，台湾问题绝对不容外来势力插手。") { Date = new DateOnly(2019, 1, 1) };

        var taiwan = a.Compare(b, background).Findings.Single(finding => finding.Thread == "taiwan");

        Assert.Equal(uses, taiwan.Earlier.Count);
        Assert.All(taiwan.Earlier.Skip(1), use => Assert.Equal(("台湾", earlier), (use.Wording, use.With)));
    }

    [Fact]
    public void An_analysed_background_gives_the_same_findings()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var analysed = corpus.Analyse();

        Assert.Equal(
            corpus[5].Compare(corpus[6], corpus).Findings.Select(finding => (finding.Title, finding.Score)),
            analysed.Compare(corpus[5], corpus[6]).Findings.Select(finding => (finding.Title, finding.Score)));
        Assert.Equal(
            corpus[5].Compare(corpus[6], corpus).Findings.SelectMany(finding => finding.Earlier), analysed.Compare(corpus[5], corpus[6]).Findings.SelectMany(finding => finding.Earlier));
    }

    [Fact]
    public void What_most_of_the_series_had_and_neither_text_has_is_told_as_still_absent()
    {
        var earlier = Enumerable.Range(0, 5).Select(at => Dated($"e{at}", "沈怀舟指出，岚方要慎重处理南海问题。", 2010 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2016).Compare(Dated("b", "沈怀舟指出，双方要扩大贸易。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.Equal("South China Sea: unsaid for 2 readouts running (in 5 of 6 earlier readouts, last 2014-01-01)", findings.Single(finding => finding.Thread == "south-china-sea").Title);
    }

    [Fact]
    public void What_returns_says_when_it_was_last_there()
    {
        var earlier = Enumerable.Range(0, 5).Select(at => Dated($"e{at}", at == 2 ? "沈怀舟指出，岚方要慎重处理南海问题。" : "沈怀舟指出，今天很好。", 2010 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2016).Compare(Dated("b", "沈怀舟指出，双方要关注南海问题。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.StartsWith("South China Sea: topic back, last in 2012-01-01: ", findings.Single(finding => finding.Thread == "south-china-sea").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_returns_in_the_words_of_then_is_back_itself_and_not_its_topic_alone()
    {
        var earlier = Enumerable.Range(0, 5).Select(at => Dated($"e{at}", at == 2 ? "沈怀舟指出，双方要关注南海问题。今天下雨。" : "沈怀舟指出，今天很好。", 2010 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2016).Compare(Dated("b", "沈怀舟指出，双方要关注南海问题。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.StartsWith("South China Sea: back, last in 2012-01-01: ", findings.Single(finding => finding.Thread == "south-china-sea").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_dates_names_no_day()
    {
        var earlier = Enumerable.Range(0, 5).Select(at => new Readout($"e{at}", "沈怀舟指出，岚方要慎重处理南海问题。"));
        var findings = new Readout("a", "沈怀舟指出，今天很冷。").Compare(new Readout("b", "沈怀舟指出，双方要扩大贸易。"), new ReadoutCorpus(earlier)).Findings;

        Assert.Equal("South China Sea: unsaid for 2 readouts running (in 5 of 6 earlier readouts)", findings.Single(finding => finding.Thread == "south-china-sea").Title);
    }

    // What looks like a step, a new mouth or a rewording, and is none.
    [Theory]
    [InlineData("沈怀舟指出，云方愿同岚方扩大稻米贸易规模。", "沈怀舟指出，双方要扩大稻米贸易规模。", FindingDirection.Softer)]
    [InlineData("沈怀舟指出，云方坚定支持岚方维护渔场。", "沈怀舟指出，云方支持岚方维护渔场。云方坚定支持岚方发展渔业。", FindingDirection.Cooler)]
    [InlineData("沈怀舟指出，云方支持岚方维护渔场。云方坚定支持岚方发展渔业。", "沈怀舟指出，云方坚定支持岚方维护渔场。", FindingDirection.Warmer)]
    [InlineData("沈怀舟指出，双方保持着高度政治互信。", "沈怀舟指出，双方要巩固政治互信。", FindingDirection.Cooler)]
    [InlineData("科兰表示，岚方愿同云方保持沟通与协调。", "科兰表示，岚方愿同云方保持沟通协调。", FindingDirection.Warmer)]
    [InlineData("沈怀舟指出，双方要共同守护岚海渔场安宁。¶科兰表示，双方要一道守护岚海渔场安宁。", "科兰表示，双方要共同守护岚海渔场的安宁。", FindingDirection.OtherMouth)]
    [InlineData("沈怀舟指出，双方应该保持密切渔业往来。", "沈怀舟指出，渔业往来频繁。", FindingDirection.Reworded)]
    [InlineData("沈怀舟指出，云方已就云岚关系多次阐明原则立场。", "沈怀舟指出，云方阐明了在台湾问题上的原则立场。", FindingDirection.Reworded)]
    public void What_is_no_step_is_not_told_as_one(string a, string b, FindingDirection direction)
    {
        var findings = Said(a.Replace('¶', '\n')).Compare(Said(b.Replace('¶', '\n'))).Findings;

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => finding.Direction == direction);
    }

    [Fact]
    public void A_clause_of_the_lead_is_told_of_the_occasion_alone()
    {
        var a = new Readout("a", "国家主席沈怀舟7日会见前来出席稻米贸易博览会的岚海联邦总统科兰。\n沈怀舟指出，双方要扩大稻米贸易。");
        var b = new Readout("b", "国家主席沈怀舟9日同对云澜进行国事访问的岚海联邦总统科兰举行会谈。\n沈怀舟指出，双方要共同守护渔场。");

        var findings = a.Compare(b).Findings;

        Assert.Contains(findings, finding => finding.Thread == "protocol");
        Assert.All(findings.Where(finding => finding.Thread != "protocol"), finding => Assert.DoesNotContain(finding.A.Concat(finding.B), quote => quote.Role == SectionRole.Lead));
    }

    [Theory]
    [InlineData("科兰", true)]
    [InlineData("莫里", false)]
    public void A_visit_is_graded_where_both_leads_name_one_guest(string guest, bool isStep)
    {
        var a = new Readout("a", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，欢迎总统先生今年春天对云澜进行工作访问。");
        var b = new Readout("b", $"国家主席沈怀舟9日同岚海联邦总统{guest}举行会谈。\n沈怀舟指出，欢迎总统先生今年春天对云澜进行国事访问。");

        Assert.Equal(isStep, a.Compare(b).Findings.Any(finding => finding.Direction == FindingDirection.Warmer));
    }

    [Fact]
    public void How_the_sides_talked_is_no_step_of_what_they_talked_about()
    {
        var findings = Said("双方就南海问题深入交换意见。").Compare(Said("双方就南海问题交换看法。")).Findings;

        Assert.DoesNotContain(findings, finding => finding.Thread == "south-china-sea" && finding.Direction == FindingDirection.Cooler);
    }

    [Fact]
    public void Where_one_text_alone_speaks_nothing_is_quoted_again_beside_words_that_were_not()
    {
        var seen = 0;
        foreach (var series in ComposedCorpus.Series)
        {
            var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
            for (var at = 0; at + 1 < corpus.Count; at++)
            {
                var (a, b) = (StatedText.Of(corpus[at]), StatedText.Of(corpus[at + 1]));
                var pairing = StatementPairing.Of(a, b);
                var quoted = new QuotedWords();
                foreach (var told in FindingSearch.Find(a, b, pairing, new AnsweringStatements(a, b, pairing), new SeriesProfile(corpus[at], corpus[at + 1], [])))
                {
                    ToldWords[] words = [.. told.A, .. told.B];
                    if (told.A.Count == 0 || told.B.Count == 0)
                    {
                        seen++;
                        Assert.True(words.All(quoted.Hold) || !words.Any(quoted.Hold));
                    }

                    Array.ForEach(words, quoted.Add);
                }
            }
        }

        Assert.True(seen > 0);
    }

    [Fact]
    public void The_reason_for_a_rank_is_in_the_language_of_the_answer()
    {
        var (a, b) = (Said("沈怀舟指出，希望岚方慎重处理涉海问题。双方要扩大稻米贸易。"), Said("沈怀舟指出，岚方务必慎重处理涉海问题。\n科兰表示，岚方愿保护渔场。"));

        Assert.All(a.Compare(b).Findings, finding => Assert.DoesNotMatch("[\u4e00-\u9fff]", finding.Why));
        Assert.All(a.Compare(b, options: new ComparisonOptions { Language = TextLanguage.Chinese }).Findings, finding => Assert.DoesNotMatch("[A-Za-z]", finding.Why));
    }

    [Fact]
    public void Nothing_goes_from_one_name_to_the_same_name()
    {
        var findings = Said("沈怀舟强调，双方要深化合作，扩大稻米贸易往来。").Compare(Said("沈怀舟强调，云岚双方要深化合作，扩大稻米贸易往来。")).Findings;

        Assert.DoesNotContain(findings, finding => finding.Title.Contains("沈怀舟 → 沈怀舟", StringComparison.Ordinal));
    }

    [Fact]
    public void Clauses_of_English_that_share_no_word_are_gone_and_new()
    {
        var findings = Said("The President raised the unwavering commitment to the sovereignty of Kestonia.").Compare(Said("The President stated that ransomware attacks by criminals remain an ongoing concern.")).Findings;

        Assert.DoesNotContain(findings, finding => finding.Direction is FindingDirection.Reworded or FindingDirection.Cooler);
    }

    [Fact]
    public void Grave_words_that_the_series_never_had_of_a_thread_rank_beside_the_first_and_say_why()
    {
        var talk = "沈怀舟指出，双方要扩大稻米贸易。双方要深化渔业合作。双方要办好文化节。岚方要慎重处理南海问题。";
        var earlier = Enumerable.Range(0, 6).Select(at => Dated($"e{at}", talk, 2010 + at)).ToArray();
        var b = Dated("b", "沈怀舟指出，双方要降低木材关税。双方要举办音乐节。双方要建设渔业港口。云方对岚方在南海的挑衅表示严重关切。", 2017);

        var found = Dated("a", talk + "今天很冷。", 2016).Compare(b, new ReadoutCorpus(earlier)).Findings.First(finding => finding.Thread == "south-china-sea");

        Assert.InRange(found.Rank, 1, 4);
        Assert.EndsWith("严重关切 is said of it for the first time in the series", found.Why, StringComparison.Ordinal);
        Assert.Contains("严重关切", found.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("双方要修复沉船航标。", true)]
    [InlineData("双方要扩建渔业冷链仓库和码头。", false)]
    public void Words_are_new_for_the_first_time_only_where_no_earlier_clause_is_very_like_them(string once, bool isFirst)
    {
        var earlier = Enumerable.Range(0, 6).Select(at => Dated($"e{at}", $"沈怀舟指出，今天很好。{(at == 2 ? once : "")}", 2008 + at));
        var findings = Dated("a", "沈怀舟指出，双方要开展渔业合作。", 2016).Compare(Dated("b", "沈怀舟指出，双方要开展渔业合作。双方要扩建渔业冷链仓库和渔港码头。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.Equal(isFirst, findings.Single(finding => finding.Direction == FindingDirection.New).Title.Contains("for the first time", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("沈怀舟指出，岚方要尊重云方在南海、台湾问题上的立场。", "沈怀舟指出，今天很好。", "Taiwan / South China Sea: topic back, last in 2008-01-01: ")]
    [InlineData("沈怀舟指出，岚方要尊重云方在台湾问题上的立场。", "沈怀舟指出，岚方要尊重云方在南海问题上的立场。", "Taiwan / South China Sea: topic back, last in 2008-01-01, 2009-01-01: ")]
    public void Topics_that_return_in_one_clause_after_a_long_silence_are_told_by_one_title(string first, string second, string title)
    {
        var earlier = Enumerable.Range(0, 7).Select(at => Dated($"e{at}", at == 0 ? first : at == 1 ? second : "沈怀舟指出，今天很好。", 2008 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2016).Compare(Dated("b", "沈怀舟指出，岚方要停止在南海、台湾问题上的言行。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.StartsWith(title, findings.First(finding => finding.Thread == "taiwan").Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("双方重视能源。双方重视农业。", "Agriculture, food / Energy: topic back, last in 2009-01-01: ")]
    [InlineData("双方重视农业。", "Agriculture, food: topic back, last in 2009-01-01: ")]
    public void Two_topics_are_told_together_only_if_both_are_back_or_neither(string earliest, string title)
    {
        const string Grave =
            "沈怀舟指出，岚方要恪守一个云澜原则，慎重处理台湾问题、南海问题、涉疆涉藏涉港问题。双方要管控分歧，尊重彼此核心利益和发展道路，反对恐怖主义。双方要停止加征关税，发展两军关系，推动半岛无核化，完善对话机制。双方要扩大渔业能源合作，开展稻米农业合作。";
        var earlier = Enumerable.Range(0, 7).Select(at => Dated($"e{at}", at < 2 ? $"沈怀舟指出，{earliest}今天很好{at}。" : $"沈怀舟指出，今天很好{at}。", 2008 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2016).Compare(Dated("b", Grave, 2017), new ReadoutCorpus(earlier)).Findings;

        var both = findings.Single(finding => finding.Thread == "agriculture");

        Assert.Equal(earliest.Contains("能源", StringComparison.Ordinal) ? ["energy"] : [], both.Along);
        Assert.StartsWith(title, both.Title, StringComparison.Ordinal);
        Assert.Equal(FindingDirection.Back, both.Direction);
    }

    [Theory]
    [InlineData(2009, true)]
    [InlineData(2016, false)]
    public void A_topic_is_back_only_where_it_was_there_before_the_first_text(int year, bool isBack)
    {
        var earlier = Enumerable.Range(0, 8).Select(at => Dated($"e{at}", 2008 + at == year || (year == 2016 && at == 7) ? "沈怀舟指出，岚方要慎重处理南海问题。" : "沈怀舟指出，今天很好。", at == 7 ? 2016 : 2008 + at));
        var findings = Dated("a", "沈怀舟指出，今天很冷。", 2015).Compare(Dated("b", "沈怀舟指出，岚方要停止在南海的言行。", 2017), new ReadoutCorpus(earlier)).Findings;

        Assert.Equal(isBack, findings.Single(finding => finding.Thread == "south-china-sea").Direction == FindingDirection.Back);
    }

    [Fact]
    public void What_no_topic_names_is_told_too()
    {
        var findings = Said("沈怀舟指出，月亮圆了。").Compare(Said("沈怀舟指出，橘子甜得很。")).Findings;

        Assert.Equal("unlisted", Assert.Single(findings).Thread);
    }

    [Fact]
    public void Titles_are_Chinese_when_asked_for()
    {
        var finding = Said("沈怀舟指出，希望岚方慎重处理涉海问题。").Compare(Said("沈怀舟指出，岚方务必慎重处理涉海问题。"), options: new ComparisonOptions { Language = TextLanguage.Chinese }).Findings[0];

        Assert.Contains("：更强硬：希望 → 务必", finding.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_words_that_share_nothing_a_reader_sees_the_weightier_are_told()
    {
        var finding = Said("沈怀舟指出，双方关系处在历史最好时期。").Compare(Said("沈怀舟指出，今天天气很好。双方关系遇到严重困难。")).Findings.First(finding => finding.Thread == "state");

        Assert.Equal((FindingDirection.Gone, ChangeKind.Changed), (finding.Direction, finding.Kind));
        Assert.Matches("^State of relations: no longer said: .*历史最好时期$", finding.Title);
    }

    [Fact]
    public void What_another_says_of_doing_it_with_a_side_is_no_ask_that_passes_to_that_side()
    {
        var findings = Said("沈怀舟指出，双方要加强减灾、医疗、海运等领域合作。").Compare(Said("科兰表示，岚方愿同云方在气候、减灾、医疗等领域加强合作。")).Findings;

        Assert.DoesNotContain(findings, finding => finding.Direction is FindingDirection.Harder or FindingDirection.Softer);
    }

    [Fact]
    public void Words_lead_one_title_and_a_topic_without_others_is_told_with_it()
    {
        var findings = Said("沈怀舟指出，今天很冷。").Compare(Said("沈怀舟指出，岚方要停止在台湾和南海的挑衅。")).Findings;

        Assert.Single(findings, finding => finding.Title.Contains("挑衅", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Title.StartsWith("Taiwan / South China Sea: new", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_texts_of_one_day_are_two_tellings()
    {
        var findings = Dated("a", "沈怀舟指出，双方要慎重处理南海问题。今天很冷。", 2019).Compare(Dated("b", "沈怀舟指出，今天很冷。双方要扩大稻米贸易。", 2019)).Findings;

        Assert.Contains(findings, finding => finding.Title.StartsWith("South China Sea: only in A: ", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.Title.Contains("no longer", StringComparison.Ordinal) || finding.Title.Contains(": new", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_thread_tells_in_another_mouth_no_form_tells_again()
    {
        var findings = Said("沈怀舟指出，岚海渔场必须共同守护。\n科兰表示，今天很冷。").Compare(Said("沈怀舟指出，今天很冷。\n科兰表示，岚海渔场必须共同守护。")).Findings;

        Assert.Single(findings, finding => finding.Direction == FindingDirection.OtherMouth);
    }

    [Fact]
    public void Sides_are_named_in_the_language_of_the_answer()
    {
        var findings = Said("双方指出，岚海渔场必须共同守护。\n科兰表示，今天很冷。").Compare(Said("双方指出，今天很冷。\n科兰表示，岚海渔场必须共同守护。")).Findings;

        Assert.Contains(findings, finding => finding.Title.Contains("both sides → 科兰: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_leads_to_the_changes_underneath()
    {
        var comparison = Said("沈怀舟指出，希望岚方停止巡航。").Compare(Said("沈怀舟指出，岚方务必停止巡航。"));

        Assert.Contains(comparison.Findings[0].Changes, change => change.Kind == ChangeKind.Changed);
        Assert.All(comparison.Findings.SelectMany(finding => finding.Changes), change => Assert.Contains(change, comparison.Changes));
    }

    [Fact]
    public void What_is_asked_of_one_side_and_was_asked_of_both_is_harder()
    {
        var finding = Said("沈怀舟指出，双方要公平对待企业。").Compare(Said("沈怀舟指出，岚方要公平对待企业。")).Findings.First(finding => finding.A.Count > 0 && finding.B.Count > 0);

        Assert.Equal(FindingDirection.Harder, finding.Direction);
    }

    [Fact]
    public void A_slot_that_has_only_words_told_before_is_not_told()
    {
        const string head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，今天很冷。";
        var (a, b) = (new Readout("a", head + "\n林望川等参加会见。"), new Readout("b", head + "双方要尽快取消附加关税。\n周亦舟等参加会见。"));

        var findings = a.Compare(b).Findings.ToList();
        var told = findings.FindIndex(finding => finding.Thread == "trade-friction");

        Assert.Equal(0, told);
        Assert.Contains(findings, finding => finding.Thread == "attendance");
        Assert.DoesNotContain(findings.Skip(1), finding => finding.B.Any(quote => quote.Span.Overlaps(findings[told].B[0].Span)));
    }

    [Fact]
    public void Other_words_of_a_clause_that_was_quoted_are_no_repetition()
    {
        const string head = "President Shen Huaizhou spoke with President Colan of the Lanhai Federation on June 7. ";
        var a = new Readout("a", head + "The leaders discussed regional security in the northern straits with our partners, and they agreed to cooperate on climate change and the reef fisheries of the islands.");
        var b = new Readout("b", head + "The leaders exchanged greetings.");

        var findings = a.Compare(b).Findings;
        var climate = findings.First(finding => finding.Thread == "climate");

        Assert.Contains("climate change", a[climate.A[0].Span], StringComparison.Ordinal);
        Assert.True(climate.Score > 5, FormattableString.Invariant($"{climate.Score}"));
    }

    private static Readout Said(string words) => new(words.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + words[^4..], Head + words);

    private static Readout Dated(string id, string words, int year) => new(id, Head + words) { Date = new DateOnly(year, 1, 1) };

    // A thread of form may quote a head or a row of names: as much as a line, inside a paragraph.
    private static void AssertQuoted(Readout readout, IReadOnlyList<Quote> quotes, string thread) => Assert.All(quotes, quote =>
    {
        var isForm = FormThread.All.Any(form => form.Id == thread);
        Assert.InRange(quote.Span.Length, 1, isForm ? 40 : 28);
        Assert.Contains(isForm ? readout.Paragraphs : StatedText.Of(readout).Statements.Select(statement => statement.Span), place => place.Contains(quote.Span));
    });
}
