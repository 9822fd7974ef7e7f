using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rhetoric.Comparison;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Fuzz;

/// <summary>
/// Spoiled input, for some seconds: whatever is read is read or refused in the promised way, and nothing else. A round depends on its number alone, which a failure
/// names. <c>RHETORIC_FUZZ_SECONDS</c> makes it longer than the 20 seconds of all five, <c>RHETORIC_FUZZ_FROM</c> begins with another round than the first; each test says how many it did.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const string Seconds = "RHETORIC_FUZZ_SECONDS";

    private const string From = "RHETORIC_FUZZ_FROM";

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable(Seconds) ?? "20", CultureInfo.InvariantCulture) / 5);

    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable(From) ?? "0", CultureInfo.InvariantCulture);

    private static readonly byte[] Text = Encoding.UTF8.GetBytes("---\ntitle: 会谈\ndate: 2019-02-01\n---\n云澜总统沈怀舟同岚海总理科兰举行会谈。\n沈怀舟指出，双方要相互尊重，扩大合作。\n科兰表示，岚海愿同云澜一道努力。\n");

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>会谈</title></head><body><nav><a href=\"/\">首页</a></nav><article><h1>会谈</h1><p>沈怀舟指出，&#30456;互尊重。</p></article></body></html>");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_pages_lines_and_indexes_are_read_or_named() => Rounds(random =>
    {
        _folder.Write("2019-02-01.txt", Mutation.Of(Text, random));
        _folder.Write("b.html", Mutation.Of(Page, random));
        _folder.Write("c.jsonl", Mutation.Of(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"date\":\"2019-02-01\",\"text\":\"沈怀舟指出，合作。\"}\n{\"id\":\"b\",\"text\":\"相互尊重。\"}\n"), random));
        _folder.Write("index.tsv", Mutation.Of(Encoding.UTF8.GetBytes("file\tdate\ttitle\tsource\n2019-02-01.txt\t2019-02-01\t会谈\t社\nb.html\t2019-02-02\t会谈\t社\n"), random));

        var corpus = ReadoutCorpus.Load([_folder.Path], random.Next(4) == 0 ? new LoadOptions { Encoding = TextEncodings.Gb18030 } : null);

        Assert.All(corpus, readout => Assert.False(string.IsNullOrWhiteSpace(readout.Text)));
        Assert.All(corpus.Failures, failure => Assert.False(string.IsNullOrWhiteSpace(failure.Reason)));
        Assert.True(corpus.Count + corpus.Failures.Count + corpus.Notes.Count > 0);
    });

    [Fact]
    public void Lists_lexicons_and_dictionaries_are_read_or_refused() => Rounds(random =>
    {
        var lexicon = _folder.Write("lexicon.tsv", Mutation.Of(Encoding.UTF8.GetBytes("formula\tcategory\tvariants\n合作共赢\t合作\t互利共赢|共赢合作\n相互尊重\t原则\t\n"), random));
        var decisions = _folder.Write("families.tsv", Mutation.Of(Encoding.UTF8.GetBytes("a\tb\tdecision\n合作\t共同\tsame\n尊重\t尊敬\tapart\n"), random));
        var dictionary = _folder.Write("dictionary.txt", Mutation.Of(Encoding.UTF8.GetBytes("星桥倡议 300 nz\n望川公报\nNew Silk Plan 50 nz\n"), random));
        var list = _folder.Write("list.tsv", Mutation.Of(random.Next(2) == 0 ? "the\t100\nof\t50\n"u8.ToArray() : "phrase,n,count\r\nthe,1,100\r\n\"a,b\",2,50\r\n"u8.ToArray(), random));

        Refused(() => FormulaLexicon.Load(lexicon));
        Refused(() => FamilyDecisions.Load(decisions));
        Refused(() => Segmenter.Default.WithWords(UserDictionaryReading.Load(dictionary).Select(entry => entry.Word)).Cut("对接星桥倡议和望川公报"));
        Refused(() => FrequencyTable.Load(list));
        Refused(() => SideFile.ReadLines(list, TextEncodings.Gb18030));
    });

    [Fact]
    public void Saved_counts_are_what_was_saved_or_refused()
    {
        using var saved = new MemoryStream();
        var counts = new ReadoutCorpus([new Readout("a", "相互尊重，合作共赢。")]).CountPart(new PhraseOptions { Unit = PhraseUnit.Character, MaxLength = 3 });
        counts.Save(saved);
        var content = saved.ToArray();
        Rounds(random =>
        {
            var spoiled = Mutation.Of(content, random);
            try
            {
                Assert.Equal(counts.Select(phrase => (phrase.Text, phrase.Count)), PhraseCounts.Load(new MemoryStream(spoiled)).Select(phrase => (phrase.Text, phrase.Count)));
                Assert.Equal(content, spoiled);
            }
            catch (FormatException)
            {
                Assert.NotEqual(content, spoiled);
            }
        });
    }

    [Fact]
    public void Pages_are_read_whatever_became_of_their_markup() => Rounds(random =>
    {
        var page = HtmlText.Of(Encoding.UTF8.GetString(Mutation.Of(Page, random)));

        Assert.DoesNotContain('\r', page.Text);
    });

    [Fact]
    public void The_steps_of_a_comparison_build_both_texts_again() => Rounds(random =>
    {
        var (one, other) = (new Readout("a", TextOf(Mutation.Of(Text, random))), new Readout("b", TextOf(Mutation.Of(Text, random))));
        var (a, b) = (one.Text, other.Text);

        var edits = EditScript.Between(one, new TextSpan(0, a.Length), other, new TextSpan(0, b.Length), Segmenter.Default);

        Assert.Equal(a, string.Concat(edits.Select(edit => one[edit.A])));
        Assert.Equal(b, string.Concat(edits.Select(edit => other[edit.B])));
        Assert.All(edits.Where(edit => edit.Kind == EditKind.Equal), edit => Assert.Equal(one[edit.A], other[edit.B]));
        Assert.Empty(one.Compare(new Readout("c", one.Original)).Changes);
    });

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Rounds(Action<Random> round)
    {
        var clock = Stopwatch.StartNew();
        var number = First;
        for (; clock.Elapsed < Time; number++)
        {
            try
            {
                round(new Random(number));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Round {number}: {error.Message}", error);
            }
        }

        TestContext.Current.SendDiagnosticMessage("{0}: rounds {1} to {2}", TestContext.Current.TestMethod?.MethodName ?? "", First, number - 1);
    }

    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or ArgumentException or OverflowException)
        {
            Assert.False(string.IsNullOrWhiteSpace(error.Message));
        }
    }
}
