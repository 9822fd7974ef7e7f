namespace Rhetoric;

/// <summary>A ladder of graded wording, such as the force of an ask: 希望, 应, 必须, 务必.</summary>
/// <remarks>A convention of reading, not a measurement. Rungs of different ladders are never compared or added.</remarks>
/// <param name="Id">Its name for data, such as <c>ask-force</c>.</param>
/// <param name="Title">What it grades, in English.</param>
/// <param name="Caveat">Where its order is contestable; may be empty.</param>
public sealed record Ladder(string Id, string Title, string Caveat)
{
    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
