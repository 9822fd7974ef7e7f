using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The sentences of which both sides are the subject throughout.</summary>
/// <remarks>两国元首对关系发展感到满意，同意…: what both begin, both say, whatever the verb of a clause, if they are the voice of some other clause of it. Cost: O(attributions + sentences).</remarks>
internal sealed class JointSentences
{
    private const int ShortestForm = 2;
    private const int LongestForm = 4;

    private readonly HashSet<int> _joint = [];

    public JointSentences(Readout readout, ReadoutDiscourse discourse)
    {
        foreach (var said in discourse.Attributions)
        {
            if (said.Kind == VoiceKind.Joint && readout.Sentences.LastFrom(said.Content.Start) is >= 0 and var sentence && BeginsJointly(readout, readout.Sentences[sentence]))
            {
                _joint.Add(sentence);
            }
        }
    }

    /// <summary>The joint voice in such a sentence; null in others.</summary>
    public string? VoiceIn(int sentence) => _joint.Contains(sentence) ? Attribution.JointVoice : null;

    private static bool BeginsJointly(Readout readout, TextSpan sentence)
    {
        var sides = Sides.Of(readout);
        for (var length = LongestForm; length >= ShortestForm; length--)
        {
            if (length < sentence.Length && sides.Of(readout.Text.Substring(sentence.Start, length)).Role == SideRole.Both)
            {
                return true;
            }
        }

        return false;
    }
}
