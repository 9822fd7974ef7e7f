namespace Rhetoric.Segmentation;

/// <summary>An entry of a user dictionary.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Word">The word.</param>
internal sealed record UserDictionaryEntry(int Line, UserWord Word);
