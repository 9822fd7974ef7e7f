using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>The few words that titles of form need, in one of two languages.</summary>
internal sealed class FormWords(StatedText a, StatedText b, TextLanguage language)
{
    private readonly bool _isChinese = language == TextLanguage.Chinese;
    private readonly bool _areTellings = StatedText.AreTellings(a, b);
    private readonly VoiceNames _names = new(language);

    public string Titled(FormThread form, string words) => _isChinese ? $"{form.ChineseTitle}：{words}" : $"{form.EnglishTitle}: {words}";

    public string None => _isChinese ? "无" : "none";

    public string Points(int count) => count == 0 ? None : count.ToString(CultureInfo.InvariantCulture) + (_isChinese ? " 点" : " points");

    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0} %");

    /// <summary>A voice of the first text and one of the second.</summary>
    public string Voices(string before, string after) => $"{_names.Of(before, a.Readout)} → {_names.Of(after, b.Readout)}";

    /// <summary>A voice of each text, and words.</summary>
    public string Said(string before, string after, string words) => $"{Voices(before, after)}{(_isChinese ? "：" : ": ")}{words}";

    public string Topics(ReadoutThread before, ReadoutThread after) => _isChinese ? $"{before.ChineseTitle} → {after.ChineseTitle}" : $"{before.EnglishTitle} → {after.EnglishTitle}";

    /// <summary>Who or what is new, and who or what is gone.</summary>
    public string Differing(IReadOnlyCollection<string> added, IReadOnlyCollection<string> gone)
    {
        var parts = new List<string>(2);
        if (added.Count > 0)
        {
            parts.Add((_isChinese, _areTellings) switch { (true, true) => "只见于B：", (true, false) => "新增", (false, true) => "only in B ", _ => "new " } + Joined(added));
        }

        if (gone.Count > 0)
        {
            parts.Add((_isChinese, _areTellings) switch { (true, true) => "只见于A：", (true, false) => "不再列名", (false, true) => "only in A ", _ => "gone " } + Joined(gone));
        }

        return parts.Count > 0 ? string.Join(_isChinese ? "；" : "; ", parts) : _isChinese ? "次序变化" : "in another order";
    }

    private string Joined(IEnumerable<string> names) => string.Join(_isChinese ? "、" : ", ", names);
}
