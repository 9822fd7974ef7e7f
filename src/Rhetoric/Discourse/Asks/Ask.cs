namespace Rhetoric;

/// <summary>What a speaker wants somebody to do.</summary>
/// <param name="Speaker">Who asks, as <see cref="Attribution.Speaker"/>.</param>
/// <param name="Addressee">Who is asked: a side (美方) or <c>双方</c>, for an offer the side it is made to; null where the text names nobody.</param>
/// <param name="Modal">The modal word (希望, 要, 应该, 务必).</param>
/// <param name="ModalSpan">Where the modal stands.</param>
/// <param name="Content">What is asked: from the modal, or from the addressee behind it, to the next ask or the end of the sentence.</param>
/// <param name="Negative">Whether the ask is that something be not done (不要, 不应).</param>
[TypeFormatterSource]
public sealed record Ask(string Speaker, string? Addressee, string Modal, TextSpan ModalSpan, TextSpan Content, bool Negative) : IResultRow
{
    /// <summary>The strength of the modal.</summary>
    public ModalForce Force { get; init; }

    /// <summary>Who is to do it.</summary>
    public AskKind Kind { get; init; }

    /// <summary>Who asks whom, by which word, how strongly, and where what is asked stands.</summary>
    public override string ToString() => $"{ResultLine.Mouth(Speaker, Addressee)} ({Modal}: {ResultLine.Word(Force)}{(Negative ? " not" : "")}) {Content}";
}
