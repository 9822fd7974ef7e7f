namespace Rhetoric.Discourse;

/// <summary>A word in or beside a list.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Traits">What it may be.</param>
internal readonly record struct ListWord(int Start, int End, ListTraits Traits)
{
    public bool Is(ListTraits any) => (Traits & any) != 0;
}
