using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Tells what each paragraph of a readout is for.</summary>
/// <remarks>The first paragraph leads unless somebody speaks in it; then whoever has most of the words decides; what nobody says is told by its words: presence, welcome, signing. Cost: O(n).</remarks>
internal static partial class SectionReader
{
    public static IReadOnlyList<Section> Read(Readout readout, IReadOnlyList<Attribution> attributions)
    {
        var sections = new Section[readout.Paragraphs.Count];
        var next = 0;
        for (var i = 0; i < sections.Length; i++)
        {
            var paragraph = readout.Paragraphs[i];
            var (individual, joint) = (0, 0);
            for (; next < attributions.Count && attributions[next].Content.Start < paragraph.End; next++)
            {
                var attribution = attributions[next];
                var length = attribution.Content.Length;
                (individual, joint) = attribution.Kind == VoiceKind.Joint ? (individual, joint + length) : (individual + length, joint);
            }

            sections[i] = new Section(paragraph, RoleOf(readout[paragraph], i, individual, joint));
        }

        return sections;
    }

    private static SectionRole RoleOf(string text, int index, int individual, int joint)
    {
        var isAttended = Attendance().IsMatch(text);
        if (index == 0 && (MeetingWord().IsMatch(text) || individual + joint <= text.Length / 2))
        {
            return SectionRole.Lead;
        }

        if (individual + joint > text.Length / 4 || text[^1] is '：' or ':')
        {
            return individual >= joint ? SectionRole.Speech : SectionRole.Joint;
        }

        if (isAttended)
        {
            return SectionRole.Attendance;
        }

        if (Outcome().IsMatch(text))
        {
            return SectionRole.Outcomes;
        }

        if (Ceremony().IsMatch(text))
        {
            return SectionRole.Ceremony;
        }

        return individual + joint == 0 ? SectionRole.Other : individual >= joint ? SectionRole.Speech : SectionRole.Joint;
    }

    [GeneratedRegex(@"会谈|会见|会晤|通电话|通话|\b(?:met|spoke|held|hosted|call|meeting|talks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"(?:参加|出席|陪同|在座|陪同参加)(?:上述|有关)?(?:活动|会谈|会见|会晤|通话)?(?:和[^，。]{2,8})?。?\z|\b(?:attended|were present|accompanied|participated)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Attendance();

    [GeneratedRegex(@"签署|签字|发表.{0,20}(?:声明|公报|文件)|合作文件|合同|协议|达成(?!.*仪式)|\b(?:signed|issued|released)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"欢迎|仪式|听取|宴|授予|勋章|献花|检阅|鸣放|礼炮|合影|参观|观看|茶叙|散步|陪同.{0,10}(?:参观|观看)|\b(?:welcome ceremony|banquet|wreath)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ceremony();
}
