namespace Rhetoric;

/// <summary>What a speaker wants somebody to do.</summary>
[TypeFormatterSource]
public sealed record Ask : IResultRow
{
    /// <summary>Who asks, as <see cref="Attribution.Speaker"/>.</summary>
    public required string Speaker { get; init; }

    /// <summary>
    /// Who is asked, as the text names it (美方, 双方有关部门), for an offer the side it is made to. Where the sentence names nobody and means all who meet
    /// (要扩大往来), or the other side, it is the word for them (双方, 岚方); null where a thing should be so and nobody is meant. <see cref="PlacedAsk.Party"/> has one
    /// name for all words of a party.
    /// </summary>
    public required string? Addressee { get; init; }

    /// <summary>The modal word (希望, 要, 应该, 务必).</summary>
    public required string Modal { get; init; }

    /// <summary>Where the modal stands.</summary>
    public required TextSpan ModalSpan { get; init; }

    /// <summary>What is asked: from the modal, or from the addressee behind it, to the next ask or the end of the sentence. Of points that a modal announces (双方应：), each in a paragraph of its own, the point.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>Whether the ask is that something be not done (不要, 不应).</summary>
    public required bool Negative { get; init; }

    /// <summary>The strength of the modal.</summary>
    public ModalForce Force { get; init; }

    /// <summary>Who is to do it.</summary>
    public AskKind Kind { get; init; }

    /// <summary>Whether it is a point of a list, each in a paragraph of its own, that a modal announces.</summary>
    internal bool IsPoint { get; init; }

    /// <summary>Modal and content as one stretch; of a point the content alone, for its modal stands in another paragraph.</summary>
    internal TextSpan Span => IsPoint ? Content : new TextSpan(Math.Min(ModalSpan.Start, Content.Start), Math.Max(ModalSpan.End, Content.End));

    /// <summary>Who asks whom, by which word, how strongly, and where what is asked stands.</summary>
    public override string ToString() => $"{ResultLine.Mouth(Speaker, Addressee)} ({Modal}: {ResultLine.Word(Force)}{(Negative ? " not" : "")}) {Content}";
}
