using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>The words of pages in the language of a page: headings, legends, names of marks, notes, as <c>Data/wording.tsv</c> has them in English and Chinese.</summary>
/// <remarks>A template may hold markup and places for values, <c>{0}</c>, as <see cref="string.Format(string, object?[])"/> has them; a plain one holds no markup. Immutable. Cost: a look-up.</remarks>
internal sealed class PageWording
{
    private const string Singular = ".one";

    private static readonly Lazy<IReadOnlyList<NamedRow>> Rows = new(() => NamedTable.OfResource("Rhetoric.Reporting.Data.", "wording.tsv", "key", "en", "zh"));
    private static readonly Lazy<PageWording> InEnglish = new(() => new PageWording(TextLanguage.English, "en", "en"));
    private static readonly Lazy<PageWording> InChinese = new(() => new PageWording(TextLanguage.Chinese, "zh-Hans", "zh"));

    private readonly Dictionary<string, string> _words;

    private PageWording(TextLanguage language, string tag, string column)
    {
        (Language, Tag) = (language, tag);
        _words = Rows.Value.ToDictionary(row => row.Required("key"), row => row.Required(column), StringComparer.Ordinal);
    }

    public static PageWording English => InEnglish.Value;

    public TextLanguage Language { get; }

    /// <summary>The language, as a page names it.</summary>
    public string Tag { get; }

    /// <summary>Words without values.</summary>
    public PageText this[string key] => With(key);

    /// <summary>The words in a language: Chinese, or English for all else.</summary>
    public static PageWording Of(TextLanguage language) => language == TextLanguage.Chinese ? InChinese.Value : InEnglish.Value;

    /// <summary>Words with values, which are escaped.</summary>
    public PageText With(string key, params ReadOnlySpan<object?> values) => PageText.Of(_words[key], values);

    /// <summary>Words with values, of which the first is a number that one thing is told by in words of its own.</summary>
    public PageText Counted(string key, int number, params ReadOnlySpan<object?> further) => With(number == 1 ? key + Singular : key, [number, .. further]);

    /// <summary>Words without markup, not yet escaped: for labels and for what is put into other words.</summary>
    public string Plain(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _words[key], values);

    /// <summary>As <see cref="Counted"/>, without markup.</summary>
    public string PlainCounted(string key, int number, params ReadOnlySpan<object?> further) => Plain(number == 1 ? key + Singular : key, [number, .. further]);

    /// <summary>What is told in English alone; a page in another language says so.</summary>
    public PageText Untranslated(string? words) => words is null || Language == TextLanguage.English ? PageText.Of("{0}", [words]) : PageText.In(English.Tag, words);

    /// <summary>An enumerated value.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => _words[$"{typeof(T).Name}.{value}"];

    /// <summary>The title of a thread.</summary>
    public string TitleOf(CollatedThread thread) => Language == TextLanguage.Chinese ? thread.ChineseTitle : thread.Title;
}
