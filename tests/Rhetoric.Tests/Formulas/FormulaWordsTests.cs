namespace Rhetoric.Tests.Formulas;

public sealed class FormulaWordsTests
{
    [Fact]
    public void A_set_phrase_that_jieba_cuts_stays_whole()
    {
        const string Text = "双方愿构建命运共同体，奉行一个中国原则。";

        Assert.Equal("双方/愿/构建/命运/共同体/，/奉行/一个/中国/原则/。", string.Join('/', Segmenter.Default.Cut(Text)));
        Assert.Equal("双方/愿/构建/命运共同体/，/奉行/一个中国原则/。", string.Join('/', Segmenter.Default.WithFormulas().Cut(Text)));
        Assert.Equal("双方/愿/构建/命运/共同体/，/奉行/一个/中国/原则/。", string.Join('/', Segmenter.Default.Cut(Text)));
    }

    [Fact]
    public void Every_form_that_can_be_a_word_is_one()
    {
        var segmenter = Segmenter.Default.WithFormulas();
        var words = FormulaLexicon.Default.ToUserWords();

        Assert.True(words.Count > 100);
        Assert.All(words, word => Assert.Equal([word.Text], segmenter.Cut(word.Text)));
        Assert.All(words, word => Assert.Equal($"{word.Text}/l", Assert.Single(segmenter.Tag(word.Text)).ToString()));
    }

    [Fact]
    public void Forms_that_cannot_be_words_are_left_out()
    {
        var lexicon = FormulaLexicon.Of("own", [
            new FormulaFamily { Canonical = "云澜一家亲", Category = "", Forms = ["云澜一家亲", "云澜同心、一家亲"], Gloss = "" },
            new FormulaFamily { Canonical = "和", Category = "", Forms = ["和", "同心圆"], Gloss = "" },
        ]);

        Assert.Equal([new UserWord("同心圆", tag: "l"), new UserWord("云澜一家亲", tag: "l")], lexicon.ToUserWords());
        Assert.Equal("云澜一家亲/，/同心圆", string.Join('/', Segmenter.Default.WithFormulas(lexicon).Cut("云澜一家亲，同心圆")));
    }

    [Fact]
    public void A_longer_phrase_outweighs_the_shorter_ones_in_it()
    {
        var lexicon = FormulaLexicon.Of("own", [
            new FormulaFamily { Canonical = "共建云澜大桥走廊", Category = "", Forms = ["共建云澜大桥走廊"], Gloss = "" },
            new FormulaFamily { Canonical = "云澜大桥", Category = "", Forms = ["云澜大桥"], Gloss = "" },
        ]);

        Assert.Equal(["共建云澜大桥走廊"], Segmenter.Default.WithFormulas(lexicon).Cut("共建云澜大桥走廊"));
    }

    [Fact]
    public void Every_form_of_two_characters_is_kept_whole_with_its_punctuation()
    {
        var segmenter = Segmenter.Default.KeepingFormulas();
        var forms = FormulaLexicon.Default.Families.SelectMany(family => family.Forms).Where(form => form.Length > 1).ToArray();

        Assert.Contains("合则两利、斗则俱伤", forms);
        Assert.All(forms, form => Assert.Equal([form], segmenter.Cut(form)));
        Assert.Equal("我/认为/，/合则两利、斗则俱伤/。", string.Join('/', segmenter.Cut("我认为，合则两利、斗则俱伤。")));
        Assert.Equal("合则两利、斗则俱伤", new KeywordExtractor(new() { Segmenter = segmenter, Limit = 1 }).Extract("合则两利、斗则俱伤。")[0].Text);
    }

    [Fact]
    public void Set_phrases_can_be_the_keywords()
    {
        var extractor = new KeywordExtractor(new() { Segmenter = Segmenter.Default.WithFormulas(), Tags = [FormulaWords.Tag] });

        Assert.Equal("命运共同体", Assert.Single(extractor.Extract("双方愿构建命运共同体")).Text);
    }

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => FormulaWords.WithFormulas(null!));
        Assert.Throws<ArgumentNullException>(() => FormulaWords.KeepingFormulas(null!));
        Assert.Throws<ArgumentNullException>(() => FormulaWords.ToUserWords(null!));
    }
}
