using System.CommandLine;

namespace Rhetoric.Tool;

/// <summary>An option that says in which form the answer is written; what it takes is tried before the work starts.</summary>
internal sealed class FormatOption : Option<string?>
{
    public FormatOption(string byDefault, params string[] formats)
        : base("--format", "-f")
    {
        Formats = formats;
        Named = formats is [var only] ? only : $"{string.Join(", ", formats[..^1])} or {formats[^1]}";
        Description = $"{Named}{(byDefault.Length > 0 ? $"; by default {byDefault}" : "")}.";
        HelpName = "FORMAT";
        CompletionSources.Add(formats);
    }

    /// <summary>What it takes.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>The same as a person lists it.</summary>
    public string Named { get; }
}
