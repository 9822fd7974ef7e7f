using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>What titles of form say, in the language of the answer.</summary>
internal sealed class FormWords(StatedText a, StatedText b, TitleWording wording)
{
    private readonly bool _areTellings = StatedText.AreTellings(a, b);
    private readonly VoiceNames _names = new(wording);

    public string Titled(FormThread form, string words) => wording.Titled(wording.Language == TextLanguage.Chinese ? form.ChineseTitle : form.EnglishTitle, words);

    /// <summary>Why a form ranks where it does.</summary>
    public string Why(FormThread form) => wording.With("why.form", form.Weight);

    /// <summary>One thing and what became of it.</summary>
    public string Step(string before, string after) => wording.With("step", before, after);

    public string Points(int count) => count == 0 ? wording["form.none"] : wording.With("form.points", count);

    /// <summary>A share of each text.</summary>
    public string Shares(double before, double after) => Step(Share(before), Share(after));

    /// <summary>A voice of the first text and one of the second.</summary>
    public string Voices(string before, string after) => Step(_names.Of(before, a.Readout), _names.Of(after, b.Readout));

    /// <summary>A voice of each text, and words.</summary>
    public string Said(string before, string after, string words) => wording.Titled(Voices(before, after), words);

    public string Topics(ReadoutThread before, ReadoutThread after) => Step(wording.Of(before), wording.Of(after));

    /// <summary>Who or what is new, and who or what is gone.</summary>
    public string Differing(IReadOnlyCollection<string> added, IReadOnlyCollection<string> gone) => added.Count + gone.Count == 0
        ? wording["form.order"]
        : wording.Joined("clauses", Told("form.new", added), Told("form.gone", gone));

    private string Told(string key, IReadOnlyCollection<string> names) => names.Count == 0 ? "" : wording.With(wording.KeyOf(key, _areTellings), wording.Joined("list", [.. names]));

    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0} %");
}
