using System.Text.RegularExpressions;

namespace Rhetoric.Tests.Architecture;

/// <summary>What README and guides show is compiled and run, what they link to is there: so they cannot go stale.</summary>
[Collection(nameof(WorkingFolder))]
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Guides => new(Guide.Paths);

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_example_runs_on_the_composed_corpus_and_prints_what_is_shown(string path)
    {
        var guide = Guide.Read(path);
        WorkingFolder.Become(desk =>
        {
            CopyCorpus(desk);
            foreach (var (name, content) in guide.Files)
            {
                File.WriteAllText(Path.Combine(desk, name), content);
            }

            Assert.All(guide.Snippets, snippet =>
            {
                var output = snippet.IsProgram ? ExampleProgram.Run(snippet.Code) : ExampleCommands.Run(snippet.Code);
                Assert.True(snippet.Output is null || Guide.IsShown(snippet.Output, output), $"{path}\n{snippet.Code}\n\nprints\n\n{output}");
            });
        });
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_link_leads_to_a_file_and_a_heading_that_are_there(string path)
    {
        foreach (var link in Links().Matches(WithoutCode(File.ReadAllText(Checkout.Path(path)))).Select(match => match.Groups[1].Value))
        {
            if (link.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            var (file, heading) = link.Split('#') is [var before, var behind] ? (before, behind) : (link, "");
            var target = file.Length == 0 ? Checkout.Path(path) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Checkout.Path(path))!, file));
            Assert.True(Path.Exists(target), $"{path} links to {link}, which is not there.");
            Assert.True(heading.Length == 0 || Anchors(target).Contains(heading), $"{path} links to {link}, which has no such heading.");
        }
    }

    [Fact]
    public void The_README_is_read_in_five_minutes()
    {
        var words = WithoutCode(File.ReadAllText(Checkout.Path("README.md"))).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(words.Length, 500, 900);
    }

    [Theory]
    [InlineData("a\nb", "a\nb\n", true)]
    [InlineData("a\nb", "a\nb\nc", false)]
    [InlineData("a\nc", "a\nb\nc", false)]
    [InlineData("a\n…\nc", "a\nb\nc", true)]
    [InlineData("a\n…", "a\nb\nc", true)]
    [InlineData("…\nb", "a\nb\nc", false)]
    [InlineData("a …\nb", "a and more\nb", true)]
    [InlineData("a\n…\nd", "a\nb\nc", false)]
    public void An_output_is_shown_line_by_line_with_what_is_left_out_marked(string shown, string output, bool same) =>
        Assert.Equal(same, Guide.IsShown(shown, output));

    private static void CopyCorpus(string desk)
    {
        var corpus = Checkout.Path("corpus");
        foreach (var file in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(desk, "corpus", Path.GetRelativePath(corpus, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // A reader's own texts: those of the series under another name.
        Directory.CreateDirectory(Path.Combine(desk, "my-readouts"));
        foreach (var file in Directory.EnumerateFiles(Checkout.Path("corpus", "yunlan-lanhai"), "*.txt"))
        {
            File.Copy(file, Path.Combine(desk, "my-readouts", Path.GetFileName(file)));
        }
    }

    // Headings as they are linked to: small letters, blanks as hyphens, no punctuation.
    private static IEnumerable<string> Anchors(string markdown) =>
        WithoutCode(File.ReadAllText(markdown)).Split('\n').Where(line => line.StartsWith('#'))
            .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_')));

    private static string WithoutCode(string markdown) => Fenced().Replace(markdown.ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
