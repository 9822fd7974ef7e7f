using System.Globalization;

namespace Rhetoric.Tests.Corpus;

public sealed class ComposedCorpusTests
{
    public static TheoryData<string> Series => [.. ComposedCorpus.Series];

    public static TheoryData<string> Folders => [.. ComposedCorpus.Folders];

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in ComposedCorpus.Folders)
            {
                foreach (var text in ComposedCorpus.Texts(folder))
                {
                    data.Add(folder, Path.GetFileName(text));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void A_series_has_eight_readouts_or_more_over_several_years(string series)
    {
        var texts = ComposedCorpus.Texts(series);

        Assert.True(texts.Count >= 8);
        Assert.True(DateOf(texts[^1]).Year - DateOf(texts[0]).Year >= 5);
    }

    [Fact]
    public void Two_meetings_are_told_by_both_sides()
    {
        var meetings = ComposedCorpus.Texts("pairs").GroupBy(DateOf).ToArray();

        Assert.Equal(2, meetings.Length);
        Assert.All(meetings, meeting => Assert.Equal(2, meeting.Count()));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_index_names_every_text_once_with_the_date_in_its_name_in_ascending_order(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(ComposedCorpus.Folder(folder), "index.tsv"));
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToArray();

        Assert.Equal("file\tdate\ttitle\tsource", lines[0]);
        Assert.Equal(ComposedCorpus.Texts(folder).Select(Path.GetFileName), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(4, row.Count(cell => cell.Trim().Length > 0)));
        Assert.All(rows, row => Assert.Equal(row[0][..10], row[1]));
        Assert.Equal(rows.Select(row => row[1]).Order(StringComparer.Ordinal), rows.Select(row => row[1]));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_loads_whole_in_date_order(string folder)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(folder));

        Assert.Empty(corpus.Failures);
        Assert.Equal(ComposedCorpus.Texts(folder).Count, corpus.Count);
        Assert.All(corpus, readout => Assert.Equal(readout.Id[..10], readout.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(corpus.Select(readout => readout.Date).Order(), corpus.Select(readout => readout.Date));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_readout_is_as_long_as_a_real_one(string folder, string file)
    {
        var text = Open(folder, file).Readout.Text;

        if (file.Contains(".en.", StringComparison.Ordinal))
        {
            Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 250, 900);
        }
        else
        {
            Assert.InRange(text.TrimEnd().Length, 600, 2500);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_annotated_span_holds_the_characters_it_quotes(string folder, string file)
    {
        var gold = Open(folder, file);

        Assert.Equal(gold.Length, gold.Readout.Text.Length);
        Assert.NotEmpty(gold.Spans);
        Assert.All(gold.Spans, span => Assert.True(span.AgreesWith(gold.Readout.Text), $"{span.Span} {span.Text}"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sections_are_the_paragraphs_and_the_first_one_is_the_lead(string folder, string file)
    {
        var gold = Open(folder, file);

        Assert.Equal(gold.Readout.Paragraphs, gold.Sections.Select(section => section.Span));
        Assert.Equal(SectionRole.Lead, gold.Roles[0]);
        Assert.DoesNotContain(SectionRole.Lead, gold.Roles.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Attributions_stand_in_order_inside_one_section_and_share_no_character(string folder, string file)
    {
        var gold = Open(folder, file);
        var end = 0;
        foreach (var attribution in gold.Attributions)
        {
            var content = attribution.Content.Span;
            Assert.True(content.Start >= end, attribution.Content.Text);
            Assert.Single(gold.Sections, section => section.Span.Contains(content));
            Assert.Equal(attribution.Verb, attribution.VerbSpan?.Text ?? "");
            Assert.Contains(attribution.Level, new[] { "core", "act", "topic", "carry" });
            Assert.Equal(attribution.Level == "carry", attribution.VerbSpan is null);
            if (attribution.SpeakerSpan is { } speaker)
            {
                Assert.Equal(attribution.Speaker, speaker.Text);
            }

            end = content.End;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_ask_stands_inside_what_its_speaker_says(string folder, string file)
    {
        var gold = Open(folder, file);

        Assert.All(gold.Asks, ask =>
        {
            var saying = gold.Attributions.Single(attribution => attribution.Content.Span.Contains(ask.Modal.Span));
            Assert.Equal(saying.Speaker, ask.Speaker);
            Assert.True(saying.Content.Span.Contains(ask.Content.Span));
            Assert.True(ask.Modal.Span.End <= ask.Content.Span.Start);
            Assert.Contains(ask.Type, new[] { "ask", "shared", "offer", "general", "norm" });
            Assert.Equal(ask.Modal.Text.StartsWith('不'), ask.Negative);
            Assert.Equal(ask.Type == "norm", ask.Addressee.Length == 0);
        });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Formulas_stand_in_order_and_share_no_character(string folder, string file)
    {
        var formulas = Open(folder, file).Formulas;

        Assert.All(formulas.Zip(formulas.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void The_planted_changes_cover_every_step_of_a_series(string series)
    {
        var names = ComposedCorpus.Texts(series).Select(path => Path.GetFileName(path)).ToArray();
        var comparisons = GoldComparison.Read(ComposedCorpus.Folder(series));

        Assert.Equal(names.Zip(names.Skip(1)), comparisons.Select(comparison => (comparison.A, comparison.B)));
        Assert.All(comparisons, comparison => Assert.True(comparison.Changes.Count >= 4));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_planted_change_shows_its_places(string folder)
    {
        foreach (var comparison in GoldComparison.Read(ComposedCorpus.Folder(folder)))
        {
            var a = Open(folder, comparison.A);
            var b = Open(folder, comparison.B);
            Assert.All(comparison.Changes, change =>
            {
                Assert.Equal(change.Kind == ChangeKind.Added, change.A.Count == 0);
                Assert.Equal(change.Kind == ChangeKind.Dropped, change.B.Count == 0);
                Assert.All(change.A, span => Assert.True(span.AgreesWith(a.Readout.Text), span.Text));
                Assert.All(change.B, span => Assert.True(span.AgreesWith(b.Readout.Text), span.Text));
                Assert.All(change.A, span => Assert.Equal(change.SpeakerA, SpeakerOf(a, span)));
                Assert.All(change.B, span => Assert.Equal(change.SpeakerB, SpeakerOf(b, span)));
            });
        }
    }

    private static string? SpeakerOf(GoldReadout gold, GoldSpan place) =>
        gold.Attributions.SingleOrDefault(attribution => attribution.Content.Span.Overlaps(place.Span))?.Speaker;

    private static GoldReadout Open(string folder, string file) => GoldReadout.Read(Path.Combine(ComposedCorpus.Folder(folder), file));

    private static DateOnly DateOf(string path) =>
        DateOnly.ParseExact(Path.GetFileName(path)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
