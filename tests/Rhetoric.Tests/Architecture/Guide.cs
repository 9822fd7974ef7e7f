namespace Rhetoric.Tests.Architecture;

/// <summary>A page of Markdown beside the code: what it shows, to be run, and what it names, to be there.</summary>
/// <remarks>
/// A <c>csharp</c> block that begins with <c>using</c> is a program, one that does not goes on with the program before it. A <c>sh</c> block is commands. A
/// <c>text</c> block behind either is what it prints: a line of … alone stands for any lines, one that ends in … for a line that begins so. A block with a name
/// behind its language (<c>tsv my-words.tsv</c>) is a file that lies on the desk.
/// </remarks>
internal sealed class Guide
{
    private const string Fence = "```";

    private Guide(string path, IReadOnlyList<Snippet> snippets, IReadOnlyList<(string Name, string Content)> files)
    {
        (Path, Snippets, Files) = (path, snippets, files);
    }

    /// <summary>Where it lies, from the root of the checkout.</summary>
    public string Path { get; }

    public IReadOnlyList<Snippet> Snippets { get; }

    public IReadOnlyList<(string Name, string Content)> Files { get; }

    /// <summary>Something to run and what it prints; null where the guide does not say.</summary>
    public sealed record Snippet(bool IsProgram, string Code, string? Output);

    /// <summary>Every guide of the checkout.</summary>
    public static IEnumerable<string> Paths { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.Path("."), "*.md", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Checkout.Path("."), path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules" or "packages" or ".git" or "BenchmarkDotNet.Artifacts"))
            .Order(StringComparer.Ordinal),
    ];

    public static Guide Read(string path)
    {
        var snippets = new List<Snippet>();
        var files = new List<(string, string)>();
        foreach (var (language, name, content) in Blocks(File.ReadAllText(Checkout.Path(path))))
        {
            if (name.Length > 0)
            {
                files.Add((name, content + "\n"));
            }
            else if (language == "csharp" && !content.StartsWith("using ", StringComparison.Ordinal) && snippets is [.., { IsProgram: true } before])
            {
                snippets[^1] = before with { Code = before.Code + "\n" + content };
            }
            else if (language is "csharp" or "sh")
            {
                snippets.Add(new Snippet(language == "csharp", content, null));
            }
            else if (language == "text" && snippets is [.., var printing])
            {
                snippets[^1] = printing with { Output = printing.Output is null ? content : printing.Output + "\n" + content };
            }
        }

        return new Guide(path, snippets, files);
    }

    /// <summary>Whether an output is the one shown.</summary>
    public static bool IsShown(string shown, string output)
    {
        var lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()).ToArray();
        var at = 0;
        var skips = false;
        foreach (var line in shown.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line == "…")
            {
                skips = true;
                continue;
            }

            bool Fits(string actual) => line.EndsWith('…') ? actual.StartsWith(line[..^1].TrimEnd(), StringComparison.Ordinal) : actual == line;
            var found = Array.FindIndex(lines, at, Fits);
            if (found < 0 || (found > at && !skips))
            {
                return false;
            }

            (at, skips) = (found + 1, false);
        }

        return skips || at == lines.Length;
    }

    private static IEnumerable<(string Language, string Name, string Content)> Blocks(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var heading = lines[i][Fence.Length..].Split(' ', 2);
                var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToArray();
                i += block.Length + 1;
                yield return (heading[0], heading.Length > 1 ? heading[1] : "", string.Join('\n', block));
            }
        }
    }
}
