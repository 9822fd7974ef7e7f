using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Reads who says what in a Chinese readout.</summary>
/// <remarks>
/// <para>Speech has no quotation marks here: a clause that begins with a speaker, goes on with adverbs or a prepositional phrase, and then has a
/// reporting verb opens an attribution, which runs to the next one or to the end of the paragraph. 双方 is a voice only as the subject of
/// such a verb: 双方要 is part of somebody's speech. After a deed, a topic or a joint statement a clause may leave the subject out
/// (祝贺…，表示…). A sentence of the narrator (会谈后…, …参加会见) ends what is open; a numbered paragraph carries it on.</para>
/// <para>Cost: O(n) clauses, a pattern match each. Invariant: contents are disjoint, in text order, each inside one paragraph.</para>
/// </remarks>
internal sealed partial class ChineseAttributionReader
{
    private sealed record Grammar(WordSet Verbs, Regex Predicate)
    {
        public static Grammar Of(DiscourseLexicon lexicon)
        {
            var verbs = lexicon.Of(ReportingVerbs.Class);
            return new Grammar(verbs, new Regex(PredicatePattern + verbs.Pattern + ")", RegexOptions.CultureInvariant));
        }
    }

    private const string PredicatePattern =
        @"\G(?:" + Adverbs + @")*(?:(?<phrase>(?:还)?(?:就|对|围绕|向|代表|应|从|针对|听取|以|通过).{1,80}?))??(?:" + Adverbs + @")*(?<verb>";

    private const string Adverbs =
        "还|也|并|均|都|再次|首先|最后|同时|特别|着重|郑重|明确|一致|共同|高度|充分|积极|进一步|深入|坦诚|全面|系统|分别|热情|热烈|衷心|诚挚|高兴地|重点|随后|接着|则|亦|多次|继续|广泛|、|友好|坦率|建设性";

    private readonly Readout _readout;
    private readonly SpeakerNames _names;
    private readonly Grammar _grammar;
    private readonly List<Attribution> _found = [];
    private Attribution? _open;
    private string? _subject;
    private VoiceKind _subjectKind;

    private ChineseAttributionReader(Readout readout, SpeakerNames names, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _names = names;
        _grammar = lexicon.Compiled(Grammar.Of);
    }

    public static IReadOnlyList<Attribution> Read(Readout readout, SpeakerNames names, DiscourseLexicon lexicon)
    {
        var reader = new ChineseAttributionReader(readout, names, lexicon);
        Attribution? before = null;
        foreach (var paragraph in readout.Paragraphs)
        {
            reader.ReadParagraph(paragraph, before);
            before = reader._open ?? reader.Announced(paragraph);
            reader.Close(paragraph.End);
        }

        return reader._found;
    }

    private void ReadParagraph(TextSpan paragraph, Attribution? before)
    {
        var text = _readout.Text;
        if (before is { Level: not ReportingLevel.Act } && Numbered().IsMatch(text, paragraph.Start))
        {
            _open = new Attribution(before.Speaker, null, "", null, paragraph, before.Kind) { Level = ReportingLevel.Carried };
        }

        foreach (var sentence in _readout.Sentences.Touching(paragraph))
        {
            if (IsNarrated(sentence))
            {
                Close(sentence.Start);
            }

            ReadSentence(sentence);
            if (_open is { Level: ReportingLevel.Act })
            {
                Close(sentence.End);
            }
        }
    }

    // 双方就…达成共识： and the paragraphs that follow.
    private Attribution? Announced(TextSpan paragraph) =>
        _readout.Text[paragraph.End - 1] is '：' or ':' && _found is [.., var last] && paragraph.Contains(last.Content) ? last : null;

    private void ReadSentence(TextSpan sentence)
    {
        _subject = null;
        TextSpan[] clauses = [.. _readout.Clauses.Touching(sentence)];
        var introduced = true;
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            if (_names.At(_readout.Text, clause) is { } speaker)
            {
                if (introduced || MayInterrupt(speaker.Kind))
                {
                    ReadSubject(clause, speaker, introduced ? sentence.Start : clauses[i - 1].End);
                }

                introduced = false;
            }
            else if (_subject is not null && i > 0)
            {
                ReadElided(clause, clauses[i - 1].End);
            }
            else
            {
                introduced &= IsIntroduction(clause);
            }
        }
    }

    private void ReadSubject(TextSpan clause, (TextSpan Span, VoiceKind Kind, bool IsSide) speaker, int endOfOpen)
    {
        var rest = new TextSpan(speaker.Span.End, clause.End);
        var name = _readout[speaker.Span];
        if (ReadVerb(rest, speaker.Kind) is not { } verb || (speaker.IsSide && !verb.IsWhole && IsPersonSpeaking))
        {
            if (_open is null && !speaker.IsSide)
            {
                (_subject, _subjectKind) = (name, speaker.Kind);
            }

            return;
        }

        Close(endOfOpen);
        Open(name, speaker.Span, speaker.Kind, verb, clause);
    }

    private void ReadElided(TextSpan clause, int endOfOpen)
    {
        if (ReadVerb(clause, _subjectKind) is { Verb: var verb } read
            && (read.Phrase.Length == 0 || ReportingVerbs.LevelOf(verb) == ReportingLevel.Topic)
            && (_open is null or { Level: not ReportingLevel.Statement } || (_subjectKind == VoiceKind.Joint && ReportingVerbs.LevelOf(verb) == ReportingLevel.Statement)))
        {
            var (subject, kind) = (_subject!, _subjectKind);
            Close(endOfOpen);
            Open(subject, null, kind, read, clause);
        }
    }

    private void Open(string speaker, TextSpan? span, VoiceKind kind, ReadVerbResult read, TextSpan clause)
    {
        (_subject, _subjectKind) = (speaker, kind);
        var text = _readout.Text;
        var level = ReportingVerbs.LevelOf(read.Verb);
        var start = read.Span.End;
        while (start < text.Length && text[start] is '了' or '，' or '：' or ',' or ':' or ' ')
        {
            start++;
        }

        if (level == ReportingLevel.Statement && PositionOnly().IsMatch(text.AsSpan(read.Span.End, clause.End - read.Span.End)))
        {
            level = ReportingLevel.Topic;
        }

        if (level == ReportingLevel.Topic)
        {
            var topic = read.Phrase.Length > 0 ? read.Phrase : new TextSpan(Math.Min(start, clause.End), clause.End);
            _found.Add(new Attribution(speaker, span, read.Verb.Form, read.Span, topic, kind) { Level = level });
            return;
        }

        _open = new Attribution(speaker, span, read.Verb.Form, read.Span, new TextSpan(start, start), kind) { Level = level };
    }

    private void Close(int end)
    {
        if (_open is { } open)
        {
            while (end > open.Content.Start && char.IsWhiteSpace(_readout.Text[end - 1]))
            {
                end--;
            }

            if (end > open.Content.Start)
            {
                _found.Add(open with { Content = open.Content with { End = end } });
            }

            _open = null;
        }
    }

    private readonly record struct ReadVerbResult(DiscourseWord Verb, TextSpan Span, TextSpan Phrase, bool IsWhole);

    private ReadVerbResult? ReadVerb(TextSpan rest, VoiceKind kind)
    {
        var text = _readout.Text;
        if (_grammar.Predicate.Match(text, rest.Start, rest.Length) is not { Success: true } match)
        {
            return null;
        }

        var group = match.Groups["verb"];
        var verb = _grammar.Verbs.Of(group.ValueSpan)!;
        var span = new TextSpan(group.Index, group.Index + group.Length);
        if ((ReportingVerbs.IsJointOnly(verb) && kind != VoiceKind.Joint) || (ReportingVerbs.IsIndividualOnly(verb) && kind == VoiceKind.Joint))
        {
            return null;
        }

        var phrase = match.Groups["phrase"] is { Success: true } said ? TopicOf(new TextSpan(said.Index, said.Index + said.Length)) : default;
        return new ReadVerbResult(verb, span, phrase, span.Start == rest.Start && span.End == rest.End);
    }

    // 就…问题坦诚、深入 → …问题
    private TextSpan TopicOf(TextSpan phrase)
    {
        var text = _readout[phrase];
        var start = Preposition().Match(text).Length;
        var manner = Manner().Match(text);
        return new TextSpan(phrase.Start + start, phrase.Start + Math.Max(start, manner.Success ? manner.Index : text.Length));
    }

    private bool MayInterrupt(VoiceKind kind) => _open is null || (kind == VoiceKind.Individual && _open.Kind == VoiceKind.Joint) || _open.Level != ReportingLevel.Statement;

    // Inside a person's speech 岚方欢迎… is part of it; among sides it opens the next voice.
    private bool IsPersonSpeaking => _open is { Kind: VoiceKind.Individual } open && !_names.Sides.Contains(open.Speaker);

    private bool IsIntroduction(TextSpan clause) => Introduction().IsMatch(_readout.Text, clause.Start) || clause.Length <= 4 || _readout.Text[clause.End - 1] is '时' or '中' or '后' or '前' or '际';

    private bool IsNarrated(TextSpan sentence) =>
        Stage().IsMatch(_readout.Text, sentence.Start) || Attended().IsMatch(_readout.Text.AsSpan(sentence.Start, sentence.Length));

    [GeneratedRegex(@"\G(?:——|[一二三四五六七八九十]{1,2}、|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}|\d{1,2}[\.、．])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\G(?:会谈|会见|会晤|通话|当天|当日|当晚|随后|仪式|此前)(?:后|前|结束后|结束时|，)", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    [GeneratedRegex(@"(?:参加|出席|陪同|在座|陪同参加)(?:上述|有关)?(?:活动|会谈|会见|会晤|通话)?(?:和.{2,8})?。?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Attended();

    [GeneratedRegex(@"\G(?:关于|在谈到|谈到|谈及|对于|对此|就|针对|期间|最后|同时|此外|会谈|会见|会晤|通话)", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\A了?[\u4e00-\u9fff]{0,14}(?:立场|看法|主张|态度|意见|情况)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PositionOnly();

    [GeneratedRegex(@"\A还?(?:就|对|围绕|向|从|针对)", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?:还|并|共同|高度|充分|积极|深入|坦诚|坦率|全面|广泛|友好|亲切|务实|建设性地?|、|再次|进行)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Manner();
}
