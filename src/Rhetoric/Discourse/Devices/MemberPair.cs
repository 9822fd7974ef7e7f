namespace Rhetoric.Discourse;

/// <summary>Two members of a figure as they might be cut, and how alike they are.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="Likeness">By what they are alike.</param>
/// <param name="IsGoverned">Whether the first is cut where a member may begin.</param>
/// <param name="IsEven">Whether both hold 的, or neither.</param>
/// <param name="IsList">Whether they are items of a list.</param>
internal readonly record struct MemberPair(TextSpan Left, TextSpan Right, Likeness Likeness, bool IsGoverned, bool IsEven, bool IsList)
{
    /// <summary>The grade of a figure whose members share words.</summary>
    public const string SharesWords = "A";
    private const string SharesBuild = "B";

    /// <summary>No pair, or one that is not alike.</summary>
    public static MemberPair None { get; }

    private bool Counts => Likeness != Likeness.None && (IsGoverned || Likeness is Likeness.Mirror or >= Likeness.Word);

    /// <summary>The one that is cut where a member may begin; then the one with 的 in both or in neither; then the more alike; then the one closest in length; then the longer one.</summary>
    public MemberPair Or(MemberPair other)
    {
        if (!other.Counts)
        {
            return this;
        }

        return Likeness == Likeness.None || other.Rank.CompareTo(Rank) > 0 ? other : this;
    }

    private (bool, bool, int, int, int) Rank =>
        (IsGoverned, IsEven, (int)Likeness, -Math.Abs(Left.Length - Right.Length), (Left.Length + Right.Length) * (IsList ? -1 : 1));

    /// <summary>The grade of a figure of such members.</summary>
    public string Grade => Likeness >= Likeness.Offset ? SharesWords : SharesBuild;
}
