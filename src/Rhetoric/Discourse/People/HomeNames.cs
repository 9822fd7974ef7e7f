namespace Rhetoric.Discourse;

/// <summary>Whether a person whose side nothing tells is of the home side: in a text of China that names it, whoever has a Chinese name and no office that China has not.</summary>
/// <remarks>A Chinese name is a surname and one or two characters. Cost: O(n) once a readout, then O(length of the titles).</remarks>
internal sealed class HomeNames(Readout readout, PeopleGrammar grammar)
{
    private const int LongestChineseName = 3;

    private readonly Lazy<bool> _isAtHome = new(() => (readout.Text.Contains(TitleSide.HomeSide, StringComparison.Ordinal) || readout.Text.Contains(TitleSide.HomeCountry, StringComparison.Ordinal))
        && Sides.Of(readout).Home?.Id == NameLexicon.China);

    public bool Has(NamedPerson person) =>
        person.Name.Length <= LongestChineseName && grammar.Surnames.At(person.Name.Of(readout.Text)) is not null
        && !Array.Exists(person.Titles, title => TitleSide.IsForeign(title.Of(readout.Text), grammar))
        && _isAtHome.Value;
}
