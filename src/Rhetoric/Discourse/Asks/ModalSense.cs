namespace Rhetoric.Discourse;

/// <summary>Tells by the words around a modal what only looks like an ask.</summary>
/// <remarks>应岚方邀请 accepts, 应该和能够合作的领域 describes, 要…，就 sets a condition, 不能独善其身 denies an ability, 愿重申 is the deed itself. Cost: a constant window.</remarks>
internal sealed class ModalSense(string text, AskGrammar grammar, AskContext context)
{
    private const int LongestInvitation = 24;
    private const int LongestCoordinate = 8;
    private const int LongestRelative = 9;
    private const int LongestOwn = 400;
    private const int LongestThing = 4;

    /// <summary>Whether anything is asked behind a modal, rather than a noun made of it (应|的).</summary>
    public bool HasContent(TextSpan rest)
    {
        var words = rest.Of(text).TrimEnd("”’》）)。！？!?… ");
        return words.Length > 1 && words[0] != '的' && words[0] != '、';
    }

    /// <summary>应岚方邀请.</summary>
    public bool IsInvitation(DiscourseWord modal, TextSpan rest) => modal.Has("accepting") && Holds(grammar.Invitations, rest.Start, Math.Min(rest.End, rest.Start + LongestInvitation), rest.End);

    /// <summary>Where the words go on behind 应岚方邀请 (期待着|应岚方邀请|来访); the place itself where they do not begin with it.</summary>
    public int BehindInvitation(int start, int end)
    {
        if (start >= end || grammar.Modals.Of(text.AsSpan(start, 1))?.Has("accepting") != true)
        {
            return start;
        }

        for (var at = start + 1; at < Math.Min(end, start + LongestInvitation); at++)
        {
            if (grammar.Invitations.At(text.AsSpan(at, end - at)) is { } invitation)
            {
                return at + invitation.Form.Length;
            }
        }

        return start;
    }

    /// <summary>应该合作、能够合作的领域: two modals of one relative clause.</summary>
    public bool IsRelative(TextSpan rest)
    {
        for (var at = rest.Start + 2; at < Math.Min(rest.End, rest.Start + LongestCoordinate); at++)
        {
            var words = text.AsSpan(at, rest.End - at);
            if (words[0] is '、' or '和' or '且' or '也' or '并' && grammar.Seconds.At(words[1..]) is not null)
            {
                return words[..Math.Min(words.Length, LongestInvitation)].Contains('的');
            }
        }

        return false;
    }

    /// <summary>期待着|即将到岚海的访问: a visit is waited for, and nothing asked.</summary>
    public bool IsVisit(DiscourseWord modal, TextSpan rest) =>
        modal.Has("lasting") && grammar.Visits.Before(rest.Of(text)) is { } visit && rest.Length > visit.Form.Length && text[rest.End - visit.Form.Length - 1] == '的';

    /// <summary>框架内应该|承担的义务.</summary>
    public bool IsNoun(TextSpan rest) =>
        rest.Length <= LongestRelative && rest.Of(text).TrimEnd("，；：。,;:") is { Length: > 0 } words && words[0] != '是' && words[..^1][..Math.Min(words.Length - 1, LongestRelative / 2 + 1)].Contains('的');

    /// <summary>Whether a thing before a modal should be so (经贸合作应…), rather than cannot (问题不能…) or wants (天空要下雨).</summary>
    public bool IsNorm(DiscourseWord modal, TextSpan rest, TextSpan thing) =>
        thing.Length > 1
        && !(modal.Has("able") && grammar.Abilities.At(rest.Of(text)) is not null)
        && (!modal.Has("of-things") || EndsWithThing(thing));

    /// <summary>Whether 我们 is one's own side (我们要坚定维护自身…).</summary>
    public bool IsOwn(TextSpan rest) => Holds(grammar.OwnMarks, rest.Start, Math.Min(rest.End, rest.Start + LongestOwn), rest.End);

    /// <summary>要…，就: what must be done for something else.</summary>
    public bool IsCondition(DiscourseWord modal, TextSpan rest)
    {
        var next = rest.End + 1;
        return modal.Has("told") && next < context.SentenceEnd && text[rest.End] == '，' && grammar.Conditions.At(text.AsSpan(next, context.SentenceEnd - next)) is not null;
    }

    /// <summary>不意味着…，而是要…: told of a thing.</summary>
    public bool IsContrast(int modal) => grammar.Contrasts.Before(text.AsSpan(context.Sentence.Start, modal - context.Sentence.Start)) is { } contrast && modal > context.Sentence.Start + contrast.Form.Length;

    /// <summary>愿重申…, 愿向…表示敬意: said and done in one.</summary>
    public bool IsDeclaration(TextSpan rest)
    {
        if (grammar.Declarations.At(rest.Of(text)) is not null)
        {
            return true;
        }

        if (text[rest.Start] is not ('向' or '对'))
        {
            return false;
        }

        for (var at = rest.Start + 1; at < Math.Min(rest.End, rest.Start + LongestInvitation); at++)
        {
            if (grammar.Declarations.At(text.AsSpan(at, rest.End - at)) is { } said && said.Has("sent"))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWithThing(TextSpan thing)
    {
        for (var at = Math.Max(thing.Start, thing.End - LongestThing); at < thing.End; at++)
        {
            if (grammar.Things.At(text.AsSpan(at, thing.End - at)) is { } noun && at + noun.Form.Length == thing.End)
            {
                return true;
            }
        }

        return false;
    }

    // Whether a word of a class begins between two places and ends before the last.
    private bool Holds(WordSet words, int start, int end, int last)
    {
        for (var at = start; at < end; at++)
        {
            if (words.At(text.AsSpan(at, last - at)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
