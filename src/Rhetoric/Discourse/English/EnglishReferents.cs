namespace Rhetoric.Discourse;

/// <summary>Keeps who spoke last, so that a pronoun can point back.</summary>
/// <remarks>The reading moves forward only. Cost: O(1), and a look at the last persons named.</remarks>
internal sealed class EnglishReferents(EnglishTokens tokens, EnglishGrammar grammar, EnglishGroupReader groups, EnglishPeople people)
{
    private EnglishVoice? _lastPerson;
    private int _lastPersonAt;
    private EnglishSubject? _lastPlural;
    private EnglishVoice? _lastSide;
    private bool? _isJointText;

    /// <summary>Takes the subject of a sentence as the one that the next pronoun points to.</summary>
    public void Remember(EnglishSubject subject)
    {
        if (subject.Voices is [{ IsHuman: true } person])
        {
            (_lastPerson, _lastPersonAt) = (person, subject.First);
        }

        if (subject.IsJoint || subject.Voices.Count > 1)
        {
            _lastPlural = subject;
        }
        else if (subject.Voices is [{ IsHuman: false } side])
        {
            _lastSide = side;
            _lastPlural = subject.Kind == VoiceKind.Individual && groups.IsPlural(subject) ? subject : _lastPlural;
        }
    }

    /// <summary>Whom He or She means: the last subject, unless its sex is the other one; She is a woman who was named since rather than an office whose holder nothing tells.</summary>
    public EnglishVoice? PersonOf(bool isFemale) =>
        _lastPerson is not { } last ? people.LastOf(isFemale)
        : last.IsFemale == !isFemale ? people.LastOf(isFemale) ?? people.LastBut(last)
        : last.IsFemale is null && isFemale ? people.LastWoman(_lastPersonAt) ?? last
        : last;

    /// <summary>Whom We means: both sides in a joint statement or where an apposition follows (We, the Ministers), else the state or the body that spoke last, else the person named first; null where the text names nobody.</summary>
    public EnglishSubject? We(int at) =>
        (_isJointText ??= tokens.Is(at + 1, ',') || people.IsJointText(grammar.JointTexts)) ? new EnglishSubject(at, at + 1, VoiceKind.Joint, []) { IsPronoun = true }
        : (_lastSide ?? people.First) is { } voice ? EnglishSubject.Of(at, at + 1, voice) with { IsPronoun = true }
        : null;

    /// <summary>What It means: the state or the body that spoke last; null where none did.</summary>
    public EnglishSubject? It(int at) => _lastSide is { } side ? EnglishSubject.Of(at, at + 1, side) with { IsPronoun = true } : null;

    /// <summary>Whom They means: the group that was the last plural subject, else both sides.</summary>
    public EnglishSubject They(int first, int end) =>
        _lastPlural is { IsJoint: false } group
            ? new EnglishSubject(first, end, VoiceKind.Individual, group.Voices) { IsPronoun = true }
            : new EnglishSubject(first, end, VoiceKind.Joint, []) { IsPronoun = true };
}
