namespace Rhetoric.Tests.Text;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2019年6月6日")]
    [InlineData("2019 年 6 月 6 日")]
    [InlineData("２０１９年６月６日")]
    [InlineData("2019年06月06号")]
    [InlineData("二〇一九年六月六日")]
    [InlineData("二○一九年六月六日")]
    [InlineData("二零一九年六月六日")]
    [InlineData("2019年六月六日")]
    [InlineData("6月6日，2019年")]
    [InlineData("2019-06-06")]
    [InlineData("2019-6-6")]
    [InlineData("2019/06/06")]
    [InlineData("2019.06.06")]
    [InlineData("06/06/2019")]
    [InlineData("June 6, 2019")]
    [InlineData("JUNE 6, 2019")]
    [InlineData("June 6 2019")]
    [InlineData("Jun. 6, 2019")]
    [InlineData("June 6th, 2019")]
    [InlineData("6 June 2019")]
    [InlineData("6th June 2019")]
    [InlineData("6th of June, 2019")]
    [InlineData("the 6th of June 2019")]
    [InlineData("6-Jun-2019")]
    [InlineData("2019 June 6")]
    public void A_full_date_is_read_however_it_is_written(string written)
    {
        var text = $"Thursday, {written}，沈怀舟";
        var read = WrittenDate.In(text, new TextSpan(0, text.Length));

        Assert.Equal(new DateOnly(2019, 6, 6), read?.Date);
        Assert.Contains(read!.Value.Span.TextIn(text), written, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2019, 6, 6), new Readout("r", $"{written}，沈怀舟在云都同韩澜举行会谈。").Head.Date);
    }

    [Theory]
    [InlineData("二〇一九年十二月三十一日", "2019-12-31")]
    [InlineData("二〇二〇年十月十日", "2020-10-10")]
    [InlineData("一九七九年元月二十日", "1979-01-20")]
    [InlineData("25/06/2019", "2019-06-25")]
    [InlineData("06/25/2019", "2019-06-25")]
    [InlineData("25.06.2019", "2019-06-25")]
    [InlineData("Sept. 30, 2020", "2020-09-30")]
    [InlineData("1 May 2019", "2019-05-01")]
    [InlineData("2019年6月6日至8日", "2019-06-06")]
    [InlineData("2019年6月6至8日", "2019-06-06")]
    [InlineData("2019年6月6-8日", "2019-06-06")]
    [InlineData("二〇一九年六月六日至七月一日", "2019-06-06")]
    [InlineData("June 6-8, 2019", "2019-06-06")]
    [InlineData("June 6 – 8, 2019", "2019-06-06")]
    [InlineData("June 6 and 7, 2019", "2019-06-06")]
    [InlineData("June 29 – July 1, 2019", "2019-06-29")]
    [InlineData("June 29 to July 1, 2019", "2019-06-29")]
    [InlineData("29 June – 1 July 2019", "2019-06-29")]
    [InlineData("6-8 June 2019", "2019-06-06")]
    [InlineData("6th to 8th of June 2019", "2019-06-06")]
    [InlineData("On January 5 and 20 June 2019", "2019-06-20")]
    public void Months_and_days_have_their_values(string written, string date) =>
        Assert.Equal(DateOnly.Parse(date), WrittenDate.In(written, new TextSpan(0, written.Length))?.Date);

    [Theory]
    [InlineData("06/07/2019")]
    [InlineData("07.06.2019")]
    [InlineData("6月6日")]
    [InlineData("2019年6月")]
    [InlineData("June 2019")]
    [InlineData("2019年2月30日")]
    [InlineData("2019-13-06")]
    [InlineData("31/31/2019")]
    [InlineData("12019-06-061")]
    [InlineData("10.2019-06-0")]
    [InlineData("民国108年6月6日")]
    public void What_can_be_read_otherwise_is_not_read(string written) => Assert.Null(WrittenDate.In(written, new TextSpan(0, written.Length)));

    [Theory]
    [InlineData("2019-06-07", "2019-06-07")]
    [InlineData("2019-06-07T23:30:00+08:00", "2019-06-07")]
    [InlineData("2019-06-07T23:30:00.000Z", "2019-06-07")]
    [InlineData("2019-06-07 23:30", "2019-06-07")]
    [InlineData("2019/06/07", "2019-06-07")]
    [InlineData("2019/6/7 8:05:00", "2019-06-07")]
    [InlineData("20190607", "2019-06-07")]
    [InlineData("2019年6月7日 星期五", "2019-06-07")]
    [InlineData("Fri, 07 Jun 2019 20:31:05 +0800", "2019-06-07")]
    [InlineData("June 7, 2019", "2019-06-07")]
    [InlineData("06/07/2019", null)]
    [InlineData("2019-06-07 to 2019-06-09", null)]
    [InlineData("about 2019-06-07", null)]
    [InlineData("2019-05-21-20:12:00", "2019-05-21")]
    [InlineData("before the 2019-06-07", null)]
    [InlineData("20191307", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_field_is_a_date_with_its_time_or_none(string? field, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.Parse(date), WrittenDate.OfField(field));

    [Theory]
    [InlineData("2019-06-06-talks", "2019-06-06")]
    [InlineData("42-2019-06-06-talks", "2019-06-06")]
    [InlineData("20190606", "2019-06-06")]
    [InlineData("20190606-02", "2019-06-06")]
    [InlineData("t20190606_1675", "2019-06-06")]
    [InlineData("2019_06_06", "2019-06-06")]
    [InlineData("seed_2019_06_06_a", "2019-06-06")]
    [InlineData("2019.06.06", "2019-06-06")]
    [InlineData("2019年6月6日会谈", "2019-06-06")]
    [InlineData("talks June 6 2019", "2019-06-06")]
    [InlineData("2019-06-06-2019-06-08", "2019-06-06")]
    [InlineData("from-2019-06-06-to-2019-06-08", null)]
    [InlineData("a-2019-06-06-b-20190606", "2019-06-06")]
    [InlineData("12345678", null)]
    [InlineData("201906061", null)]
    [InlineData("06-07-2019", null)]
    [InlineData("2019-06", null)]
    public void A_name_tells_its_date(string name, string? date) => Assert.Equal(date is null ? null : DateOnly.Parse(date), DatedName.DateOf(name));

    [Theory]
    [InlineData("沈怀舟同韩澜举行会谈\n2019-06-06 20:31 来源：云华网\n沈怀舟在云都同韩澜举行会谈。", "2019-06-06")]
    [InlineData("云华要闻\n2019-06-07 08:31 来源：云华网\n国家主席沈怀舟6日在云都同岚海总统韩澜举行会谈。", "2019-06-06")]
    [InlineData("云岚联合声明\n一、双方同意合作。\n二、双方将保持沟通。\n二〇一九年六月六日于云都", "2019-06-06")]
    [InlineData("云岚联合声明\n一、双方同意合作。两国于1979年1月1日建立外交关系。", null)]
    [InlineData("国家主席沈怀舟16日在云都同岚海总统韩澜举行会谈。\n2019-06-06", null)]
    public void A_full_date_beside_the_lead_counts_where_nothing_else_tells(string text, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.Parse(date), new Readout("r", text).Head.Date);

    [Fact]
    public void Known_dates_are_not_asked_of_a_line_beside() => Assert.Equal(
        new DateOnly(2018, 1, 1), new Readout("r", "沈怀舟同韩澜会谈\n2019-06-06 来源\n沈怀舟同韩澜举行会谈。") { Date = new DateOnly(2018, 1, 1) }.Head.Date);
}
