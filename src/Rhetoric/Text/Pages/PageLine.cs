namespace Rhetoric;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words, trimmed, with single blanks.</param>
/// <param name="LinkCharacters">How many of its characters lead elsewhere.</param>
/// <param name="Block">The number of the element that it stands in.</param>
/// <param name="IsMain">Whether it stands in an <c>article</c> or <c>main</c>.</param>
internal readonly record struct PageLine(string Text, int LinkCharacters, int Block, bool IsMain)
{
    private const int ShortestProse = 8;
    private const double MostlyLink = 0.6;

    /// <summary>How much of a text it is: its characters that are no link, if it has the marks of a sentence; else 0.</summary>
    public int Prose => Text.Length >= ShortestProse && HasMarks ? Text.Length - LinkCharacters : 0;

    /// <summary>Whether it is a link and no sentence.</summary>
    public bool IsLink => LinkCharacters > MostlyLink * Text.Length && Text[^1] is not ('。' or '！' or '？' or '.' or '”');

    private bool HasMarks => Text.AsSpan().IndexOfAny("，。；！？") >= 0 || Text.Contains(". ", StringComparison.Ordinal) || Text.Contains(", ", StringComparison.Ordinal) || Text[^1] == '.';
}
