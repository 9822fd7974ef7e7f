using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rhetoric.Tests.Architecture;

/// <summary>A program that a guide shows: compiled against what the tests run on, with the usual implicit usings, and run in this process.</summary>
internal static class ExampleProgram
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the program prints.</summary>
    public static string Run(string code)
    {
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)], References);
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
