namespace Rhetoric.Discourse;

/// <summary>Tells where what is asked ends.</summary>
/// <remarks>
/// <para>At the next ask of the sentence, at a clause with a subject of its own, at what the speaker believes (，相信…) or thanks for (，感谢…), at the next point of a list, or at the sentence's end; less the marks
/// and the conjunction before the end. Cost: a constant window a clause.</para>
/// </remarks>
internal sealed class AskEnds(string text, AskGrammar grammar, AskSubjectReader subjects, PartyReader parties)
{
    /// <summary>Whether a clause with no ask of its own ends the one before it; not the next point where the points themselves are asked.</summary>
    public bool EndsBefore(TextSpan clause, bool isList)
    {
        if (grammar.Points.OrdinalAt(clause.Of(text)) is { HasModal: false } point)
        {
            return !isList && !point.IsFirst;
        }

        if (clause.Length > 1 && grammar.Resumptions.At(clause.Of(text)) is { } pointing && !pointing.Has("kind"))
        {
            return true;
        }

        var start = subjects.AfterLeads(clause.Start, clause.End);
        var rest = text.AsSpan(start, clause.End - start);
        if ((grammar.Opinions.At(rest) is { } opinion && opinion.Has("belief")) || grammar.Thanks.At(rest) is not null)
        {
            return true;
        }

        return parties.At(start, clause.End) is { } party
            && (IsNamedSide(party) ? !parties.IsThing(party.Span.End, clause.End) : grammar.Breaks.At(text.AsSpan(party.Span.End, clause.End - party.Span.End)) is not null);
    }

    /// <summary>Whether the content that begins at <paramref name="start"/> in a clause lists what is asked (：一是…).</summary>
    public bool OpensList(int start, TextSpan clause) =>
        PointReader.HoldsFirst(text.AsSpan(start, clause.End - Math.Min(start, clause.End))) || (clause.End < text.Length && text[clause.End] is '：' or ':');

    /// <summary>The end of a content that is cut at a place: without the marks and the conjunction of the next clause before it.</summary>
    public int Cut(int start, int at)
    {
        var end = WithoutTrailing(text, start, at);
        if (grammar.Leads.Before(text.AsSpan(start, end - start)) is { } lead && end - lead.Form.Length > start && IsTrailing(text[end - lead.Form.Length - 1]))
        {
            end = WithoutTrailing(text, start, end - lead.Form.Length);
        }

        return Math.Max(start, end);
    }

    /// <summary>The end of words without the marks and the white space behind them.</summary>
    public static int WithoutTrailing(string text, int start, int end)
    {
        while (end > start && (IsTrailing(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsTrailing(char character) => char.IsPunctuation(character) && character is not ('”' or '’' or '》' or '）' or ')');

    private bool IsNamedSide(Party party) => party is { Kind: PartyKind.Side, HasActor: false } && text[party.Span.End - 1] == '方';
}
