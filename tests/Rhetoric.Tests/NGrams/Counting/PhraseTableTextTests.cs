namespace Rhetoric.Tests.NGrams.Counting;

public sealed class PhraseTableTextTests
{
    // 两国 stands as one word three times and as two words twice.
    private static readonly ReadoutCorpus Corpus = new([new Readout("a", "一两国。一两国。一两国。"), new Readout("b", "丙两国。丙两国。")]);
    private static readonly PhraseTable Table = Corpus.CountPhrases(new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = 3, Segmenter = new Cutter() });

    [Fact]
    public void Every_cut_of_a_text_is_found_by_rank()
    {
        Assert.Equal([("两国", 1, 3L, 1), ("两 国", 2, 2L, 1)], Table.FindAll("两国").Select(phrase => (phrase.Cut, phrase.Length, phrase.Count, phrase.Documents)));
        Assert.Equal(3, Table.Find("两国")!.Count);
        Assert.Equal(5, Table.CountOf("两国"));
        Assert.Equal(Corpus.Locate("两国"), Table.LocateAll("两国"));
        Assert.Equal(Corpus.Locate("两国").Where(use => use.Readout.Id == "a"), Table.Locate("两国"));
    }

    [Fact]
    public void What_the_table_lacks_is_found_nowhere()
    {
        Assert.Empty(Table.FindAll("三国"));
        Assert.Equal(0, Table.CountOf("三国"));
        Assert.Empty(Table.LocateAll("三国"));
    }

    [Fact]
    public void A_character_phrase_is_its_own_cut() => Assert.Equal(["两国"], Corpus.CountPhrases().FindAll("两国").Select(phrase => phrase.Cut));

    [Fact]
    public void A_table_of_words_tells_how_its_phrases_are_cut()
    {
        Assert.Equal("cut", Table.ToTable().Columns[^1].Name);
        Assert.Equal("last", Corpus.CountPhrases().ToTable().Columns[^1].Name);
        Assert.Equal("cut", Table.KeynessAgainst(Table).ToTable().Columns[^1].Name);
    }

    [Fact]
    public void Documents_by_phrases_hold_what_each_readout_holds()
    {
        var matrix = Table.ToCountMatrix(["两国", "三国", "一"]);

        Assert.Equal(["a", "b"], matrix.Rows);
        Assert.Equal([6L, 6L], matrix.UnitsByRow);
        Assert.Equal(["两国", "两 国", "一"], matrix.Columns.Select(phrase => phrase.Cut));
        Assert.Equal([(0, 0, 3), (0, 2, 3), (1, 1, 2)], matrix.Cells);
        Assert.Equal((3, 0, 2), (matrix[0, 0], matrix[1, 0], matrix[1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, 3]);
        Assert.Equal("2 rows by 3 phrases, 3 cells", matrix.ToString());
    }

    [Fact]
    public void The_whole_matrix_has_the_counts_of_the_table()
    {
        var matrix = Table.ToCountMatrix();

        Assert.Equal(Table, matrix.Columns);
        Assert.All(matrix.Columns.Index(), column => Assert.Equal(column.Item.Count, Enumerable.Range(0, 2).Sum(row => matrix[row, column.Index])));
    }

    [Fact]
    public void Groups_are_rows_and_readouts_of_none_are_left_out()
    {
        var matrix = Table.ToCountMatrix(["两国"], Corpus.Where(readout => readout.Id == "b").GroupBy(_ => "one"));

        Assert.Equal(["one"], matrix.Rows);
        Assert.Equal([6L], matrix.UnitsByRow);
        Assert.Equal([(0, 1, 2)], matrix.Cells);
        Assert.Equal(Table.Count, Table.ToCountMatrix(Corpus.GroupByYear()).Columns.Count);
    }

    [Fact]
    public void Other_programs_read_the_matrix()
    {
        var written = new StringWriter();

        Table.ToCountMatrix(["两国"]).WriteMatrixMarket(written);

        Assert.Equal(
            "%%MatrixMarket matrix coordinate integer general\n% row\t1\ta\n% row\t2\tb\n% column\t1\t两国\n% column\t2\t两 国\n2 2 2\n1 1 3\n2 2 2\n", written.ToString());
        using var folder = new TemporaryFolder();
        Table.ToCountMatrix(["两国"]).SaveMatrixMarket(Path.Combine(folder.Path, "counts.mtx"));
        Assert.Equal(written.ToString(), File.ReadAllText(Path.Combine(folder.Path, "counts.mtx")));
    }

    [Fact]
    public void A_matrix_and_tallies_are_tables()
    {
        var csv = new StringWriter();
        Table.ToCountMatrix(["两国"]).ToTable().WriteCsv(csv);
        Assert.Equal("row,units,两国,两 国\r\na,6,3,0\r\nb,6,0,2\r\n", csv.ToString());

        csv = new StringWriter();
        Corpus.GroupBy(readout => readout.Id).Tally(Corpus.Locate("一")).ToTable().WriteCsv(csv);
        Assert.Equal("group,count,with,docs,share,chars,per_thousand,first,last\r\na,3,1,1,1,12,250,,\r\nb,0,0,1,0,8,0,,\r\n", csv.ToString());

        csv = new StringWriter();
        Corpus.GroupByYear().ToTable().WriteCsv(csv);
        Assert.Equal("group,docs,chars,first,last\r\nnone,2,20,,\r\n", csv.ToString());
    }

    // Behind 一 the two characters are one word, elsewhere two.
    private sealed class Cutter : ISegmenter
    {
        public string Identity => "cutter";

        public int Cut(ReadOnlySpan<char> text, Span<int> ends)
        {
            if (text.StartsWith("一"))
            {
                (ends[0], ends[1]) = (1, text.Length);
                return 2;
            }

            for (var at = 0; at < text.Length; at++)
            {
                ends[at] = at + 1;
            }

            return text.Length;
        }
    }
}
