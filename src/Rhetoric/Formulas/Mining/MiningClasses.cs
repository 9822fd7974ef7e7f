namespace Rhetoric.Formulas;

/// <summary>What kinds of words a stretch holds that speak for or against a formula.</summary>
[Flags]
internal enum MiningClasses
{
    None = 0,

    /// <summary>Courtesy, protocol, reporting.</summary>
    Boilerplate = 1,

    /// <summary>A day, an anniversary, a meeting, a digit.</summary>
    Occasion = 2,

    /// <summary>A field of cooperation.</summary>
    Sector = 4,

    /// <summary>A body, a meeting, an office.</summary>
    Institution = 8,

    /// <summary>The words of a frame with a slot.</summary>
    Frame = 16,

    /// <summary>A principle, a value, an image.</summary>
    Value = 32,
}
