using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rhetoric.Tests.Architecture;

/// <summary>What the documentation shows compiles, with <c>using Rhetoric</c> alone and what every program has.</summary>
public sealed class ExampleTests
{
    private const int FewestExamples = 20;

    // What an example may take as given.
    private const string Frame =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using Rhetoric;

        public static class Example
        {
            public static readonly ReadoutCorpus corpus = null!;
            public static readonly string text = null!;

            static void Run()
            {
                CODE
            }
        }
        """;

    private static readonly XElement Documentation = XElement.Load(Path.ChangeExtension(typeof(Readout).Assembly.Location, ".xml"));

    public static TheoryData<string> Members => [.. Documentation.Descendants("example").Select(example => example.Parent!.Attribute("name")!.Value)];

    [Fact]
    public void There_is_an_example_for_what_users_begin_with() => Assert.True(Members.Count >= FewestExamples);

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_example_compiles(string member)
    {
        var code = Documentation.Descendants("member").Single(entry => entry.Attribute("name")!.Value == member).Descendants("code").Single().Value;
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(Frame.Replace("CODE", code, StringComparison.Ordinal), new CSharpParseOptions(LanguageVersion.Preview))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString()));
    }
}
