using System.CommandLine;

namespace Rhetoric.Tool;

/// <summary>What names files or folders to be read, of which none may be written.</summary>
internal interface INamesFiles;

/// <summary>An option that names files or folders to read.</summary>
internal sealed class FileOption<T>(string name, params string[] aliases) : Option<T>(name, aliases), INamesFiles;

/// <summary>An argument that names files or folders to read.</summary>
internal sealed class PathArgument<T>(string name) : Argument<T>(name), INamesFiles;
