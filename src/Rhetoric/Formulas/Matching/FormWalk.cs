namespace Rhetoric.Formulas;

/// <summary>How far a text goes along with forms from one of its places.</summary>
internal struct FormWalk
{
    /// <summary>The place in the text.</summary>
    public int Start;

    /// <summary>The state that follows if the code of the last character leads to it.</summary>
    public int State;

    /// <summary>That code.</summary>
    public int Code;
}
