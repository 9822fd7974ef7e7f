namespace Rhetoric;

/// <summary>What a counterpart is.</summary>
public enum CounterpartKind
{
    /// <summary>A state, or what only looks like one, as the text has it.</summary>
    State,

    /// <summary>A region that is no state of its own in the eyes of the readouts (Hong Kong, Macao, Taiwan).</summary>
    Region,

    /// <summary>An international organisation.</summary>
    Organisation,

    /// <summary>A group of states, a forum, or guests of several countries.</summary>
    Group,

    /// <summary>A state that is no more.</summary>
    Historical,
}
