using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseCountsTests
{
    private static readonly Readout[] Talks =
    [
        new("talks-1", "云海国主席会见松原国总统。双方重申睦邻之约，愿守望相助。") { Date = new DateOnly(2011, 3, 4) },
        new("talks-2", "松原国总统说，睦邻之约、守望相助是两国的路。") { Date = new DateOnly(2013, 5, 6) },
        new("talks-3", "𠮷野重申睦邻之约\uD842，睦邻之约。"),
    ];

    [Fact]
    public void Merging_the_counts_of_any_split_gives_those_of_the_whole() =>
        Gen.Int[0, 8].Select(number => "海天、，。 “a𠮷"[number]).Array[0, 15].Select(characters => new string(characters)).Array[1, 5]
            .Select(Gen.Int[0, 2].Array[5], Gen.Bool)
            .Sample((texts, parts, inWords) =>
            {
                var options = new PhraseOptions { MaxLength = 4, Unit = inWords ? PhraseUnit.Token : PhraseUnit.Character, Segmenter = new WordsAndGaps() };
                Readout[] readouts = [.. texts.Select((text, number) => new Readout($"r{number}", text) { Date = number == 2 ? null : new DateOnly(2000 + number, 1, 1) })];
                var whole = new ReadoutCorpus(readouts).CountPart(options);
                var split = Enumerable.Range(0, 3)
                    .Select(part => new ReadoutCorpus(readouts.Where((_, number) => parts[number] == part)).CountPart(options))
                    .ToArray();

                AssertEqual(whole, PhraseCounts.Merge(split));
                AssertEqual(whole, split[2].Merge(split[0]).Merge(split[1]));
                AssertEqual(whole, split[0].Merge(split[1].Merge(split[2])));
            });

    [Fact]
    public void Thresholds_after_merging_give_the_table_of_the_whole()
    {
        var parts = Talks.Select(readout => new ReadoutCorpus([readout]).CountPart());
        var table = new ReadoutCorpus(Talks).CountPhrases(new PhraseOptions { MinCount = 2, MinDocuments = 2 });

        Assert.NotEmpty(table);
        Assert.Equal(
            table.Select(phrase => (phrase.Text, phrase.Length, phrase.Count, phrase.Documents, phrase.First, phrase.Last)).Order(),
            PhraseCounts.Merge(parts).AtLeast(2, 2).Select(phrase => (phrase.Text, phrase.Length, phrase.Count, phrase.Documents, phrase.First, phrase.Last)).Order());
    }

    [Fact]
    public void The_most_frequent_come_first_and_ties_longer_first()
    {
        var counts = new ReadoutCorpus([new Readout("a", "睦邻，睦邻之约，睦邻之约，海天")]).CountPart();

        Assert.Equal(["睦邻 3", "睦邻之约 2", "睦邻之 2", "邻之约 2", "之约 2", "邻之 2"], counts.AtLeast(2).Select(phrase => $"{phrase.Text} {phrase.Count}"));
    }

    [Fact]
    public void Counts_survive_being_saved()
    {
        var counts = new ReadoutCorpus(Talks).CountPart(new PhraseOptions { MinLength = 1, MaxLength = 12 });

        using var stream = new MemoryStream();
        counts.Save(stream);
        stream.Position = 0;

        AssertEqual(counts, PhraseCounts.Load(stream));
    }

    [Fact]
    public void The_file_is_the_documented_text()
    {
        var counts = new ReadoutCorpus([new Readout("a", "海天。海\uD842") { Date = new DateOnly(2011, 3, 4) }]).CountPart(new PhraseOptions { MaxLength = 3 });

        Assert.Equal(
            "rhetoric-phrase-counts 2\nunit\tcharacter\nshortest\t2\nlongest\t3\nboundary\tclause\nsegmenter\tnone\ndictionary\tnone\n"
            + "folding\tnone\nstopwords\tnone\n"
            + "documents\t1\nunits\t4\nphrases\t2\n海\\uD842\t1\t1\t2011-03-04\t2011-03-04\n海天\t1\t1\t2011-03-04\t2011-03-04\n"
            // By sha256sum.
            + "sha256\t8deffbcda919835e8a7f8e8c586533e34f27d7051e0890c352444cacd6c9b195\n",
            Saved(counts));
    }

    [Fact]
    public void Words_are_kept_apart_even_where_one_holds_a_space()
    {
        var options = new PhraseOptions { Unit = PhraseUnit.Token, Segmenter = new Halves(), MinLength = 2, MaxLength = 2 };

        var counts = new ReadoutCorpus([new Readout("a", "ab c")]).CountPart(options);

        Assert.Contains("\nab\\s c\t1\t1\t-\t-\n", Saved(counts.Merge(new ReadoutCorpus([new Readout("b", "")]).CountPart(options))), StringComparison.Ordinal);
        Assert.Equal("ab  c", counts.Single().Text);
        Assert.Equal("halves", counts.Identity.Segmenter);
    }

    [Fact]
    public void Phrases_stand_in_the_order_of_their_UTF8_bytes()
    {
        var counts = new ReadoutCorpus([new Readout("a", "海\uE000𠮷a\uFA11")]).CountPart(new PhraseOptions { MinLength = 1, MaxLength = 5 });

        Assert.Equal(counts.OrderBy(phrase => Convert.ToHexString(Encoding.UTF8.GetBytes(phrase.Text)), StringComparer.Ordinal), counts);
    }

    [Fact]
    public void The_dictionary_of_the_segmenter_is_part_of_the_identity()
    {
        var options = new PhraseOptions { Unit = PhraseUnit.Token };

        var identity = new ReadoutCorpus([]).CountPart(options).Identity;

        Assert.Equal((Segmenter.Default.Identity, Segmenter.Default.DictionaryIdentity), (identity.Segmenter, identity.Dictionary));
    }

    [Fact]
    public void Refuses_to_merge_what_was_counted_otherwise_and_names_the_difference()
    {
        var clauses = new ReadoutCorpus(Talks).CountPart();
        var sentences = new ReadoutCorpus(Talks).CountPart(new PhraseOptions { Boundary = PhraseBoundary.Sentence, MaxLength = 6 });

        var error = Assert.Throws<ArgumentException>(() => clauses.Merge(sentences));

        Assert.Contains(
            "longest is 8 in one and 6 in the other; boundary is clause in one and sentence in the other.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_to_merge_nothing() => Assert.Throws<ArgumentException>(() => PhraseCounts.Merge([]));

    [Theory]
    [InlineData("rhetoric-phrase-counts 2", "rhetoric-phrase-counts 1", "(1): it must be 'rhetoric-phrase-counts 2'; this is another version: count the texts again")]
    [InlineData("rhetoric-phrase-counts 2", "rhetoric phrase counts 2", "(1): it must be 'rhetoric-phrase-counts 2'; this is another kind of file")]
    [InlineData("unit\tcharacter", "unit\tsyllable", "(2): 'syllable' is no unit")]
    [InlineData("longest\t3", "longest\t1", "(4): '1' must be a number from 2")]
    [InlineData("phrases\t2", "phrases\t3", "(15): a phrase, its count")]
    [InlineData("phrases\t2", "phrases\t1", "(14): the header announces 1 phrases")]
    [InlineData("高天\t1\t1\t-\t-\n", "高天\t1\t1\t-\t-", "(14): a phrase, its count")]
    [InlineData("高天\t1\t1\t-\t-\n", "高天\t1\t1\t-\t-\r\n", "(14): '-\r' must be a date")]
    [InlineData("海天\t1\t1", "海天\t01\t1", "(13): '01' must be a number from 1 to 4, without zeros before it")]
    [InlineData("海天\t1\t1", "海天\t5\t1", "(13): '5' must be a number from 1 to 4")]
    [InlineData("longest\t3", "longest\t03", "(4): '03' must be a number")]
    [InlineData("海天\t1\t1", "\\u0041天\t1\t1", "(13): '\\u0041天' must be written as counting writes it")]
    [InlineData("segmenter\tnone", "segmenter\tjieba", "(6): 'jieba' is no segmenter for the unit above")]
    [InlineData("stopwords\tnone", "stopwords\t", "(9): 'stopwords' must have a value")]
    [InlineData("高天\t1\t1", "高天\t2\t1", "(15): the checksum is not that of the lines above")]
    [InlineData("documents\t1", "documents\t2", "(15): the checksum is not that of the lines above")]
    [InlineData("sha256\t", "sha-256\t", "(15): the header announces 2 phrases")]
    [InlineData("海天\t1\t1", "海天\t1\t2", "(13): '2' must be a number from 1 to 1")]
    [InlineData("海天\t1\t1\t-", "海天\t1\t1\t2011-3-4", "(13): '2011-3-4' must be a date")]
    [InlineData("海天\t1\t1", "高天海高\t1\t1", "(13): the phrase has 4 units")]
    [InlineData("高天\t1\t1", "海天\t1\t1", "(14): the phrases must rise")]
    [InlineData("高天\t1", "高天\\x\t1", "backslash")]
    [InlineData("高天\t1\t", "高天\t1 ", "(14): a phrase, its count")]
    public void Refuses_a_changed_file_and_names_the_line(string right, string wrong, string message)
    {
        var file = Saved(new ReadoutCorpus([new Readout("a", "海天。高天")]).CountPart(new PhraseOptions { MaxLength = 3 }));

        var error = Assert.Throws<FormatException>(() => Load(file.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_bytes_that_are_no_UTF8()
    {
        using var stream = new MemoryStream([.. "rhetoric-phrase-counts 2\nunit\t"u8, 0xFF, 0xFE, (byte)'\n']);

        Assert.Contains("is not UTF-8", Assert.Throws<FormatException>(() => PhraseCounts.Load(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("rhetoric-");
        try
        {
            var path = Path.Combine(folder.FullName, "part.counts");
            var counts = new ReadoutCorpus(Talks).CountPart();
            File.WriteAllText(path, "old");

            counts.Save(path);

            AssertEqual(counts, PhraseCounts.Load(path));
            Assert.Equal([path], Directory.GetFileSystemEntries(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_save_that_fails_keeps_what_was_there()
    {
        var folder = Directory.CreateTempSubdirectory("rhetoric-");
        try
        {
            // A folder stands where the file should go.
            var path = Path.Combine(folder.FullName, "part.counts");
            Directory.CreateDirectory(path);

            Assert.ThrowsAny<Exception>(() => new ReadoutCorpus(Talks).CountPart().Save(path));

            Assert.Equal([path], Directory.GetFileSystemEntries(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Files_merged_in_step_have_the_bytes_of_the_counts_of_the_whole() =>
        Gen.Int[0, 8].Select(number => "海天、，。 “a𠮷"[number]).Array[0, 15].Select(characters => new string(characters)).Array[1, 6]
            .Select(Gen.Int[1, 4])
            .Sample((texts, files) =>
            {
                using var folder = new TemporaryFolder();
                var options = new PhraseOptions { MinLength = 1, MaxLength = 4 };
                Readout[] readouts = [.. texts.Select((text, number) => new Readout($"r{number}", text) { Date = number == 2 ? null : new DateOnly(2000 + number, 1, 1) })];
                string[] parts = [.. Enumerable.Range(0, files).Select(file => Path.Combine(folder.Path, $"{file}.counts"))];
                for (var file = 0; file < files; file++)
                {
                    new ReadoutCorpus(readouts.Where((_, number) => number % files == file)).CountPart(options).Save(parts[file]);
                }

                // The result may take the place of a part.
                PhraseCounts.MergeFiles(parts, parts[0]);

                Assert.Equal(Saved(new ReadoutCorpus(readouts).CountPart(options)), File.ReadAllText(parts[0]));
                Assert.Equal(files, Directory.GetFileSystemEntries(folder.Path).Length);
            });

    [Fact]
    public void More_parts_than_one_block_of_rows_are_found_again()
    {
        var counts = new ReadoutCorpus(Talks).CountPart(new PhraseOptions { MinLength = 1, MaxLength = 12 });
        var all = counts.ToArray();

        Assert.True(all.Length > 3 * PackedPhraseCounts.RowsOfBlock);
        for (var index = 0; index < all.Length; index++)
        {
            Assert.Equal(all[index], counts[index]);
            Assert.Equal(all[index].Count, counts.Find(all[index].Key)!.Value.Count);
            Assert.Null(counts.Find(all[index].Key + "!"));
        }

        Assert.Null(counts.Find(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts[all.Length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => counts[-1]);
    }

    [Fact]
    public void A_part_cut_anywhere_leaves_nothing_of_the_merge()
    {
        using var folder = new TemporaryFolder();
        var (whole, cut, merged) = (Path.Combine(folder.Path, "whole"), Path.Combine(folder.Path, "cut"), Path.Combine(folder.Path, "merged"));
        var counts = new ReadoutCorpus(Talks).CountPart(new PhraseOptions { MaxLength = 3 });
        counts.Save(whole);
        File.WriteAllText(merged, "before");
        var bytes = File.ReadAllBytes(whole);

        for (var length = 0; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(cut, bytes[..length]);
            Assert.Contains($"{cut}(", Assert.Throws<FormatException>(() => PhraseCounts.MergeFiles([whole, cut], merged)).Message, StringComparison.Ordinal);
            Assert.Equal("before", File.ReadAllText(merged));
            Assert.Equal(3, Directory.GetFileSystemEntries(folder.Path).Length);
        }
    }

    [Fact]
    public void A_file_of_other_rules_is_refused_by_name_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var (one, other, merged) = (Path.Combine(folder.Path, "one"), Path.Combine(folder.Path, "other"), Path.Combine(folder.Path, "merged"));
        new ReadoutCorpus(Talks).CountPart().Save(one);
        new ReadoutCorpus(Talks).CountPart(new PhraseOptions { MaxLength = 6 }).Save(other);

        var error = Assert.Throws<ArgumentException>(() => PhraseCounts.MergeFiles([one, other], merged));

        Assert.Contains($"{other}: The parts were counted by different rules: longest is 8 in one and 6 in the other.", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(merged));
        Assert.Throws<ArgumentException>(() => PhraseCounts.MergeFiles([], merged));
        Assert.Throws<FileNotFoundException>(() => PhraseCounts.MergeFiles([one, Path.Combine(folder.Path, "absent")], merged));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void Merging_files_into_a_stream_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        string[] parts = [.. Talks.Select(talk => Path.Combine(folder.Path, talk.Id))];
        for (var part = 0; part < parts.Length; part++)
        {
            new ReadoutCorpus([Talks[part]]).CountPart().Save(parts[part]);
        }

        using var stream = new MemoryStream();
        PhraseCounts.MergeFiles(parts, stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Saved(new ReadoutCorpus(Talks).CountPart()), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_merge_that_is_called_off_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        new ReadoutCorpus(Talks).CountPart().Save(Path.Combine(folder.Path, "one"));

        Assert.Throws<OperationCanceledException>(() => PhraseCounts.MergeFiles([Path.Combine(folder.Path, "one")], Path.Combine(folder.Path, "merged"), cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal([Path.Combine(folder.Path, "one")], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("2011-03-04\t-")]
    [InlineData("-\t2011-03-04")]
    [InlineData("2011-03-05\t2011-03-04")]
    [InlineData("2011-02-29\t2011-03-04")]
    public void Refuses_dates_that_no_count_has(string dates)
    {
        var file = Saved(new ReadoutCorpus([new Readout("a", "海天。高天")]).CountPart(new PhraseOptions { MaxLength = 3 }));

        Assert.Contains("(13): ", Assert.Throws<FormatException>(() => Load(file.Replace("海天\t1\t1\t-\t-", "海天\t1\t1\t" + dates, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_bit_anywhere_is_refused_and_so_is_anything_behind_the_end()
    {
        var file = Encoding.UTF8.GetBytes(Saved(new ReadoutCorpus([new Readout("a", "海天。高天·A") { Date = new DateOnly(2011, 3, 4) }]).CountPart(new PhraseOptions { MaxLength = 3 })));
        for (var bit = 0; bit < 8 * file.Length; bit++)
        {
            byte[] changed = [.. file];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<FormatException>(() => PhraseCounts.Load(new MemoryStream(changed)));
        }

        Assert.Contains("the file must end behind the checksum", Assert.Throws<FormatException>(() => PhraseCounts.Load(new MemoryStream([.. file, (byte)'\n']))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("海天", PhraseUnit.Character, true)]
    [InlineData("海 天", PhraseUnit.Character, false)]
    [InlineData("海 天", PhraseUnit.Token, true)]
    [InlineData("海\\s天", PhraseUnit.Token, true)]
    [InlineData("海  天", PhraseUnit.Token, false)]
    [InlineData(" 海", PhraseUnit.Token, false)]
    [InlineData("海 ", PhraseUnit.Token, false)]
    [InlineData("", PhraseUnit.Token, false)]
    [InlineData("a·é", PhraseUnit.Character, true)]
    [InlineData("a\u0085", PhraseUnit.Character, false)]
    [InlineData("a\\u0085", PhraseUnit.Character, true)]
    [InlineData("a\r", PhraseUnit.Character, false)]
    [InlineData("\\u0041", PhraseUnit.Character, false)]
    [InlineData("\\u000a", PhraseUnit.Character, false)]
    [InlineData("\\uD842\\uDFB7", PhraseUnit.Character, false)]
    [InlineData("\\uDFB7\\uD842", PhraseUnit.Character, true)]
    public void A_phrase_has_one_written_form(string key, PhraseUnit unit, bool isCanonical) =>
        Assert.Equal(isCanonical, PhraseKey.IsCanonical(Encoding.UTF8.GetBytes(key), unit));

    [Fact]
    public void What_counting_writes_is_the_one_form() =>
        Gen.Char.Array[1, 6].Select(characters => new string(characters)).Sample(word =>
            Assert.True(PhraseKey.IsCanonical(Encoding.UTF8.GetBytes(PhraseKey.Write(word)), PhraseUnit.Token)));

    [Fact]
    public void Thresholds_start_at_one()
    {
        var counts = new ReadoutCorpus(Talks).CountPart();

        Assert.Contains("minCount is 0; it must be at least 1", Assert.Throws<ArgumentOutOfRangeException>(() => counts.AtLeast(0, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("minDocuments is -1; it must be at least 1", Assert.Throws<ArgumentOutOfRangeException>(() => counts.AtLeast(1, -1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MaxValue, 4L, "its 2147483647 documents and the 2147483647 of the parts before it are more than 2147483647")]
    [InlineData(1, long.MaxValue, "its 9223372036854775807 units and the 9223372036854775807 of the parts before it")]
    public void Sizes_that_are_too_large_together_are_refused_by_name_and_nothing_is_written(int documents, long units, string message)
    {
        using var folder = new TemporaryFolder();
        var file = Saved(new ReadoutCorpus([new Readout("a", "海天。高天")]).CountPart());
        var big = folder.Write("big", Signed(file
            .Replace("documents\t1", FormattableString.Invariant($"documents\t{documents}"), StringComparison.Ordinal)
            .Replace("units\t4", FormattableString.Invariant($"units\t{units}"), StringComparison.Ordinal)));

        var error = Assert.Throws<OverflowException>(() => PhraseCounts.MergeFiles([big, big], Path.Combine(folder.Path, "merged")));

        Assert.StartsWith($"{big}: {message}", error.Message, StringComparison.Ordinal);
        Assert.Equal([big], Directory.GetFileSystemEntries(folder.Path));
        var part = PhraseCounts.Load(big);
        Assert.StartsWith("Part 2: its ", Assert.Throws<OverflowException>(() => part.Merge(part)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => PhraseCounts.MergeFiles([big, big], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Files_merged_into_memory_are_the_counts_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        string[] parts = [.. Talks.Select(talk => Path.Combine(folder.Path, talk.Id))];
        for (var part = 0; part < parts.Length; part++)
        {
            new ReadoutCorpus([Talks[part]]).CountPart().Save(parts[part]);
        }

        AssertEqual(new ReadoutCorpus(Talks).CountPart(), PhraseCounts.MergeFiles(parts, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Readouts_counted_as_they_come_give_the_bytes_of_the_whole()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Gen.Int[0, 8].Select(number => "海天、，。 “a𠮷"[number]).Array[0, 12].Select(characters => new string(characters)).Array[0, 40]
            .Select(Gen.Int[1, 400])
            .Sample((texts, block) =>
            {
                var options = new PhraseOptions { MinLength = 1, MaxLength = 3 };
                Readout[] readouts = [.. texts.Select((text, number) => new Readout($"r{number}", text) { Date = new DateOnly(2000 + number, 1, 1) })];

                using var stream = new MemoryStream();
                PhraseCounting.CountTo(readouts, stream, options, block, null, cancellationToken);

                Assert.Equal(Saved(new ReadoutCorpus(readouts).CountPart(options)), Encoding.UTF8.GetString(stream.ToArray()));
            }, iter: 40);
    }

    [Fact]
    public void Counting_that_is_called_off_between_blocks_writes_nothing()
    {
        using var cancellationToken = new CancellationTokenSource();
        using var stream = new MemoryStream();

        Assert.Throws<OperationCanceledException>(() => PhraseCounting.CountTo(Endless(), stream, null, 1, null, cancellationToken.Token));

        Assert.Equal(0, stream.Length);

        // Their ids are all the same: they play no role.
        IEnumerable<Readout> Endless()
        {
            for (var number = 0; ; number++)
            {
                if (number == 20)
                {
                    cancellationToken.Cancel();
                }

                yield return Talks[0];
            }
        }
    }

    // The file with the checksum that its lines now have.
    private static string Signed(string file)
    {
        var lines = file[..file.LastIndexOf("sha256\t", StringComparison.Ordinal)];
        return $"{lines}sha256\t{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))}\n";
    }

    private static string Saved(PhraseCounts counts)
    {
        using var stream = new MemoryStream();
        counts.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static PhraseCounts Load(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return PhraseCounts.Load(stream);
    }

    private static void AssertEqual(PhraseCounts expected, PhraseCounts actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal((expected.Documents, expected.Units, expected.Identity), (actual.Documents, actual.Units, actual.Identity));
    }

    /// <summary>Cuts a text before its last character, whatever that parts.</summary>
    private sealed class Halves : ISegmenter
    {
        public string Identity => "halves";

        public int Cut(ReadOnlySpan<char> text, Span<int> ends)
        {
            ends[0] = text.Length - 1;
            ends[1] = text.Length;
            return 2;
        }
    }
}
