using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>What one of two readouts in different languages says on one topic.</summary>
/// <param name="Thread">The topic.</param>
/// <param name="Statements">The clauses that mention it, in text order; at least one.</param>
/// <param name="Raised">The clause that raises it: the first of a voice whose side is known, else the first.</param>
/// <param name="Raiser">The country, by its id, whose side speaks of it first; <c>both</c> for both together, null where the readout itself does or nothing tells.</param>
internal sealed record RaisedTopic(ReadoutThread Thread, IReadOnlyList<Statement> Statements, Statement Raised, string? Raiser)
{
    /// <summary>Stands for both sides together.</summary>
    public const string Together = "both";

    /// <summary>Everybody who speaks of it, who raises it before the others.</summary>
    public IEnumerable<string> Voices => Statements.Prepend(Raised).Select(statement => statement.Voice).OfType<string>().Distinct();

    /// <summary>The size of the clauses.</summary>
    public int Characters => Statements.Sum(statement => statement.Span.Length);

    /// <summary>The topics of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other side's text: its counterpart is this one's publisher where this one does not tell.</param>
    public static IReadOnlyDictionary<ReadoutThread, RaisedTopic> In(StatedText text, StatedText other)
    {
        var (own, theirs) = (Sides.Of(text.Readout), Sides.Of(other.Readout));
        return text.Mentioned.Where(topic => !topic.Thread.IsSlot).GroupBy(topic => topic.Thread, topic => topic.Statement).ToDictionary(topic => topic.Key, Of);

        RaisedTopic Of(IGrouping<ReadoutThread, Statement> topic)
        {
            Statement[] statements = [.. topic];
            var raised = Array.Find(statements, statement => text.SideOf(statement.Voice) != SideRole.Unknown) ?? statements[0];
            var side = text.SideOf(raised.Voice);
            return new RaisedTopic(topic.Key, statements, raised, side == SideRole.Both ? Together : own.CountryOf(side, theirs)?.Id);
        }
    }
}
