using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rhetoric.Reporting;

/// <summary>Builds a page from interpolated strings: what stands in the source is markup, what is put in is escaped.</summary>
/// <remarks>There is no way to put markup in by a value but the library's own words (<see cref="PageText"/>), so no text of a readout can become markup, and marks of direction are shown, so none can turn the order of what is read; a picture was built by the same rule.</remarks>
/// <param name="words">The words of the page in its language; null for English.</param>
internal sealed class HtmlBuilder(PageWording? words = null)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>The words of the page.</summary>
    public PageWording Words { get; } = words ?? PageWording.English;

    /// <summary>A value as it stands in markup.</summary>
    public static string Escaped(string text) => Encoder.Encode(ControlPictures.OfDirections(text));

    [SuppressMessage("Performance", "CA1822", Justification = "The handler writes into the builder that it is called on.")]
    public void Add([InterpolatedStringHandlerArgument("")] ref Escaping markup)
    {
    }

    /// <summary>Puts in what <see cref="SvgPicture.Of"/> made; inside a page it needs no name of its language.</summary>
    public void AddPicture(string picture) => _page.Append(picture.Replace(SvgPicture.Namespace, "", StringComparison.Ordinal));

    public override string ToString() => _page.ToString();

    /// <summary>Appends literals as they are and values escaped.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Escaping
    {
        private readonly HtmlBuilder _builder;

        // Room is not made in advance: for every bit of it the builder would move the piece that it is filling, in all O(n²).
        [SuppressMessage("Style", "IDE0060", Justification = "The compiler gives the lengths.")]
        public Escaping(int literalLength, int formattedCount, HtmlBuilder builder) => _builder = builder;

        public void AppendLiteral(string markup) => _builder._page.Append(markup);

        public void AppendFormatted(string? text) => _builder._page.Append(Escaped(text ?? ""));

        public void AppendFormatted(PageText text) => _builder._page.Append(text.Markup);

        public void AppendFormatted(ReadOnlySpan<char> text) => _builder._page.Append(Escaped(text.ToString()));

        public void AppendFormatted<T>(T value)
            where T : IFormattable => AppendFormatted(value.ToString(null, CultureInfo.InvariantCulture));

        public void AppendFormatted<T>(T value, string format)
            where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

        public void AppendFormatted(TextSpan span) => AppendFormatted(span.ToString());

        public void AppendFormatted(DateOnly? date) => AppendFormatted(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
