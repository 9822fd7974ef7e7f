using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Reporting;

/// <summary>Unified diffs by what git makes of them.</summary>
public sealed class UnifiedDiffTests
{
    private const string First = "林远会见高川。两国守护北海航道。双方开通3条航线！\n\n稻米贸易令人满意。";
    private const string Second = "林远会见高川。两国守护北海航道。渔民乐意。双方开通12条航线！\n\n稻米贸易令人满意。\n";

    [Fact]
    public void A_diff_shows_the_sentences_that_changed_with_three_lines_about_them() => Assert.Equal(
        """
        diff --git a/a.txt b/a.txt
        --- a/a.txt
        +++ b/a.txt
        @@ -1,5 +1,6 @@
         林远会见高川。
         两国守护北海航道。
        -双方开通3条航线！
        +渔民乐意。
        +双方开通12条航线！
         
        -稻米贸易令人满意。
        \ No newline at end of file
        +稻米贸易令人满意。

        """.ReplaceLineEndings("\n"),
        Diff(First, Second));

    [Fact]
    public void A_text_with_itself_gives_nothing() => Assert.Equal("", Diff(First, First));

    [Theory]
    [InlineData("林远会见高川。两国守护航道。", "林远会见高川。\n两国守护航道。")]
    [InlineData("林远会见高川。\n两国守护航道。\n", "林远会见高川。\n两国守护航道。\n")]
    [InlineData("　　林远说：“好。” 高川说好！\r\n\r\n完。", "　　林远说：“好。”\r\n高川说好！\r\n\r\n完。")]
    [InlineData("He came. She went.", "He came.\nShe went.")]
    [InlineData("林远会见高川,两国守护航道,“好”。再见。", "林远会见高川,两国守护航道,“好”。\n再见。")]
    [InlineData("林远\u200b会见\u00a0高川。兩國守護航道。", "林远\u200b会见\u00a0高川。\n兩國守護航道。")]
    [InlineData("", "")]
    public void Sentence_lines_break_only_between_sentences(string text, string expected)
    {
        var lines = new Readout("r", text).ToSentenceLines();

        Assert.Equal(expected, lines);
        Assert.Equal(lines, new Readout("r", lines).ToSentenceLines());
    }

    [Fact]
    public void Git_applies_every_diff_and_gives_the_second_text_to_the_byte()
    {
        Assert.SkipUnless(HasGit(), "git is not installed.");
        string[] parts = ["林远会见高川。", "两国守护航道！", "双方开通3条航线。", "双方开通12条航线。", "稻米贸易令人满意。", "高川说“好。”", "Trade grew. ", "\n", "\n\n", "\r\n", "尾声"];
        var text = Gen.Int[0, parts.Length - 1].Select(at => parts[at]).Array[0, 30].Select(string.Concat);
        Gen.Select(text, text).Sample((a, b) => AssertApplies(a, b), iter: 30, threads: 1);
        AssertApplies(First, Second);
        AssertApplies("", Second);
        AssertApplies(First, "");
        AssertApplies("林远说,兩國\u200b守護航道。\n高川说\"好\"。\n完。", "林远说，兩國守護航道。\n高川说\"好\"。\n完。");
    }

    [Theory]
    [InlineData("a b.txt")]
    [InlineData("乙.txt")]
    [InlineData("q\"uote\\.txt")]
    public void Git_finds_a_file_by_any_name(string name)
    {
        Assert.SkipUnless(HasGit(), "git is not installed.");
        AssertApplies(First, Second, name);
    }

    [Theory]
    [InlineData("sub/../sub/./text.txt", "sub/text.txt")]
    [InlineData("./././sub/text.txt", "sub/text.txt")]
    [InlineData("sub..x/text.txt", "sub..x/text.txt")]
    [InlineData("../text.txt", "text.txt")]
    public void A_path_is_named_as_git_wants_it(string path, string name)
    {
        var patch = (new Readout("a", First) { Path = path }).Compare(new Readout("b", Second)).ToUnifiedDiff();

        Assert.StartsWith($"diff --git a/{name} b/{name}\n", patch, StringComparison.Ordinal);
    }

    private static void AssertApplies(string a, string b, string name = "text.txt")
    {
        var (first, second) = (new Readout("a", a), new Readout("b", b));
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, Encoding.UTF8.GetBytes(first.ToSentenceLines()));
        var patch = first.Compare(second).ToUnifiedDiff(name);
        if (patch.Length > 0)
        {
            folder.Write("change.patch", Encoding.UTF8.GetBytes(patch));
            Assert.Equal("", Git(folder.Path, "apply", "--whitespace=nowarn", "change.patch"));
        }

        Assert.Equal(second.ToSentenceLines(), File.Exists(file) ? File.ReadAllText(file) : "");
    }

    private static string Diff(string a, string b) => new Readout("a.txt", a).Compare(new Readout("b", b)).ToUnifiedDiff();

    private static bool HasGit()
    {
        try
        {
            return Git(Path.GetTempPath(), "--version").Length == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // What git complains of; empty where it succeeds.
    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var git = Process.Start(start)!;
        var complaint = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? "" : $"{git.ExitCode} {complaint}";
    }
}
