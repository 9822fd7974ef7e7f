
namespace Rhetoric.Tests.Discourse;

/// <summary>Graded words, by a table of cases and by the rule that every form is its own rung.</summary>
public sealed class LadderCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("ladders.txt", 3);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_has_its_rungs(int line, string[] fields)
    {
        var found = LadderLexicon.Default.RungsIn(fields[0]).Where(finding => finding.Rung.Ladder.Id == fields[1])
            .Select(finding => $"{finding.Rung.Rung} {finding.Span.TextIn(fields[0])}");
        Assert.True(string.Join("; ", found) == fields[2], $"line {line}: {string.Join("; ", found)}");
        Assert.Contains(LadderLexicon.Default.Ladders, ladder => ladder.Id == fields[1]);
    }

    [Fact]
    public void Every_form_alone_is_its_own_rung_and_every_look_alike_none()
    {
        foreach (var form in LadderLexicon.Default.Forms)
        {
            var found = LadderLexicon.Default.RungsIn(form.Text).Where(finding => finding.Rung.Ladder.Id == form.LadderId).ToArray();
            if (form.Rung is null)
            {
                Assert.True(found.Length == 0, $"{form.LadderId}: {form.Text} is a look-alike");
            }
            else
            {
                Assert.True(found is [var only] && only == new LadderUse(form.Rung, new TextSpan(0, form.Text.Length)), $"{form.LadderId}: {form.Text}");
                Assert.Equal(form.Rung, LadderLexicon.Default.RungOf(form.Text, form.LadderId));
            }
        }
    }

    [Fact]
    public void Ladders_are_as_many_as_the_table_says()
    {
        Assert.Equal(59, LadderLexicon.Default.Ladders.Count);
        Assert.All(LadderLexicon.Default.Ladders, ladder => Assert.NotEmpty(ladder.Title));
    }

    [Fact]
    public void Stretches_count_in_the_readout()
    {
        var readout = new Readout("case", "希望合作。务必谨慎。");
        var found = LadderLexicon.Default.RungsIn(readout, new TextSpan(5, 10)).Where(finding => finding.Rung.Ladder.Id == "ask-force");
        Assert.Equal(new TextSpan(5, 7), Assert.Single(found).Span);
    }

    [Fact]
    public void A_file_adds_ladders_and_moves_forms()
    {
        using var file = new TemporaryFile("ladder\trung\tform\ttitle\nask-force\t3\t希望|恳望\t\nwarmth\t1\t温和\tWarmth\nwarmth\t2\t温暖\n");
        var own = LadderLexicon.Default.WithFile(file.Path);
        Assert.Equal(3, own.RungOf("希望", "ask-force")?.Rung);
        Assert.Equal(3, own.RungOf("恳望", "ask-force")?.Rung);
        Assert.Equal("Warmth", own.RungOf("温暖", "warmth")?.Ladder.Title);
        Assert.Equal(2, LadderLexicon.Default.RungOf("希望", "ask-force")?.Rung);
    }

    [Theory]
    [InlineData("rung\tform\n1\t好\n", ":1: no column 'ladder'")]
    [InlineData("ladder\trung\tform\na\tone\t好\n", ":2: the rung is 'one'")]
    [InlineData("ladder\trung\tform\na\t1\t好\na\t2\t好\n", ":3: the form '好' stands on the rungs 1 and 2")]
    [InlineData("ladder\trung\tform\na\t1\n", ":2: the column 'form' is empty")]
    public void A_bad_file_is_refused_by_line(string content, string message)
    {
        using var file = new TemporaryFile(content);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => LadderLexicon.Default.WithFile(file.Path)).Message, StringComparison.Ordinal);
    }
}
