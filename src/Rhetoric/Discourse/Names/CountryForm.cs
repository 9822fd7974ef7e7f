namespace Rhetoric.Discourse;

/// <summary>What a word can mean: a country, and how it names it.</summary>
internal readonly record struct CountryForm(Country Country, NameKind Kind);
