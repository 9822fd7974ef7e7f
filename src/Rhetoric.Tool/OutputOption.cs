using System.CommandLine;

namespace Rhetoric.Tool;

/// <summary>An option that names a file to write: tried before the work starts.</summary>
internal sealed class OutputOption(string name, params string[] aliases) : Option<string?>(name, aliases)
{
    /// <summary>The option of which it may name the file: what that file says already stays in it.</summary>
    public Option? Continues { get; init; }
}
