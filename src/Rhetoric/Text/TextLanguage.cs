namespace Rhetoric;

/// <summary>The language that a readout is mostly written in.</summary>
public enum TextLanguage
{
    /// <summary>Neither Han characters nor Latin words prevail, or the text is empty.</summary>
    Undetermined,

    /// <summary>Chinese: at least a third of the letters are Han characters.</summary>
    Chinese,

    /// <summary>English or another language written in Latin letters.</summary>
    English,
}
