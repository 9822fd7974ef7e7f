namespace Rhetoric.Comparison;

/// <summary>Who speaks first: the publisher's own side, or the other.</summary>
/// <remarks>The first passage put into one speaker's mouth counts; told where the sides differ.</remarks>
internal static class OpeningSpeaker
{
    private const int LongestQuote = 24;

    public static FormChange? Between(StatedText a, StatedText b, FormWords words)
    {
        var (first, second) = (Of(a), Of(b));
        return first is null || second is null || first.Voice == second.Voice || a.SideOf(first.Voice) == b.SideOf(second.Voice)
            ? null
            : new FormChange(FormThread.Of("opening"), FindingDirection.Reordered, words.Voices(first.Voice, second.Voice), [Quoted(a, first)], [Quoted(b, second)]);
    }

    private static Attribution? Of(StatedText text) =>
        text.Discourse.Attributions.FirstOrDefault(said => said is { Kind: VoiceKind.Individual, Level: not ReportingLevel.Topic, SpeakerSpan: not null, VerbSpan: not null });

    // The name, the verb, and the first clause if it is short; not where the words come before their speaker (“…，”科兰表示).
    private static TextSpan Quoted(StatedText text, Attribution said)
    {
        var head = new TextSpan(said.SpeakerSpan!.Value.Start, Math.Max(said.SpeakerSpan.Value.End, said.VerbSpan!.Value.End));
        var clause = text.Statements.FirstOrDefault(statement => statement.Span.Start >= said.Content.Start)?.Span;
        return clause is { } span && span.Start >= head.End && span.End <= said.Content.End && span.End - head.Start <= LongestQuote ? head with { End = span.End } : head;
    }
}
