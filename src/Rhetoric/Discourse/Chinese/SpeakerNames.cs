using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Who speaks in a Chinese text: names of persons, of sides and of both sides together.</summary>
/// <remarks>
/// <para>A clause that is nothing but a name, adverbs and a plain reporting verb (特朗普表示，) gives the name away; so does a title in the
/// first paragraph (国家主席…9日). A side is one character and 方 that stands in the text at least twice or before a modal (中方, 美方).</para>
/// <para>Cost: O(n) for each pattern.</para>
/// </remarks>
internal sealed partial class SpeakerNames
{
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "事实", "实践", "历史", "研究", "数据", "报告", "声明", "公报", "文章", "会议", "分析", "舆论", "消息", "有人", "大家", "自己", "宣言", "文件", "必须", "应当", "应该", "需要", "可以", "值得", "有必要", "联合声明", "评论",
    };

    private readonly string[] _persons;
    private readonly HashSet<string> _sides;
    private readonly HashSet<string> _pairs;

    private SpeakerNames(IEnumerable<string> persons, HashSet<string> sides, HashSet<string> pairs)
    {
        _persons = [.. persons.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        _sides = sides;
        _pairs = pairs;
    }

    /// <summary>The sides (中方, 美方), the most named first, ties in ordinal order.</summary>
    public required IReadOnlyList<string> Sides { get; init; }

    public static SpeakerNames Of(Readout readout)
    {
        var text = readout.Text;
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in readout.Clauses)
        {
            if (OnlyNameAndVerb().Match(text, clause.Start, clause.Length) is { Success: true } match)
            {
                AddPerson(match.Groups["name"].Value);
            }
        }

        if (readout.Paragraphs is [var lead, ..])
        {
            foreach (Match match in TitledName().Matches(readout[lead]))
            {
                AddPerson(match.Groups["name"].Value);
            }
        }

        var sides = Side().Matches(text).GroupBy(match => match.Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).ToArray();
        var pairs = Pair().Matches(text).Select(match => match.Groups["pair"].Value).ToHashSet(StringComparer.Ordinal);
        return new SpeakerNames(persons, [.. sides], pairs) { Sides = sides };

        void AddPerson(string name)
        {
            if (!NoNames.Contains(name) && !JointSubject().IsMatch(name) && name is not [_, '方'] && !TitlesOnly().IsMatch(name))
            {
                persons.Add(name);
                persons.Add(SpeakerTitles.Without(name));
            }
        }
    }

    /// <summary>The speaker who stands at a place; null where none does.</summary>
    public (TextSpan Span, VoiceKind Kind, bool IsSide)? At(string text, TextSpan clause)
    {
        var start = clause.Start;
        if (JointSubject().Match(text, start, clause.Length) is { Success: true } joint
            && (joint.Groups["pair"].Length == 0 || _pairs.Contains(joint.Groups["pair"].Value)))
        {
            return (new TextSpan(start, start + joint.Length), VoiceKind.Joint, false);
        }

        foreach (var person in _persons)
        {
            if (clause.Length >= person.Length && string.CompareOrdinal(text, start, person, 0, person.Length) == 0)
            {
                var title = Title().Match(text, start + person.Length, clause.Length - person.Length);
                return (new TextSpan(start, start + person.Length + title.Length), VoiceKind.Individual, false);
            }
        }

        return clause.Length > 2 && _sides.Contains(text.Substring(start, 2))
            ? (new TextSpan(start, start + 2), VoiceKind.Individual, true)
            : null;
    }

    [GeneratedRegex(@"\A(?<name>[\u4e00-\u9fff·-[的了是在对就要向将把被这那我们他她它双两各不]]{2,14}?)(?:还|也|并|再次|首先|最后|同时|特别|着重|郑重|明确|进一步|则|亦|多次|曾)*(?:指出|强调|表示|说|重申|回应说)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNameAndVerb();

    [GeneratedRegex(@"(?:国家主席|国务院总理|中共中央总书记|总统|首相|总理|国王|大公|主席)(?<name>[\u4e00-\u9fff·-[的了是在对就要向将把被这那我们他她它双两各不]]{2,8}?)(?=\d|在|同|与|和|会见|举行|通电话|会晤|应约|应邀|分别|致电|，|。|、|的|夫妇)", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"(?![双各对一有关多单官地警军我三四五六七八九十北南东西后前上下右左男女买卖资甲乙立平比何百配])[\u4e00-\u9fff]方(?=愿|应|要|希|将|坚|同|对|高|在|就|支|始|一|期|表|强|重|认|反|主|奉|愿|赞|欢|感|不|承|也|继|把|已|正|通|能|可|务|为|以|的|和|与|、|，|。|携|共|同)", RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex(@"(?<pair>[\u4e00-\u9fff]{2})(?=关系)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\G(?<pair>(?:[\u4e00-\u9fff]{2})?)(?:双方领导人|双方|两国元首|两国领导人|两国总统|两国总理|两国首脑|两国政府首脑|两国外长|两国政府|两国团队|两位领导人|两位元首|两国|三方|三国元首|三国领导人|三国外长|各国领导人|与会(?:其他)?领导人|与会各方|成员国元首)", RegexOptions.CultureInvariant)]
    private static partial Regex JointSubject();

    [GeneratedRegex(@"\A(?:副总统|副总理|总统|主席|总理|首相|国王|女王|先生|女士|阁下|殿下|陛下|外长|部长)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TitlesOnly();

    [GeneratedRegex(@"\G(?:副总统|副总理|副主席|委员长|总书记|国务卿|总统|主席|总理|首相|国王|女王|大公|亲王|王储|外长|部长|议长|先生|女士)?", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
