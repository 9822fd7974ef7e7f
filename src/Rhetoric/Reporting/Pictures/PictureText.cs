namespace Rhetoric.Reporting;

/// <summary>Text in a picture: how much room it takes, cut where it has none.</summary>
/// <remarks>A Han character is as wide as it is high, any other a little over half, whatever the font: an estimate on the safe side.</remarks>
internal static class PictureText
{
    private const double NarrowWidth = 0.6;

    /// <summary>The estimated width in the units of the font size.</summary>
    public static double Width(string text, double size)
    {
        var cells = DisplayWidth.Of(text);
        var characters = text.EnumerateRunes().Count();
        var wide = Math.Max(0, cells - characters);
        return size * (wide + (NarrowWidth * (characters - wide)));
    }

    /// <summary>The text, or as much of it as there is room for, with … behind it.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Width(text, size) <= room)
        {
            return text;
        }

        var kept = text;
        while (kept.Length > 1 && Width(kept + "…", size) > room)
        {
            kept = kept[..^(kept.Length > 2 && char.IsLowSurrogate(kept[^1]) ? 2 : 1)];
        }

        return kept + "…";
    }

    /// <summary>A share as a percentage without needless digits.</summary>
    public static string Percent(double share) => FormattableString.Invariant($"{100 * share:0.#}\u2009%");

    /// <summary>A p-value to as many digits as it is worth.</summary>
    public static string P(double p) => p < 0.001 ? "p < .001" : p >= 0.9995 ? "p 1" : FormattableString.Invariant($"p {p:.###}");

    /// <summary>What XML can hold: control characters and what is no character are shown, not obeyed.</summary>
    public static string Clean(string text) => ControlPictures.Of(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
