using System.Runtime.Versioning;

namespace Rhetoric;

/// <summary>Writes a file whole or not at all.</summary>
/// <remarks>
/// Links are followed and stay links. A file that is replaced keeps its permissions and, on Linux, its owner and its other names (hard links): where it has such, where its
/// owner cannot be kept otherwise, and where the folder may not be written but the file may, its content is replaced in place once all of the new is there. A device, a pipe or a descriptor such as <c>/dev/stdout</c> is no file to be replaced: it is written through to.
/// </remarks>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and moves the result over it once it is on the disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, write, CancellationToken.None);

    /// <summary>Writes beside the file and moves the result over it once it is on the disk, unless it is stopped before.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Takes away at once what is half written, even while <paramref name="write"/> goes on.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var place = OutputPlace.Of(path);
        using (var through = place.OpenThrough())
        {
            if (through is not null)
            {
                write(through);
                return;
            }
        }

        var (stream, isBeside) = Start(place);
        var unfinished = stream.Name;
        var stopping = cancellationToken.Register(() => File.Delete(unfinished));
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (cancellationToken.CanBeCanceled && !stopping.Unregister())
            {
                throw new OperationCanceledException(cancellationToken);
            }

            Finish(unfinished, place.Target, isBeside);
        }
        catch (Exception error)
        {
            File.Delete(unfinished);
            cancellationToken.ThrowIfCancellationRequested();
            if (error is IOException or UnauthorizedAccessException && error.Message.Contains(unfinished, StringComparison.Ordinal))
            {
                throw new IOException(error.Message.Replace(unfinished, path, StringComparison.Ordinal), error);
            }

            throw;
        }
        finally
        {
            stopping.Dispose();
        }
    }

    /// <summary>Refuses a place that cannot be written, before the work that would be lost.</summary>
    /// <param name="path">The file; nothing is left there.</param>
    /// <exception cref="IOException">It is a folder, or its folder does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void ThrowIfUnwritable(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var place = OutputPlace.Of(path);
        if (!place.IsEmptyOrAbsent)
        {
            using var file = Open(place, () => new FileStream(place.Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        }
        else if (!File.Exists(place.Target))
        {
            var (stream, _) = Start(place);
            stream.Dispose();
            File.Delete(stream.Name);
        }
    }

    /// <summary>Where there is room for what waits to be written to a file: its folder, or that for temporary files where it is no regular file.</summary>
    internal static string FolderOf(string path)
    {
        var place = OutputPlace.Of(path);
        return File.Exists(place.Target) && place.IsEmptyOrAbsent ? Path.GetTempPath() : place.Folder;
    }

    // In the folder of the file, so that moving it there is one step; in that for temporary files where only the file itself may be written.
    private static (FileStream Stream, bool IsBeside) Start(OutputPlace place)
    {
        var exists = File.Exists(place.Target);
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete };
        if (exists && !OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var name = $".rhetoric-{Path.GetRandomFileName()}";
        try
        {
            return (new FileStream(Path.Combine(place.Folder, name), how), true);
        }
        catch (Exception error) when (exists && error is IOException or UnauthorizedAccessException)
        {
            return (new FileStream(Path.Combine(Path.GetTempPath(), name), how), false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(place, error);
        }
    }

    private static void Finish(string unfinished, string target, bool isBeside)
    {
        if (!isBeside || !IsAlike(unfinished, target))
        {
            CopyInto(unfinished, target);
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            KeepMode(unfinished, target);
        }

        try
        {
            File.Move(unfinished, target, overwrite: true);
        }
        catch (IOException) when (File.Exists(unfinished) && File.Exists(target))
        {
            // Such as a file that was mounted by itself.
            CopyInto(unfinished, target);
        }
    }

    // Whether moving the one over the other cuts no other name off and takes the file from nobody.
    private static bool IsAlike(string unfinished, string target) =>
        UnixFile.StatusOf(target) is not { } old || UnixFile.StatusOf(unfinished) is not { } made
        || (old.Names == 1 && ((old.User, old.Group) == (made.User, made.Group) || UnixFile.Give(unfinished, old.User, old.Group)));

    [UnsupportedOSPlatform("windows")]
    private static void KeepMode(string unfinished, string target) => File.SetUnixFileMode(unfinished, File.GetUnixFileMode(target));

    private static void CopyInto(string unfinished, string target)
    {
        using (var content = new FileStream(unfinished, FileMode.Open, FileAccess.Read))
        using (var file = new FileStream(target, FileMode.Open, FileAccess.Write))
        {
            content.CopyTo(file);
            file.SetLength(content.Length);
            file.Flush(flushToDisk: true);
        }

        File.Delete(unfinished);
    }

    private static T Open<T>(OutputPlace place, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (UnauthorizedAccessException error)
        {
            throw Refused(place, error);
        }
    }

    private static Exception Refused(OutputPlace place, Exception error) => error is UnauthorizedAccessException
        ? new UnauthorizedAccessException($"'{place.Given}' may not be written.", error)
        : new IOException($"'{place.Given}' cannot be written in its folder: {Reason(error)}.", error);

    // Without the path of the file that nobody named.
    private static string Reason(Exception error) => error.Message.Split(" : '", StringSplitOptions.None)[0].TrimEnd('.');
}
