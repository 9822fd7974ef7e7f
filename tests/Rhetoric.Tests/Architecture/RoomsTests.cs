using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rhetoric.Tests.Architecture;

/// <summary>The rooms of a floor stand in an order. What stands at the floor's own level, its model and its calls, is of no room.</summary>
public sealed class RoomsTests
{
    private readonly LibrarySource _source = LibrarySource.Whole;

    [Fact]
    public void No_room_uses_one_that_uses_it()
    {
        var uses = Uses();
        var above = uses.Keys.ToDictionary(room => room, room => Below(room, uses));

        var circular = uses.SelectMany(room => room.Value.Where(other => above[other.Key].Contains(room.Key)).SelectMany(other => other.Value));

        Assert.Empty(circular.Order(StringComparer.Ordinal));
    }

    /// <summary>Which rooms a room uses, each with the places.</summary>
    private Dictionary<string, SortedDictionary<string, SortedSet<string>>> Uses()
    {
        var uses = new Dictionary<string, SortedDictionary<string, SortedSet<string>>>(StringComparer.Ordinal);
        foreach (var file in _source.Files.Where(file => _source.RoomOf(file.FilePath).Length > 0))
        {
            var from = Address(file.FilePath);
            uses.TryAdd(from, new(StringComparer.Ordinal));
            var model = _source.Compilation.GetSemanticModel(file);
            foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type
                    && LibrarySource.HomeOf(type.OriginalDefinition) is { } home
                    && _source.FolderOf(home) == _source.FolderOf(file.FilePath)
                    && _source.RoomOf(home).Length > 0
                    && Address(home) is var to && to != from)
                {
                    uses.TryAdd(to, new(StringComparer.Ordinal));
                    uses[from].TryAdd(to, new(StringComparer.Ordinal));
                    uses[from][to].Add($"{_source.Relative(file.FilePath)} names {type.Name} of {to}");
                }
            }
        }

        return uses;
    }

    private static HashSet<string> Below(string room, Dictionary<string, SortedDictionary<string, SortedSet<string>>> uses)
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([room]);
        while (open.TryPop(out var next))
        {
            foreach (var other in uses[next].Keys.Where(below.Add))
            {
                open.Push(other);
            }
        }

        return below;
    }

    private string Address(string path) => $"{_source.FolderOf(path)}/{_source.RoomOf(path)}";
}
