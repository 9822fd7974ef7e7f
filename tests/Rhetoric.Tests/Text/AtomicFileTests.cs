using System.Text;

namespace Rhetoric.Tests.Text;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_is_followed_and_stays_a_link()
    {
        var target = _folder.Write("target.txt", "old");
        var link = Linked("link.txt", target);

        Write(link, "new");

        Assert.Equal(("new", target), (File.ReadAllText(target), new FileInfo(link).LinkTarget));
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_makes_it()
    {
        var target = Path.Combine(_folder.Path, "target.txt");

        Write(Linked("link.txt", "target.txt"), "new");

        Assert.Equal("new", File.ReadAllText(target));
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        var link = Linked("link.txt", "link.txt");

        Assert.Contains("leads to itself", Assert.Throws<IOException>(() => Write(link, "new")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public void A_file_keeps_who_may_read_it(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var before in new[] { "", "old" })
        {
            var path = _folder.Write("secret.txt", before);
            File.SetUnixFileMode(path, mode);

            Write(path, "new");

            Assert.Equal(("new", mode), (File.ReadAllText(path), File.GetUnixFileMode(path)));
        }
    }

    [Theory]
    [InlineData("old")]
    [InlineData("")]
    public void A_file_keeps_its_other_names(string before)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere names are not counted.");
        var path = _folder.Write("one.txt", before);
        var other = Path.Combine(_folder.Path, "other.txt");
        using (var link = System.Diagnostics.Process.Start("ln", [path, other]))
        {
            link.WaitForExit();
        }

        Write(other, "a long new text");
        Assert.Equal("a long new text", File.ReadAllText(path));
        Write(path, "new");

        Assert.Equal(("new", 2u), (File.ReadAllText(other), UnixFile.StatusOf(other)?.Names));
        Assert.Equal([path, other], Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_keeps_its_owner()
    {
        const uint Somebody = 12345;
        var path = _folder.Write("x.txt", "old");
        Assert.SkipUnless(UnixFile.Give(path, Somebody, Somebody), "Only root gives files away.");

        Write(path, "new");

        Assert.Equal(("new", (1u, Somebody, Somebody)), (File.ReadAllText(path), UnixFile.StatusOf(path)!.Value));
    }

    [Fact]
    public async Task A_pipe_is_written_through_to()
    {
        var pipe = Pipe.In(_folder.Path, "pipe");
        var read = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);

        Write(pipe, "new");

        Assert.Equal("new", await read);
        Assert.Equal([pipe], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/fd/2")]
    public void A_device_or_a_descriptor_is_no_file_to_be_replaced(string device)
    {
        Assert.SkipUnless(File.Exists(device), "There is none.");
        var place = OutputPlace.Of(Linked("link", device));

        using var stream = place.OpenThrough();

        Assert.NotNull(stream);
        Assert.Null(OutputPlace.Of(_folder.Write("empty.txt", "")).OpenThrough());
    }

    [Theory]
    [InlineData(".", "is a folder")]
    [InlineData("missing/x.txt", "does not exist; make it first")]
    [InlineData("down", "is a folder")]
    public void A_place_that_cannot_be_written_is_refused_before_the_work(string name, string reason)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "down"));
        var path = Path.Combine(_folder.Path, name);

        Assert.Contains(reason, Assert.ThrowsAny<IOException>(() => AtomicFile.ThrowIfUnwritable(path)).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.ThrowsAny<IOException>(() => Write(path, "new")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_leaves_nothing_behind()
    {
        var old = _folder.Write("old.txt", "old");

        AtomicFile.ThrowIfUnwritable(old);
        AtomicFile.ThrowIfUnwritable(Path.Combine(_folder.Path, "new.txt"));

        Assert.Equal([old], Directory.GetFiles(_folder.Path));
        Assert.Equal("old", File.ReadAllText(old));
    }

    [Fact]
    public void The_longest_name_can_be_written()
    {
        var path = Path.Combine(_folder.Path, new string('a', 255));

        Write(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void A_fault_names_no_path_that_nobody_gave()
    {
        var path = _folder.Write("x.txt", "old");

        var error = Assert.Throws<IOException>(() => AtomicFile.Write(path, stream => throw new IOException($"No space left on device : '{((FileStream)stream).Name}'")));

        Assert.Equal($"No space left on device : '{path}'", error.Message);
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void An_interrupt_takes_the_half_written_file_away_while_the_work_goes_on()
    {
        using var stop = new CancellationTokenSource();
        var path = Path.Combine(_folder.Path, "x.txt");

        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(
            path,
            stream =>
            {
                stream.Write(new byte[100_000]);
                Assert.Single(Directory.GetFiles(_folder.Path));
                stop.Cancel();
                Assert.Empty(Directory.GetFiles(_folder.Path));
                stream.Write(new byte[100_000]);
            },
            stop.Token));

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private string Linked(string name, string target)
    {
        var link = Path.Combine(_folder.Path, name);
        try
        {
            File.CreateSymbolicLink(link, target);
        }
        catch (UnauthorizedAccessException)
        {
            Assert.Skip("Links may not be made here.");
        }

        return link;
    }

    private static void Write(string path, string content) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(content)));
}
