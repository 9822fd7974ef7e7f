using System.CommandLine;
using System.Text;

namespace Rhetoric.Tool;

/// <summary>Refuses an output that would overwrite what the run reads, or another output.</summary>
/// <remarks>
/// Idea: a run reads what its options and arguments name, and of a folder the files of the kinds that folders are read for. Of these only what bears Rhetoric's own
/// mark, a page, saved counts or an answer in JSON of an earlier run, is no text and may be written anew.
/// </remarks>
internal static class Overwriting
{
    // Beyond this the mark does not stand.
    private const int Beginning = 4096;

    /// <exception cref="UsageException">A file would be lost; the message names it.</exception>
    public static void Refuse(ParseResult parsed)
    {
        var outputs = Answer.OutputsOf(parsed).ToArray();
        foreach (var (at, (option, file)) in outputs.Index())
        {
            if (Array.Find(outputs[..at], other => Files.AreSame(other.File, file)) is { Option: { } same })
            {
                throw new UsageException($"'{file}' is named by {same.Name} and by {option.Name}; write each to a file of its own.");
            }

            foreach (var (symbol, path) in ReadBy(parsed))
            {
                Refuse(option, file, symbol, path);
            }
        }
    }

    private static void Refuse(OutputOption option, string file, Symbol reader, string path)
    {
        if (option.Continues != reader && Files.AreSame(path, file))
        {
            throw new UsageException($"'{path}' would be read{(reader is Option ? $" by {reader.Name}" : "")} and written; write the answer to another file.");
        }

        if (Directory.Exists(path) && IsReadIn(path, file))
        {
            throw new UsageException($"'{file}' is read with the folder '{path}' and would be overwritten; write the answer to another file.");
        }
    }

    private static bool IsReadIn(string folder, string file) =>
        (ForeignFiles.IsReadInFolders(file) || Path.GetFileName(file) == ReadoutIndex.FileName)
        && Files.LiesIn(file, folder) && Files.IsRegular(file) && !IsOwn(file);

    private static bool IsOwn(string file)
    {
        if (SavedCounts.IsFile(file))
        {
            return true;
        }

        using var stream = File.OpenRead(file);
        var bytes = new byte[Beginning];
        return ForeignFiles.OwnKind(file, Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))) is not null;
    }

    private static IEnumerable<(Symbol Reader, string Path)> ReadBy(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Options.Where(option => option is INamesFiles).SelectMany(option => (parsed.GetResult(option)?.Tokens ?? []).Select(token => ((Symbol)option, token.Value)))
            .Concat(command.Arguments.Where(argument => argument is INamesFiles).SelectMany(argument => (parsed.GetResult(argument)?.Tokens ?? []).Select(token => ((Symbol)argument, token.Value))))
            .Where(read => read.Value is not ("" or Inputs.StandardInput));
    }
}
