using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rhetoric.Tests.Architecture;

public sealed class FloorsTests
{
    // A partial member whose body a source generator writes, such as a regular expression.
    private const string GeneratedElsewhere = "CS8795";

    private readonly LibrarySource _source = LibrarySource.Whole;

    [Fact]
    public void The_source_compiles_here_so_that_every_symbol_is_known()
    {
        var errors = _source.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != GeneratedElsewhere);

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Every_file_stands_on_a_floor() =>
        Assert.Empty(_source.Files.Where(file => FloorOf(file.FilePath) is null).Select(file => _source.Relative(file.FilePath)));

    [Fact]
    public void Floors_import_downwards_only()
    {
        var upward = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in _source.Files)
        {
            var model = _source.Compilation.GetSemanticModel(file);
            var floor = FloorOf(file.FilePath)!;
            foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                foreach (var other in FloorsOf(model.GetSymbolInfo(name).Symbol).Where(other => !floor.MayUse(other)))
                {
                    upward.Add($"{_source.Relative(file.FilePath)} ({floor.Folder}) names {name.Identifier.Text} of {other.Folder}");
                }
            }
        }

        Assert.Empty(upward);
    }

    [Fact]
    public void A_type_lives_on_one_floor_in_the_root_namespace_or_its_floors_own()
    {
        var misplaced = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in _source.Files)
        {
            var model = _source.Compilation.GetSemanticModel(file);
            foreach (var declaration in file.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                var type = model.GetDeclaredSymbol(declaration)!;
                var floor = FloorOf(file.FilePath)!;
                if (FloorsOf(type).Distinct().Count() != 1)
                {
                    misplaced.Add($"{type} is spread over several floors");
                }

                if (type.ContainingNamespace.ToString() is { } space && space != "Rhetoric" && space != $"Rhetoric.{floor.Folder}")
                {
                    misplaced.Add($"{type} stands in the folder {floor.Folder}");
                }
            }
        }

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Every_file_is_named_after_a_type_that_it_declares()
    {
        var strays = _source.Files
            .Where(file => !file.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Any(type => type.Identifier.Text == Path.GetFileName(file.FilePath).Split('.')[0]))
            .Select(file => _source.Relative(file.FilePath));

        Assert.Empty(strays);
    }

    [Fact]
    public void No_public_type_has_the_name_of_a_namespace() =>
        Assert.Empty(typeof(Readout).Assembly.GetExportedTypes()
            .Where(type => type.Name == "Rhetoric" || Floor.All.Any(floor => floor.Folder == type.Name))
            .Select(type => type.FullName));

    private Floor? FloorOf(string path) => Floor.All.SingleOrDefault(floor => floor.Folder == _source.FolderOf(path));

    private IEnumerable<Floor> FloorsOf(ISymbol? symbol) =>
        (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.DeclaringSyntaxReferences
            .Select(reference => FloorOf(reference.SyntaxTree.FilePath))
            .OfType<Floor>() ?? [];
}
