using Rhetoric.Discourse;

namespace Rhetoric.Reporting;

/// <summary>Whose voices a row of shares holds.</summary>
/// <remarks>
/// Two texts in one language are one publisher's, so its side of the one is its side of the other. Of two languages each publisher is the other's counterpart: there a party is a country, told as the
/// comparison tells who raises a topic, the one met by a text standing for the publisher of the other where that one does not tell.
/// </remarks>
/// <param name="Id">What makes two voices one party: the role or, between two languages, the id of the country.</param>
/// <param name="Name">Its name, or the key of its name in the table of words.</param>
/// <param name="IsCountry">Whether <paramref name="Name"/> is the name of a country.</param>
internal readonly record struct SpeakingParty(string Id, string Name, bool IsCountry)
{
    /// <summary>Both sides together.</summary>
    public static SpeakingParty Both { get; } = OfRole(SideRole.Both);

    /// <summary>The parties that two texts in one language can have, in the order of their rows.</summary>
    public static IReadOnlyList<SpeakingParty> ByRole { get; } = [OfRole(SideRole.Home), OfRole(SideRole.Counterpart), Both];

    /// <summary>The party of a role in texts in one language.</summary>
    public static SpeakingParty OfRole(SideRole role) => new(role.ToString(), "SideRole." + role, IsCountry: false);

    /// <summary>The party of a role in a text, by country; null where no country tells.</summary>
    /// <param name="role">The role.</param>
    /// <param name="readout">The text.</param>
    /// <param name="other">The text in the other language.</param>
    /// <param name="language">The language of the name.</param>
    public static SpeakingParty? ByCountry(SideRole role, Readout readout, Readout other, TextLanguage language)
    {
        var country = Sides.Of(readout).CountryOf(role, Sides.Of(other));
        return country is not null ? new SpeakingParty(country.Id, country.NameIn(language), IsCountry: true) : role == SideRole.Both ? Both : null;
    }
}
