using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rhetoric.Tests.Architecture;

/// <summary>The library's source, compiled in memory so that tests can ask what refers to what.</summary>
internal sealed class LibrarySource
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview);

    private readonly string _root = Checkout.Path("src", "Rhetoric");

    private LibrarySource()
    {
        var trees = Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
            .Where(path => FolderOf(path) is not ("obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Preview, path));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("Rhetoric.dll" or "Rhetoric.Tool.dll" or "Rhetoric.Tests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        Compilation = CSharpCompilation.Create(
            "Rhetoric",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Preview), .. trees],
            assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The one reading of it that all tests share.</summary>
    public static LibrarySource Whole { get; } = new();

    public CSharpCompilation Compilation { get; }

    /// <summary>The source files that belong to the library.</summary>
    public IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>The first folder below the library's root; empty for a file at the root.</summary>
    public string FolderOf(string path) => Path.GetDirectoryName(Path.GetRelativePath(_root, path))!.Split(Path.DirectorySeparatorChar)[0];

    /// <summary>The folder inside that one; empty for a file that stands at its floor's own level.</summary>
    public string RoomOf(string path) => Path.GetDirectoryName(Path.GetRelativePath(_root, path))!.Split(Path.DirectorySeparatorChar).ElementAtOrDefault(1) ?? "";

    public string Relative(string path) => Path.GetRelativePath(_root, path);

    /// <summary>The file of a type; of one in several files that which has its bare name.</summary>
    public static string? HomeOf(INamedTypeSymbol type)
    {
        var paths = type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath).Where(path => path.Length > 0);
        return paths.MinBy(path => Path.GetFileName(path).Length);
    }
}
