namespace Rhetoric.Discourse;

/// <summary>A form of a ladder; without a rung it is a look-alike, which wins its match and is then dropped.</summary>
internal sealed record LadderForm(string Text, string LadderId, LadderRung? Rung, TextLanguage Language);
