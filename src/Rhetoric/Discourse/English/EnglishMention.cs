namespace Rhetoric.Discourse;

/// <summary>A place where an English readout names a person with a title.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Name">The tokens of the name.</param>
/// <param name="Title">The tokens of the title.</param>
internal readonly record struct EnglishMention(EnglishVoice Person, (int First, int End) Name, (int First, int End) Title);
