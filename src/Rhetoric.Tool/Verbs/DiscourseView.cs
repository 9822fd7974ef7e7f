namespace Rhetoric.Tool.Verbs;

/// <summary>What the rows of an answer on discourse are.</summary>
internal enum DiscourseView
{
    /// <summary>Who says what.</summary>
    Attributions,

    /// <summary>Who wants what of whom.</summary>
    Asks,

    /// <summary>Who has how much of the words.</summary>
    Voices,

    /// <summary>Lists and their items.</summary>
    Lists,

    /// <summary>Who is named, and in which role.</summary>
    People,

    /// <summary>Paragraphs and their roles.</summary>
    Sections,

    /// <summary>Figures of speech.</summary>
    Devices,

    /// <summary>Numbers and their values.</summary>
    Numbers,

    /// <summary>Words for how it went.</summary>
    Atmosphere,
}
