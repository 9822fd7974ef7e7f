using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

public sealed class ListWeightsTests
{
    private const string File = "list-weights.tsv";

    [Fact]
    public void A_line_left_out_is_missed_or_changes_what_a_neighbour_says()
    {
        var lines = Table().Split('\n');
        var whole = Read(Table());
        var words = Enum.GetValues<ListTraits>().Select(trait => new ListWord(0, 2, trait)).ToArray();
        for (var at = Array.IndexOf(lines, "kind\tname\tweight") + 1; at < lines.Length && lines[at].Length > 0; at++)
        {
            var without = string.Join('\n', [.. lines[..at], .. lines[(at + 1)..]]);
            if (lines[at].Split('\t') is ["evidence", var name, _])
            {
                Assert.Equal($"{File}: there is no weight of '{name}'.", Assert.Throws<InvalidDataException>(() => Read(without)).Message);
            }
            else
            {
                var other = Read(without);
                Assert.True(words.Any(word => whole.Before(word) != other.Before(word) || whole.Behind(word) != other.Behind(word)), lines[at]);
            }
        }
    }

    [Theory]
    [InlineData("evidence\tSameLengths\t1", "'SameLengths' is no evidence for a list.")]
    [InlineData("evidence\tSameLength\t1", "'SameLength' has a weight already.")]
    [InlineData("evidence\tSameLength\tmuch", "the column 'weight' is 'much', no number.", "evidence\tSameLength\t1\n")]
    [InlineData("before\tNoun|Nown\t1", "'Nown' is no trait of a word in a list.")]
    [InlineData("behind\t\t1", "the column 'name' is empty.")]
    [InlineData("beside\tNoun\t1", "the kind is 'beside'; it is evidence, before or behind.")]
    public void A_line_that_cannot_be_read_is_refused_by_file_and_line(string line, string message, string instead = "")
    {
        var table = instead.Length > 0 ? Table().Replace(instead, "", StringComparison.Ordinal) : Table();
        var number = table.TrimEnd('\n').Split('\n').Length + 1;

        Assert.Equal($"{File}:{number}: {message}", Assert.Throws<InvalidDataException>(() => Read($"{table.TrimEnd('\n')}\n{line}\n")).Message);
    }

    private static ListWeights Read(string table)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
        return ListWeights.Read(stream, File);
    }

    private static string Table()
    {
        using var reader = new StreamReader(typeof(ListWeights).Assembly.GetManifestResourceStream("Rhetoric.Discourse.Data.list-weights.tsv")!);
        return reader.ReadToEnd();
    }
}
