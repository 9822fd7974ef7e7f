using System.CommandLine;

namespace Rhetoric.Tool;

/// <summary>What names files or folders to be read, of which none may be written.</summary>
internal interface INamesFiles;

/// <summary>An option of which the file must be there; of several paths those that are not are told as inputs are.</summary>
internal interface IMustExist
{
    /// <summary>Whether a value is a file that is there, or a word that the option takes instead of one.</summary>
    bool IsFile(string value);
}

/// <summary>An option that names files or folders to read.</summary>
internal sealed class FileOption<T>(string name, params string[] aliases) : Option<T>(name, aliases), INamesFiles, IMustExist
{
    bool IMustExist.IsFile(string value) => typeof(T) != typeof(string) || (HelpName?.EndsWith($"|{value}", StringComparison.Ordinal) ?? false) || Path.Exists(value);
}

/// <summary>An argument that names files or folders to read.</summary>
internal sealed class PathArgument<T>(string name) : Argument<T>(name), INamesFiles;
