using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rhetoric.Tests.Architecture;

/// <summary>What the README shows is compiled and run, so that it cannot go stale.</summary>
[Collection(nameof(WorkingFolder))]
public sealed class ReadmeTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Threading; global using System.Threading.Tasks;";

    [Fact]
    public void Every_example_prints_on_the_composed_corpus_what_the_README_says()
    {
        var readme = File.ReadAllText(Checkout.Path("README.md"));
        var examples = CodeBlocks(readme, "csharp").ToArray();
        var outputs = CodeBlocks(readme, "text").ToArray();

        Assert.NotEmpty(examples);
        WorkingFolder.Become(desk =>
        {
            CopyCorpus(desk);
            Assert.Equal(outputs, examples.Select(example => Run(example).ReplaceLineEndings("\n").TrimEnd('\n')));
        });
    }

    [Fact]
    public void Every_path_that_it_names_exists()
    {
        var readme = File.ReadAllText(Checkout.Path("README.md"));
        var named = CodeBlocks(readme, "sh").SelectMany(block => block.Split([' ', '\n']))
            .Where(word => word.StartsWith("corpus/", StringComparison.Ordinal) || word.StartsWith("src/", StringComparison.Ordinal)
                || word.StartsWith("benchmarks/", StringComparison.Ordinal))
            .Distinct();

        Assert.All(named, path => Assert.True(Path.Exists(Checkout.Path(path)), $"README.md names {path}, which is not there."));
    }

    private static IEnumerable<string> CodeBlocks(string markdown, string language)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```" + language)
            {
                var block = lines.Skip(i + 1).TakeWhile(line => line != "```").ToArray();
                i += block.Length + 1;
                yield return string.Join('\n', block);
            }
        }
    }

    private static void CopyCorpus(string desk)
    {
        var corpus = Checkout.Path("corpus");
        foreach (var file in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(desk, "corpus", Path.GetRelativePath(corpus, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    // Compiles the example as a program, runs its entry point and returns what it wrote.
    private static string Run(string example)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Example", [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(example)], references);
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;

        var assembly = new AssemblyLoadContext("example", isCollectible: true).LoadFromStream(image);
        var terminal = Console.Out;
        var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(terminal);
        }

        return written.ToString();
    }
}
