namespace Rhetoric.Tests.Text;

public sealed class ReadoutMetadataTests
{
    private static readonly ReadoutMetadata Known = ReadoutMetadata.Of(("kind", "会谈"), ("Place", "云澜"));

    [Fact]
    public void Names_keep_their_order_and_are_found_whatever_their_case()
    {
        Assert.Equal(["kind", "Place"], Known.Keys);
        Assert.Equal(["会谈", "云澜"], Known.Values);
        Assert.Equal("云澜", Known["place"]);
        Assert.True(Known.TryGetValue("KIND", out var kind));
        Assert.Equal("会谈", kind);
        Assert.Equal("kind: 会谈; Place: 云澜", Known.ToString());
        Assert.Contains("there are kind, Place", Assert.Throws<KeyNotFoundException>(() => Known["host"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_is_what_has_the_same_values_in_whatever_order()
    {
        var other = ReadoutMetadata.Of(("place", "云澜"), ("kind", "会谈"));

        Assert.Equal(Known, other);
        Assert.Equal(Known.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Known, ReadoutMetadata.Of(("kind", "会谈")));
        Assert.NotEqual(Known, ReadoutMetadata.Of(("kind", "会谈"), ("place", "岚海")));
    }

    [Fact]
    public void A_name_that_is_empty_or_comes_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ReadoutMetadata.Of((" ", "会谈")));
        Assert.Contains("'KIND' comes twice", Assert.Throws<ArgumentException>(() => ReadoutMetadata.Of(("kind", "会谈"), ("KIND", "通话"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReadoutMetadata.Of(("kind", null!)));
    }

    [Fact]
    public void Further_columns_of_an_index_are_metadata()
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.tsv", "file\tkind\tdate\tprincipal\tkind\ttitle\na.txt\t会谈\t2015-03-08\t林远\t通话\t甲\nb.txt\t\t2015-03-09\n");
        folder.Write("a.txt", "双方要开好海洋对话。");
        folder.Write("b.txt", "双方要守望相助。");

        var corpus = ReadoutCorpus.Load(folder.Path);

        Assert.Equal(ReadoutMetadata.Of(("kind", "会谈"), ("principal", "林远")), corpus["a"].Metadata);
        Assert.Equal(["kind", "principal"], corpus["a"].Metadata.Keys);
        Assert.Equal("甲", corpus["a"].Title);
        Assert.Empty(corpus["b"].Metadata);
    }

    [Fact]
    public void Further_fields_of_a_line_are_metadata_where_they_are_simple()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("all.jsonl", """{"id":"a","text":"双方要开好海洋对话。","kind":"会谈","round":3,"open":true,"empty":"","none":null,"topics":["海洋"]}""" + "\n");

        Assert.Equal("kind: 会谈; round: 3; open: true", ReadoutCorpus.Load(file)[0].Metadata.ToString());
    }

    [Fact]
    public void Further_names_of_a_head_are_metadata_and_the_index_counts_first()
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.tsv", "file\tkind\na.txt\t会谈\n");
        var file = folder.Write("a.txt", "---\ntitle: 甲\ndate: 2015-03-08\nkind: 通话\nplace: \"云澜\"\n---\n双方要开好海洋对话。");

        Assert.Equal("kind: 会谈; place: 云澜", ReadoutCorpus.Load(folder.Path)[0].Metadata.ToString());
        using var stream = File.OpenRead(file);
        Assert.Equal("kind: 通话; place: 云澜", Readout.Read(stream, "a").Metadata.ToString());
    }

    [Fact]
    public void Longer_ids_and_dates_from_the_lead_keep_the_metadata()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.txt", "---\nkind: 会谈\n---\n2015年3月8日，国家主席林远同海棠国总统云舟会谈。");
        folder.Write("two/a.txt", "---\nkind: 通话\n---\n2016年3月8日，国家主席林远同海棠国总统云舟通电话。");

        Assert.Equal([("one/a", 2015, "kind: 会谈"), ("two/a", 2016, "kind: 通话")], ReadoutCorpus.Load(folder.Path).Select(readout => (readout.Id, readout.Date!.Value.Year, readout.Metadata.ToString())));
    }
}
