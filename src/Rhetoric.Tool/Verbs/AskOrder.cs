namespace Rhetoric.Tool.Verbs;

/// <summary>In which order asks are told.</summary>
internal enum AskOrder
{
    /// <summary>By readout, then as they stand.</summary>
    Text,

    /// <summary>The strongest first.</summary>
    Force,
}
