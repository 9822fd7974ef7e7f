using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Words of the library as a piece of markup, with what was put into them escaped: the only markup that a page takes by a value.</summary>
/// <remarks>It is made of the table of words (<see cref="PageWording"/>) or of a value that is escaped here; so no text of a readout can become markup.</remarks>
internal readonly struct PageText
{
    private readonly string? _markup;

    private PageText(string markup) => _markup = markup;

    /// <summary>The markup.</summary>
    public string Markup => _markup ?? "";

    /// <summary>Words in another language than those around them.</summary>
    /// <param name="language">The language, as a page names it.</param>
    /// <param name="words">The words.</param>
    public static PageText In(string language, string words) => new($"<span lang=\"{language}\">{HtmlBuilder.Escaped(words)}</span>");

    /// <summary>A template of the table with its values, which are escaped unless they are such words themselves.</summary>
    internal static PageText Of(string template, ReadOnlySpan<object?> values) => new(string.Format(Escaping.Instance, template, values));

    // Numbers and dates are those of the invariant culture, as everywhere on a page.
    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public static readonly Escaping Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            PageText text => text.Markup,
            IFormattable value => HtmlBuilder.Escaped(value.ToString(format, CultureInfo.InvariantCulture)),
            _ => HtmlBuilder.Escaped(arg?.ToString() ?? ""),
        };
    }
}
