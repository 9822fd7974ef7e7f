namespace Rhetoric.Discourse;

/// <summary>Reads who the lead of a Chinese readout says met: its principals, each by a name.</summary>
/// <remarks>
/// <para>The head of a readout (<see cref="ReadoutHead.Principals"/>) is read by patterns, and what it takes for a name may run on. Here a name ends before what its bearer does, how and when
/// (科兰|致信, 科兰|首先, 科兰|当天); somebody whose name is not one, or is a state before an office, is left out. Everything in the discourse of a readout that asks who met asks this.</para>
/// <para>Cost: O(principals × length of a name). Order and titles are the head's.</para>
/// </remarks>
internal sealed class LeadReader
{
    private readonly ChineseSpeech _words;
    private readonly NameForm _form;

    private LeadReader(ChineseSpeech words)
    {
        _words = words;
        _form = new NameForm(words);
    }

    /// <summary>The principals by their names alone.</summary>
    public static IReadOnlyList<Principal> Read(Readout readout, DiscourseLexicon lexicon)
    {
        var reader = new LeadReader(lexicon.Compiled(ChineseSpeech.Of));
        return [.. readout.Head.Principals.Select(reader.ByName).OfType<Principal>().DistinctBy(principal => principal.Name, StringComparer.Ordinal)];
    }

    // 总统郑重表示, 总统科兰首先强调, 总统科兰致信大会: what somebody does, how and when, is no part of who; and 塞尔维亚 before 总统 is a state.
    private Principal? ByName(Principal principal)
    {
        var name = principal.Name.AsSpan();
        var end = Math.Min(2, name.Length);
        while (end < name.Length && !IsDeedOrManner(name[end..]))
        {
            end++;
        }

        // 门多萨及各政党|代表 speak together.
        end = _words.NameJoiners.IsIn(name[1..end]) ? name.Length : end;

        while (end > 1 && _words.NoNameEnds.Before(name[..end]) is { } adverb)
        {
            end -= adverb.Form.Length;
        }

        return !_form.IsPossible(name[..end], isTold: true) || NameLexicon.Default.IsName(name[..end]) ? null
            : end >= name.Length ? principal
            : principal with { Name = name[..end].ToString(), NameSpan = principal.NameSpan with { End = principal.NameSpan.Start + end } };
    }

    private bool IsDeedOrManner(ReadOnlySpan<char> behind) =>
        _words.NoNameParts.At(behind) is not null || _words.NameFollowers.At(behind) is { Form.Length: > 1 } || _words.Verbs.At(behind) is { Form.Length: > 1 }
        || _words.Adverbs.At(behind) is { Form.Length: > 1 } || _words.Times.At(behind) is { Form.Length: > 1 };
}
