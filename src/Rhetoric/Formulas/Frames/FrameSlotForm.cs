namespace Rhetoric.Formulas;

/// <summary>A slot of a named frame.</summary>
/// <param name="Name">Its letter, or <c>#</c>.</param>
/// <param name="Group">The group of the automaton that catches it.</param>
/// <param name="IsClosed">Whether its own form tells where it ends: a side, a number.</param>
/// <param name="IsShort">Whether the frame tells how many characters fill it at the most.</param>
internal sealed record FrameSlotForm(string Name, string Group, bool IsClosed, bool IsShort = false)
{
    /// <summary>Whether it is a side (云方).</summary>
    public bool IsSide => IsClosed && !IsNumber;

    /// <summary>Whether it is a number, which is one word with the measure behind it (四点).</summary>
    public bool IsNumber => Name == "#";
}
