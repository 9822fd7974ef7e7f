namespace Rhetoric.Formulas;

/// <summary>How far a text goes along with forms from one of its places.</summary>
internal struct FormWalk
{
    /// <summary>The place in the text.</summary>
    public int Start;

    /// <summary>The state before.</summary>
    public int Parent;

    /// <summary>The state that follows if its check names the one before.</summary>
    public int State;
}
