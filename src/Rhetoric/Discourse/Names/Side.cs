namespace Rhetoric.Discourse;

/// <summary>Whose side a word means in a text.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">One name for all words of that side: the country's short name (<c>美国</c> for 美方), <c>双方</c> for both; the word itself where nothing tells.</param>
internal sealed record Side(SideRole Role, string Name)
{
    /// <summary>What stands behind a short name for its side in Chinese (美|方).</summary>
    public const char Mark = '方';
}
