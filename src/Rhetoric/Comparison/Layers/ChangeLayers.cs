namespace Rhetoric.Comparison;

/// <summary>What holds of whole layers of change.</summary>
internal static class ChangeLayers
{
    /// <summary>Whether the changes of a layer are spread over the text, so that they overlap those of all other layers and touch no words of their own.</summary>
    public static bool IsSpread(this ChangeLayer layer) => layer == ChangeLayer.Voice;
}
