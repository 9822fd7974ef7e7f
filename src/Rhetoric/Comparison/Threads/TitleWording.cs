using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>The words of titles, and of the reasons for a rank, in the language of the answer, as <c>Data/titles.tsv</c> has them in English and Chinese.</summary>
/// <remarks>A template has places for values, <c>{0}</c>, as <see cref="string.Format(string, object?[])"/> has them; numbers and dates are those of the invariant culture. Immutable. Cost: a look-up.</remarks>
internal sealed class TitleWording
{
    private const string Tellings = ".tellings";

    private static readonly Lazy<TitleWording> InEnglish = new(() => new TitleWording(TextLanguage.English, "en"));
    private static readonly Lazy<TitleWording> InChinese = new(() => new TitleWording(TextLanguage.Chinese, "zh"));

    private readonly Dictionary<string, string> _words;
    private readonly bool _isChinese;

    private TitleWording(TextLanguage language, string column)
    {
        (Language, _isChinese) = (language, language == TextLanguage.Chinese);
        _words = ComparisonData.Table("titles.tsv", "key", "en", "zh").ToDictionary(row => row.Required("key"), row => row.Required(column), StringComparer.Ordinal);
    }

    /// <summary>The words in a language: Chinese, or English for all else.</summary>
    public static TitleWording Of(TextLanguage language) => language == TextLanguage.Chinese ? InChinese.Value : InEnglish.Value;

    /// <summary>The language.</summary>
    public TextLanguage Language { get; }

    /// <summary>Words without values.</summary>
    public string this[string key] => _words[key];

    /// <summary>Words with values.</summary>
    public string With(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _words[key], values);

    /// <summary>The key of two texts of one day where there is one and they are such; else the key itself.</summary>
    public string KeyOf(string key, bool areTellings) => areTellings && _words.ContainsKey(key + Tellings) ? key + Tellings : key;

    /// <summary>Parts of a title, each the head of the next; empty ones left out.</summary>
    public string Titled(params ReadOnlySpan<string> parts) => Joined("title", parts);

    /// <summary>Parts by a template of two places; empty ones left out.</summary>
    public string Joined(string key, params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            joined = joined.Length == 0 || part.Length == 0 ? joined + part : With(key, joined, part);
        }

        return joined;
    }

    /// <summary>The title of a thread.</summary>
    public string Of(ReadoutThread thread) => _isChinese ? thread.ChineseTitle : thread.EnglishTitle;

    /// <summary>A day as titles have it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
