using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker asks of whom in a Chinese readout.</summary>
/// <remarks>
/// <para>Inside attributed words a clause that begins with a modal, or with somebody and a modal (双方要, 岚方应), asks. Whom: the subject, or what
/// stands behind 希望 and 敦促; without either, whom the sentence addressed before. What one's own side must do is no ask; 愿 is an offer.</para>
/// <para>A speaker's own side is the one that this speaker says 愿, 高度重视, 坚持 of most often. Cost: O(n) clauses.</para>
/// </remarks>
internal sealed partial class AskReader
{
    private readonly Readout _readout;
    private readonly IReadOnlyList<string> _sides;
    private readonly List<Ask> _found = [];
    private readonly Dictionary<string, string> _ownSides = new(StringComparer.Ordinal);

    private AskReader(Readout readout, IReadOnlyList<string> sides)
    {
        _readout = readout;
        _sides = sides;
    }

    public static IReadOnlyList<Ask> Read(Readout readout, SpeakerNames names, IReadOnlyList<Attribution> attributions)
    {
        var reader = new AskReader(readout, names.Sides);
        reader.FindOwnSides(attributions);
        foreach (var attribution in attributions.Where(attribution => attribution.Level is ReportingLevel.Statement or ReportingLevel.Carried))
        {
            reader.ReadContent(attribution);
        }

        return reader._found;
    }

    private void FindOwnSides(IReadOnlyList<Attribution> attributions)
    {
        foreach (var voice in attributions.Where(attribution => attribution.Kind == VoiceKind.Individual).GroupBy(attribution => attribution.Voice, StringComparer.Ordinal))
        {
            var own = voice.SelectMany(attribution => OwnSide().Matches(_readout[attribution.Content]).Select(match => match.Groups["side"].Value))
                .Where(side => _sides.Contains(side))
                .GroupBy(side => side, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .FirstOrDefault()?.Key;
            if (own is not null)
            {
                _ownSides[voice.Key] = own;
            }
        }

        // Where only one of two speakers shows a side, the other one's is what remains.
        if (_sides.Count >= 2 && _ownSides.Count == 1)
        {
            var known = _ownSides.Single();
            foreach (var voice in attributions.Where(a => a.Kind == VoiceKind.Individual).Select(a => a.Voice).Distinct().Where(voice => voice != known.Key).ToArray())
            {
                _ownSides[voice] = _sides.First(side => side != known.Value);
            }
        }
    }

    private void ReadContent(Attribution attribution)
    {
        var own = _ownSides.GetValueOrDefault(attribution.Voice);
        var speaker = new Asker(attribution, own, own is null ? "" : _sides.FirstOrDefault(side => side != own) ?? "");
        var before = Addressed.Nobody;
        var sentenceEnd = 0;
        foreach (var clause in _readout.Clauses.Touching(attribution.Content))
        {
            var said = clause with { Start = Math.Max(clause.Start, attribution.Content.Start) };
            if (said.Length <= 0 || MatchModal(said) is not { } match)
            {
                continue;
            }

            if (clause.Start >= sentenceEnd)
            {
                // Whom the sentence before addressed is still addressed by one that begins with its modal.
                var sentence = _readout.Sentences[_readout.Sentences.LastFrom(clause.Start)];
                sentenceEnd = EndOf(sentence);
                before = clause.Start == sentence.Start ? before : Addressed.Nobody;
            }

            var modal = match.Groups["modal"];
            var rest = new TextSpan(modal.Index + modal.Length, clause.End);
            var force = ForceOf(modal.Value);
            if (AddresseeOf(match, force, rest, speaker, before) is not { } addressed)
            {
                continue;
            }

            before = addressed;
            if (addressed.Kind == AskKind.Offer && force is not (ModalForce.Willing or ModalForce.Wish))
            {
                // What one's own side must do is a commitment.
                before = Addressed.Nobody;
                continue;
            }

            TrimLast(clause.Start);
            var content = Math.Max(addressed.Content, rest.Start);
            _found.Add(new Ask(
                attribution.Speaker,
                addressed.Name,
                modal.Value,
                new TextSpan(modal.Index, modal.Index + modal.Length),
                new TextSpan(content, Math.Max(content, Math.Min(sentenceEnd, attribution.Content.End))),
                modal.Value[0] == '不' || _readout.Text.AsSpan(rest.Start).StartsWith("不"))
            {
                Force = force,
                Kind = addressed.Kind,
            });
        }
    }

    /// <summary>Who asks: the words attributed, the speaker's own side and the other one, where known.</summary>
    private sealed record Asker(Attribution Attribution, string? Own, string Other);

    /// <summary>Whom an ask is addressed to, and where its content begins if that is behind the name.</summary>
    private readonly record struct Addressed(string Name, AskKind Kind, int Content = 0)
    {
        public static Addressed Nobody { get; } = new("", AskKind.Norm);
    }

    // Null for what only looks like an ask.
    private Addressed? AddresseeOf(Match match, ModalForce force, TextSpan rest, Asker asker, Addressed before) => force switch
    {
        ModalForce.Willing => OfferOf(rest, asker),
        ModalForce.Wish or ModalForce.Demand => WishOf(rest, force, asker),
        _ when match.Groups["matter"].Success => Addressed.Nobody,
        _ when match.Groups["subject"] is { Length: > 0 } subject => new(subject.Value, KindOf(subject.Value, asker)),
        _ => before.Kind == AskKind.Offer ? Addressed.Nobody : before with { Content = 0 },
    };

    private Addressed? OfferOf(TextSpan rest, Asker asker)
    {
        if (Declaration().IsMatch(_readout.Text, rest.Start))
        {
            return null;
        }

        var partner = Partner().Match(_readout.Text, rest.Start, rest.Length).Groups["side"].Value;
        return new(partner.Length > 0 && partner != asker.Own ? partner : asker.Other, AskKind.Offer);
    }

    private Addressed? WishOf(TextSpan rest, ModalForce force, Asker asker)
    {
        if (Together().Match(_readout.Text, rest.Start, rest.Length) is { Success: true } together)
        {
            var side = together.Groups["side"].Value;
            return new(side.Length > 0 ? side : asker.Other, AskKind.Offer);
        }

        if (Addressee().Match(_readout.Text, rest.Start, rest.Length) is { Success: true } named)
        {
            return new(named.Value, KindOf(named.Value, asker), named.Index + named.Length);
        }

        return force == ModalForce.Demand ? null
            : Encounter().IsMatch(_readout[rest]) ? new(asker.Other, AskKind.Offer)
            : Addressed.Nobody;
    }

    // An ask ends where the next one of its sentence begins.
    private void TrimLast(int start)
    {
        if (_found is [.., var last] && last.Content.End > start)
        {
            var end = start;
            while (end > last.Content.Start && (char.IsPunctuation(_readout.Text[end - 1]) || char.IsWhiteSpace(_readout.Text[end - 1])))
            {
                end--;
            }

            _found[^1] = last with { Content = last.Content with { End = Math.Max(last.Content.Start, end) } };
        }
    }

    private int EndOf(TextSpan sentence)
    {
        var end = sentence.End;
        while (end > sentence.Start && char.IsPunctuation(_readout.Text[end - 1]) && _readout.Text[end - 1] is not ('”' or '》' or '）'))
        {
            end--;
        }

        return end;
    }

    private Match? MatchModal(TextSpan clause)
    {
        var match = Modal().Match(_readout.Text, clause.Start, clause.Length);
        match = match.Success ? match : Norm().Match(_readout.Text, clause.Start, clause.Length);
        return match.Success ? match : null;
    }

    private AskKind KindOf(string addressee, Asker asker)
    {
        if (Joint().IsMatch(addressee))
        {
            return AskKind.Shared;
        }

        return _sides.FirstOrDefault(side => addressee.Contains(side, StringComparison.Ordinal)) is not { } side || asker.Attribution.Kind == VoiceKind.Joint
            ? AskKind.General
            : side == asker.Own ? AskKind.Offer : AskKind.Request;
    }

    private static ModalForce ForceOf(string modal) => modal switch
    {
        "愿" or "愿意" => ModalForce.Willing,
        "希望" or "期待" or "期望" or "盼" => ModalForce.Wish,
        "可以" or "可" => ModalForce.May,
        "应该" or "应当" or "必须" or "不应该" or "不应当" or "不能" or "不得" => ModalForce.Ought,
        "务必" or "务须" => ModalForce.Imperative,
        "要求" or "敦促" => ModalForce.Demand,
        _ => ModalForce.Should,
    };

    private const string Who =
        @"我们|我|(?:中美|中俄)?双方(?:牵头人|领导人|[\u4e00-\u9fff]{0,4}(?:团队|部门|机构|企业))?|两国(?!人民的|关系)[\u4e00-\u9fff]{0,8}?|彼此|有关各方|有关方面|有关国家|各方|各国|国际社会|世界各国|(?!双|各|对|地|官|一|多)[\u4e00-\u9fff]方(?:有关部门|团队|企业)?|[\u4e00-\u9fff]{2,4}企业|大国|(?:[\u4e00-\u9fff]{2})两国|(?:[\u4e00-\u9fff]{2})双方";

    [GeneratedRegex(
        @"\G(?:但是|但|而|并且|并|也|因此|所以|同时|为此|只有|尤其|特别是|越|当前|下一步|今后|现在|今年|明年|[，、“])*(?<subject>(?:" + Who + @")?)(?:都|也|还|更|仍|继续|共同|一道|首先|尤其|今后|下一步|当前|特别|始终|真诚|衷心|由衷|热切|一直|随时|将|均|完全|亦|就此|才|就)*(?:越)?(?<modal>不应该|不应当|不应|不要|不能|不得|应该|应当|务必|务须|必须|需要|希望|期待|期望|敦促|愿意|可以|愿|应(?![对约急邀运]|用(?!好))|要(?![求素点闻])|须|要求)(?!的|能)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\G(?<matter>[\u4e00-\u9fff“”-[是可说认为愿希望将]]{2,10}?)(?<subject>)(?<modal>不应该|不应当|不应|不要|不能|应该|应当|必须|务必)(?!的)", RegexOptions.CultureInvariant)]
    private static partial Regex Norm();

    [GeneratedRegex(@"(?:同|与|和).{2,12}(?:会面|见面|会晤|合作)", RegexOptions.CultureInvariant)]
    private static partial Regex Encounter();

    [GeneratedRegex(@"\G(?:重申|强调|指出|借此|祝|再次强调|在此)", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?:同|与|和|对|为|向)(?<side>[\u4e00-\u9fff]方)", RegexOptions.CultureInvariant)]
    private static partial Regex Partner();

    [GeneratedRegex(@"\G(?:着)?(?:尽早|早日|继续|进一步)?(?:同|与|和)(?<side>(?:[\u4e00-\u9fff]方)?)|\G着?(?:再次|尽早|早日|很快)", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"\G着?(?:(?:两国|双方)(?:牵头人|青年|领导人|[\u4e00-\u9fff]{0,4}(?:团队|部门|机构|企业))?|(?!双|各|对|地|官|一|多)[\u4e00-\u9fff]方(?:企业)?|有关各方|各方|各国|有关国家|有关方面|国际社会|更多[\u4e00-\u9fff]{1,6}企业|[\u4e00-\u9fff]{2}(?:两国|双方))", RegexOptions.CultureInvariant)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"双方|两国|彼此|我们|我", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<side>[\u4e00-\u9fff]方)(?:愿|将|高度重视|坚持|坚定|始终|支持|欢迎|赞赏|期待|希望|奉行|重视|理解|感谢)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSide();
}
