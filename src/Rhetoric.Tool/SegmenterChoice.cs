using System.CommandLine;
using System.Text.RegularExpressions;
using Rhetoric.Segmentation;

namespace Rhetoric.Tool;

/// <summary>How texts are cut into words: with own words, with phrases kept whole, with numbers and names joined.</summary>
internal sealed partial class SegmenterChoice
{
    public Option<string?> Dictionary { get; } = new FileOption<string?>("--dictionary") { Description = "A user dictionary in jieba's format.", HelpName = "FILE" };

    public Option<string?> Keep { get; } = new FileOption<string?>("--keep")
    {
        Description = "Phrases that stay one word: a list or a dictionary.",
        HelpName = "FILE",
    };

    public Option<bool> Join { get; } = new("--join") { Description = "Join what jieba parts at a mark: 23,876, 2019-06-29, 唐纳德·特朗普." };

    /// <summary>Whether words are cut as jieba does.</summary>
    public bool IsPlain(ParseResult parsed) => parsed.GetValue(Keep) is null && !parsed.GetValue(Join);

    /// <summary>Jieba's words, with those of the user.</summary>
    public Segmenter DictionaryOf(ParseResult parsed, Inputs inputs)
    {
        if (parsed.GetValue(Dictionary) is not { } path)
        {
            return Segmenter.Default;
        }

        var entries = UserDictionaryReading.Load(path, Inputs.ListEncodingOf(parsed));
        if (entries.Count == 0)
        {
            throw new UsageException($"{path}: there is no word in it; one a line must stand there.");
        }

        var unmet = entries.Where(entry => !entry.Word.CanBeFound).Select(entry => $"line {entry.Line} '{entry.Word.Text}'").ToArray();
        UnmatchableEntries.Say(
            inputs.Say, path, entries.Count, unmet, "to jieba blanks, punctuation and rare characters are words by themselves", $"Give them by {Keep.Name}, which keeps them whole.");
        return Segmenter.Default.WithWords(entries.Select(entry => entry.Word));
    }

    /// <summary>What cuts, all options taken together.</summary>
    public ISegmenter Of(ParseResult parsed, Segmenter words)
    {
        ISegmenter segmenter = parsed.GetValue(Join) ? new JoiningSegmenter(words) : words;
        if (parsed.GetValue(Keep) is not { } path)
        {
            return segmenter;
        }

        var phrases = SideFile.ReadLines(path, Inputs.ListEncodingOf(parsed)).Select(line => line.Trim()).Where(line => line.Length > 0).SelectMany(PhrasesOf).ToArray();
        return phrases.Length > 0 ? new PhraseKeepingSegmenter(segmenter, phrases) : throw new UsageException($"{path}: there is no phrase in it; one a line must stand there.");
    }

    // A user dictionary has a frequency behind its phrase, and a phrase may itself end in a number: both are kept, of which the longer wins where both stand.
    private static IEnumerable<string> PhrasesOf(string line) => DictionaryLine().Match(line) is { Success: true } entry ? [line, entry.Groups["word"].Value] : [line];

    [GeneratedRegex(@"^(?<word>.*\S)\s+[0-9]+(?:\s+[a-zA-Z]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DictionaryLine();

    /// <summary>What cuts; null for the default.</summary>
    public ISegmenter? Of(ParseResult parsed, Inputs inputs) =>
        parsed.GetValue(Dictionary) is null && IsPlain(parsed) ? null : Of(parsed, DictionaryOf(parsed, inputs));

    /// <exception cref="UsageException">An option was given that would be ignored.</exception>
    public void RefuseWithCharacters(ParseResult parsed, PhraseUnit unit)
    {
        if (unit == PhraseUnit.Character && (parsed.GetValue(Dictionary) is not null || !IsPlain(parsed)))
        {
            throw new UsageException($"{Dictionary.Name}, {Keep.Name} and {Join.Name} change words; where characters are counted there are none. Leave them out, or count words (--unit token).");
        }
    }
}
