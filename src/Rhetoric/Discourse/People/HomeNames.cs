using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Whether a person whose side nothing tells is of the home side: in a text of China that names it, whoever has a Chinese name and no office that China has not or that is not the state's (中国…大学校长).</summary>
/// <remarks>A Chinese name is a surname and one or two characters. Cost: O(n) once a readout, then O(length of the titles).</remarks>
internal sealed class HomeNames(Readout readout, PeopleGrammar grammar)
{
    private const int LongestChineseName = 3;
    private const int LongestTitle = 24;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。、：；\n");

    private readonly Lazy<bool> _isAtHome = new(() => HomeWords.AreIn(readout.Text)
        && Sides.Of(readout).Home?.Id == NameLexicon.China);

    public bool Has(NamedPerson person) =>
        person.Name.Length <= LongestChineseName && grammar.Surnames.At(person.Name.Of(readout.Text)) is not null
        && !Array.Exists(person.Titles, title => TitleSide.IsForeign(title.Of(readout.Text), grammar) || TitleSide.IsOfPrivateBody(title.Of(readout.Text), grammar))
        && !(person.Titles is [] && IsBehindPrivateBody(person.Name))
        && _isAtHome.Value;

    // 中国…大学校长|陆青禾: an office that no list has.
    private bool IsBehindPrivateBody(TextSpan name)
    {
        var before = readout.Text.AsSpan(Math.Max(0, name.Start - LongestTitle), Math.Min(LongestTitle, name.Start));
        before = before[(before.LastIndexOfAny(Breaks) + 1)..];
        return before.LastIndexOf(HomeWords.Country) is >= 0 and var at && TitleSide.IsOfPrivateBody(before[at..], grammar);
    }
}
