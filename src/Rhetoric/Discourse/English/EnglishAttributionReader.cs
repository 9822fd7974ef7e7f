using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Reads who says what in an English readout.</summary>
/// <remarks>
/// <para>A sentence whose subject is a titled name, a pronoun or both leaders, followed by a reporting verb, puts the rest of the sentence into that
/// mouth. He and she are the last single speaker, They are both. Cost: O(n).</para>
/// </remarks>
internal static class EnglishAttributionReader
{
    private static Regex StatementOf(WordSet verbs) => new(
        @"\G(?:[^,]{0,60}, )?(?<subject>(?<joint>(?:[Tt]he|[Bb]oth) (?:two )?(?:leaders|[Pp]residents|sides|parties)|They|they|The two|the two)|(?:"
        + SpeakerTitles.EnglishPattern
        + @")[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|He|She|he|she)(?: also| further| again| once more| both| then| likewise)* (?<verb>"
        + verbs.Pattern + @")\b(?: that)?",
        RegexOptions.CultureInvariant);

    public static IReadOnlyList<Attribution> Read(Readout readout, DiscourseLexicon lexicon)
    {
        var verbs = lexicon.Of(ReportingVerbs.Class, TextLanguage.English);
        var statement = lexicon.Compiled(_ => StatementOf(verbs));
        var found = new List<Attribution>();
        string? last = null;
        foreach (var sentence in readout.Sentences)
        {
            if (statement.Match(readout.Text, sentence.Start, sentence.Length) is not { Success: true } match)
            {
                continue;
            }

            var subject = match.Groups["subject"];
            var verb = verbs.Of(match.Groups["verb"].ValueSpan)!;
            var isJoint = match.Groups["joint"].Success;
            var name = subject.Value is "He" or "She" or "he" or "she" ? last ?? subject.Value : subject.Value;
            last = isJoint ? last : name;
            var start = Math.Min(match.Index + match.Length + 1, sentence.End);
            found.Add(new Attribution(
                name,
                new TextSpan(subject.Index, subject.Index + subject.Length),
                verb.Form,
                new TextSpan(match.Groups["verb"].Index, match.Groups["verb"].Index + match.Groups["verb"].Length),
                new TextSpan(start, sentence.End),
                isJoint ? VoiceKind.Joint : VoiceKind.Individual)
            {
                Level = ReportingVerbs.LevelOf(verb),
            });
        }

        return found;
    }
}
