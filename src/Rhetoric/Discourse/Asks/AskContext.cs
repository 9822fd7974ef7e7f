namespace Rhetoric.Discourse;

/// <summary>What is known where a modal stands: who speaks, and of the sentence its subject and whom it has asked so far.</summary>
/// <remarks>Cost: O(1) a clause, O(log n) a sentence. Invariant: nothing is carried from one attribution to the next, and to the next sentence only whom the last ask addressed.</remarks>
internal sealed class AskContext(Readout readout, SpeakerSides sides)
{
    private const int MostOthers = 2;

    /// <summary>The attribution that is read.</summary>
    public Attribution Attribution { get; private set; } = null!;

    /// <summary>The short name of the speaker's side; null where nothing tells it or both speak.</summary>
    public string? Own { get; private set; }

    /// <summary>The other sides, as the text names them; empty where nobody is known.</summary>
    public string Others => sides.OthersThan(Own, MostOthers);

    /// <summary>The sentence that is read.</summary>
    public TextSpan Sentence { get; private set; }

    /// <summary>The end of what is attributed of the sentence, less its final marks.</summary>
    public int SentenceEnd { get; private set; }

    /// <summary>The subject of the sentence so far.</summary>
    public Party? Subject { get; set; }

    /// <summary>Whom the last ask of the sentence addressed.</summary>
    public Addressed? Last { get; set; }

    /// <summary>Whom the last ask of the sentence before addressed.</summary>
    public Addressed? Before { get; private set; }

    /// <summary>Whom the modal before the points of a list addressed, in a point of it; null elsewhere.</summary>
    public Addressed? Announced { get; set; }

    /// <summary>The words by which the sentence names all who meet.</summary>
    public string? Pair { get; set; }

    /// <summary>Whether the sentence has said that something must be for something else.</summary>
    public bool IsConditional { get; set; }

    /// <summary>Whether both sides speak as one.</summary>
    public bool IsJoint => Attribution.Kind == VoiceKind.Joint;

    /// <summary>Begins to read an attribution.</summary>
    public void Begin(Attribution attribution)
    {
        Attribution = attribution;
        Own = IsJoint ? null : sides.OwnOf(attribution.Voice);
        (Sentence, SentenceEnd, Subject, Last, Before, Announced) = (default, 0, null, null, null, null);
    }

    /// <summary>Takes up a clause; whether a sentence begins with it.</summary>
    public bool Enter(TextSpan clause)
    {
        if (clause.Start < Sentence.End && Sentence.End > 0)
        {
            return false;
        }

        Sentence = readout.Sentences[readout.Sentences.LastFrom(clause.Start)];
        SentenceEnd = AskEnds.WithoutTrailing(readout.Text, Sentence.Start, Math.Min(Sentence.End, Attribution.Content.End));
        (Before, Last, Subject, Pair, IsConditional) = (Last, null, null, null, false);
        return true;
    }
}
