using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Voices as titles and lines of a comparison show them: both together, sides and countries in the language of the answer, persons as their text has them.</summary>
internal sealed class VoiceNames(TitleWording wording)
{
    /// <summary>The name of a voice.</summary>
    /// <param name="voice">The voice, as the text has it.</param>
    /// <param name="readout">The text.</param>
    public string Of(string voice, Readout readout)
    {
        if (voice == Attribution.JointVoice)
        {
            return Both;
        }

        if (readout.Language == wording.Language)
        {
            return voice;
        }

        var sides = Sides.Of(readout);
        var side = sides.Of(voice);
        if (side.Role == SideRole.Both)
        {
            return Both;
        }

        if (!Sides.IsSide(voice, readout))
        {
            return voice;
        }

        var country = sides.Counterparts.Append(sides.Home).FirstOrDefault(country => country?.NameIn(readout.Language) == side.Name)
            ?? (NameLexicon.Default.In(readout.Language).Of(side.Name) is [var reading, ..] ? reading.Country : null);
        return country?.NameIn(wording.Language) ?? voice;
    }

    private string Both => wording["voice.both"];
}
