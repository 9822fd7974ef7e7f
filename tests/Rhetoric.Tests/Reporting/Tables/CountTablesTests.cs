namespace Rhetoric.Tests.Reporting.Tables;

public sealed class CountTablesTests
{
    private static readonly ReadoutCorpus Corpus = new(
    [
        new Readout("a", "坚持睦邻原则，坚持互助原则。") { Date = new DateOnly(2011, 3, 4) },
        new Readout("b", "坚持睦邻原则。") { Date = new DateOnly(2013, 5, 6) },
    ]);

    [Fact]
    public void Counts_of_parts_print_aligned_and_as_csv()
    {
        var table = Corpus.CountPart(new PhraseOptions { MinLength = 2, MaxLength = 2 }).AtLeast(2).ToTable();

        Assert.Equal(
            """
            phrase  n  count  docs  first       last
            原则    2      3     2  2011-03-04  2013-05-06
            坚持    2      3     2  2011-03-04  2013-05-06
            持睦    2      2     2  2011-03-04  2013-05-06
            睦邻    2      2     2  2011-03-04  2013-05-06
            邻原    2      2     2  2011-03-04  2013-05-06

            """.ReplaceLineEndings("\n"),
            Text(table));
        Assert.StartsWith("phrase,n,count,docs,first,last\r\n原则,2,3,2,2011-03-04,2013-05-06\r\n", Csv(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Frames_print_with_their_fillers()
    {
        var frame = new PhraseFrame
        {
            Left = "坚持",
            Right = "原则",
            Documents = 2,
            Entropy = 0.9182958340544896,
            Fillers = [new FrameFiller
            {
                Text = "睦邻",
                Length = 2,
                Count = 2,
                Documents = 2,
                First = new DateOnly(2011, 3, 4),
                Last = new DateOnly(2013, 5, 6),
            }, new FrameFiller
            {
                Text = "互助",
                Length = 2,
                Count = 1,
                Documents = 1,
                First = new DateOnly(2011, 3, 4),
                Last = new DateOnly(2011, 3, 4),
            }],
            Occurrences = [.. Enumerable.Repeat(new FrameOccurrence(Corpus[0], new TextSpan(0, 6), new TextSpan(2, 4)), 3)],
        };

        Assert.Equal(
            "frame      count  docs  variability  entropy  fillers\n坚持…原则      3     2       0.6667   0.9183  睦邻 2、互助 1\n",
            Text(new[] { frame }.ToTable()));
        Assert.Equal(
            "filler  n  count  docs  first       last\n睦邻    2      2     2  2011-03-04  2013-05-06\n互助    2      1     1  2011-03-04  2011-03-04\n",
            Text(frame.Fillers.ToTable()));
        Assert.Equal(
            "frame,count,docs,variability,entropy,fillers\r\n坚持…原则,3,2,0.6666666666666666,0.9182958340544896,睦邻 2、互助 1\r\n",
            Csv(new[] { frame }.ToTable()));
    }

    [Fact]
    public void Found_frames_print_what_they_hold()
    {
        var frame = Corpus.FindFrames(new FrameOptions { MinSideDocuments = 2, MinSideEntropy = 0, MinFillers = 2, MinCount = 2, MinDocuments = 2, MaxVariability = 1 }).Single(frame => frame.Text == "坚持…原则");

        Assert.Equal(["坚持…原则", "3", "2"], Enumerable.Range(0, 3).Select(column => new[] { frame }.ToTable()[0, column]));
    }

    [Fact]
    public void Skip_grams_print_with_their_gaps()
    {
        var table = new[] { new SkipGram
        {
            Units = ["睦", "约"],
            Count = 12,
            Documents = 2,
            First = null,
            Last = null,
        }, new SkipGram
        {
            Units = ["a", "b", "c"],
            Count = 3,
            Documents = 1,
            First = new DateOnly(2011, 3, 4),
            Last = new DateOnly(2011, 3, 4),
        } }.ToTable();

        Assert.Equal(
            "skip_gram  n  count  docs  first       last\n睦…约      2     12     2\na…b…c      3      3     1  2011-03-04  2011-03-04\n",
            Text(table));
        Assert.Equal("skip_gram,n,count,docs,first,last\r\n睦…约,2,12,2,,\r\na…b…c,3,3,1,2011-03-04,2011-03-04\r\n", Csv(table));
    }

    [Fact]
    public void Collocates_print_with_the_table_behind_their_value()
    {
        var table = new[]
        {
            new Collocate
            {
                Text = "睦邻",
                Counts = new CooccurrenceCounts(4, 10, 8, 160),
                Before = 1,
                After = 3,
                Documents = 2,
                Measure = AssociationMeasure.MutualInformation,
                Value = 3,
            },
            new Collocate
            {
                Text = "a,b",
                Counts = new CooccurrenceCounts(2, 10, 5, 160),
                Before = 2,
                After = 0,
                Documents = 1,
                Measure = AssociationMeasure.MutualInformation,
                Value = null,
            },
        }.ToTable();

        Assert.Equal(
            "word  joint  expected  before  after  docs  near  count  sample  value\n"
            + "睦邻      4       0.5       1      3     2    10      8     160      3\n"
            + "a,b       2    0.3125       2      0     1    10      5     160\n",
            Text(table));
        Assert.EndsWith("\r\n\"a,b\",2,0.3125,2,0,1,10,5,160,\r\n", Csv(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Net_counts_print_with_the_longer_phrase()
    {
        var inner = new Phrase { Text = "共同体", Length = 3, Count = 5, Documents = 2, PerMillion = 1000, Dispersion = null, First = null, Last = null };
        var outer = new Phrase { Text = "命运共同体", Length = 5, Count = 4, Documents = 2, PerMillion = 800, Dispersion = null, First = null, Last = null };

        Assert.Equal(
            "phrase      n  count  docs  per_million  dispersion  net_count  net_docs  parent      longer  c_value\n"
            + "共同体      3      5     2         1000                      1         1  命运共同体       1    1.585\n"
            + "命运共同体  5      4     2          800                      4         2                   0    9.288\n",
            Text(new[] { new NetPhrase
            {
                Phrase = inner,
                NetCount = 1,
                NetDocuments = 1,
                Parent = outer,
                Longer = 1,
            }, new NetPhrase
            {
                Phrase = outer,
                NetCount = 4,
                NetDocuments = 2,
                Parent = null,
                Longer = 0,
            } }.ToTable()));
    }

    [Fact]
    public void Associations_print_with_what_is_expected_and_the_weakest_split()
    {
        var phrase = new Phrase { Text = "睦邻原则", Length = 4, Count = 3, Documents = 2, PerMillion = 1000, Dispersion = null, First = null, Last = null };

        Assert.Equal(
            "phrase    n  count  docs  expected  split  value\n"
            + "睦邻原则  4      3     2      0.25      2   1.25\n"
            + "睦邻原则  4      3     2       0.5\n",
            Text(new[]
            {
                new PhraseAssociation { Phrase = phrase, Measure = AssociationMeasure.LogLikelihood, Value = 1.25, Expected = 0.25, Split = 2 },
                new PhraseAssociation { Phrase = phrase, Measure = AssociationMeasure.MutualInformation, Value = null, Expected = 0.5, Split = null },
            }.ToTable()));
    }

    [Fact]
    public void Every_table_is_written_as_JSON()
    {
        var day = new DateOnly(2011, 3, 4);
        using var stream = new MemoryStream();

        new[] { new Phrase
        {
            Text = "“海”\t天",
            Length = 3,
            Count = 5_000_000_000,
            Documents = 2,
            PerMillion = 0.5,
            Dispersion = null,
            First = day,
            Last = day,
        }, new Phrase
        {
            Text = "高",
            Length = 1,
            Count = 1,
            Documents = 1,
            PerMillion = double.PositiveInfinity,
            Dispersion = 0.25,
            First = null,
            Last = null,
        } }.ToTable().WriteJson(stream);

        Assert.Equal(
            "[\n{\"phrase\":\"“海”\\t天\",\"n\":3,\"count\":5000000000,\"docs\":2,\"per_million\":0.5,\"dispersion\":null,\"first\":\"2011-03-04\",\"last\":\"2011-03-04\"},\n"
            + "{\"phrase\":\"高\",\"n\":1,\"count\":1,\"docs\":1,\"per_million\":\"Infinity\",\"dispersion\":0.25,\"first\":null,\"last\":null}\n]\n",
            System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_table_without_rows_is_an_empty_JSON_array()
    {
        using var stream = new MemoryStream();

        Array.Empty<Phrase>().ToTable().WriteJson(stream);

        Assert.Equal("[\n]\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Repeats_print_with_their_evidence()
    {
        var table = Corpus.FindRepeats(new RepeatOptions { MinLength = 4 }).ToTable();

        // 坚持睦邻原则 twice as a clause: each part as often as the whole or, 坚持 and 原则, three times in 18 characters.
        Assert.Equal(
            "repeat        n  count  docs  left_entropy  right_entropy  left_edges  right_edges  cohesion  nested  dominance  first       last\n"
            + "坚持睦邻原则  6      2     2             1              1           1            1     2.585       0          0  2011-03-04  2013-05-06\n",
            Text(table));
        Assert.EndsWith("\r\n坚持睦邻原则,6,2,2,1,1,1,1,2.584962500721156,0,0,2011-03-04,2013-05-06\r\n", Csv(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Keyness_by_a_list_leaves_the_documents_empty()
    {
        var table = Corpus.CountPhrases(new PhraseOptions { MinLength = 6, MaxLength = 6 }).KeynessAgainst(new FrequencyTable([new("天", 9)])).ToTable();

        Assert.Equal("", table[0, 7]);
        Assert.Equal("reference_docs", table.Columns[7].Name);
    }

    private static string Text(ResultTable table)
    {
        var writer = new StringWriter();
        table.WriteText(writer);
        return writer.ToString();
    }

    private static string Csv(ResultTable table)
    {
        var writer = new StringWriter();
        table.WriteCsv(writer);
        return writer.ToString();
    }
}
