using System.Runtime.CompilerServices;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>A path through the compiled dictionary and the user's words at once, unit by unit.</summary>
/// <param name="lexicon">Both.</param>
internal unsafe ref struct PrefixWalk(Lexicon lexicon)
{
    // Zero where the path has left the compiled dictionary: weight 0 is that of no word, base 0 has no children.
    private ulong _slot;
    private int _node;
    private bool _begun;

    /// <summary>Whether what was walked so far is a word.</summary>
    public readonly bool IsWord => _node != UserTrie.Root && lexicon.User!.TryGetFrequency(_node, out var frequency)
        ? frequency != 0
        : WeightOf(_slot) != NoWord;

    /// <summary>The logarithm of its relative frequency; minus infinity for no word.</summary>
    public readonly double Weight => _node != UserTrie.Root && lexicon.User!.TryGetFrequency(_node, out _)
        ? lexicon.User.LogarithmOf(_node) - lexicon.LogarithmOfTotal
        : lexicon.Weights[WeightOf(_slot)];

    /// <summary>Its frequency; 0 for a mere prefix.</summary>
    public readonly long Frequency => _node != UserTrie.Root && lexicon.User!.TryGetFrequency(_node, out var frequency)
        ? frequency
        : lexicon.Model.Frequencies[WeightOf(_slot)];

    /// <summary>Its part of speech; null if it has none.</summary>
    public readonly string? Tag => (_node == UserTrie.Root ? null : lexicon.User!.TagOf(_node)) ?? lexicon.Model.TagOf(_slot);

    /// <summary>Goes on by one unit.</summary>
    /// <returns>Whether any word begins so; if not, the walk is over.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(char unit)
    {
        var model = lexicon.Model;
        nuint code = model.Codes[unit];
        if (!_begun)
        {
            _begun = true;
            _slot = code < FirstAscii || WeightOf(model.Root[code]) == UnknownWord ? 0 : model.Root[code];
            _node = lexicon.User?.Child(UserTrie.Root, unit) ?? UserTrie.Root;
        }
        else
        {
            _slot = _slot == 0 ? 0 : model.ChildOrZero(_slot, code);
            _node = _node == UserTrie.Root ? UserTrie.Root : lexicon.User!.Child(_node, unit);
        }

        return _slot != 0 || _node != UserTrie.Root;
    }
}
