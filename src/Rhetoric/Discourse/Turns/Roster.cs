using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Tells whether what stands behind a label is a list of who was there, and nothing that is said.</summary>
internal static class Roster
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。？！；,?!;“");

    /// <summary>岚方：科兰、雷伍德。: one sentence without a comma that is a list, or, behind a side, one name (岚方：科兰。).</summary>
    /// <param name="listed">What stands behind the label.</param>
    /// <param name="ofSide">Whether the label is a side.</param>
    public static bool IsList(ReadOnlySpan<char> listed, bool ofSide)
    {
        listed = listed.Trim().TrimEnd("。；;");
        return !listed.ContainsAny(Marks) && (ofSide || listed.Contains('、'));
    }
}
