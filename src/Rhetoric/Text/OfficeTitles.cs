namespace Rhetoric;

/// <summary>The words for an office beside a name, and what may stand around them in a lead.</summary>
/// <remarks>A table to review and to extend; it knows no persons, and states only where their names hold a word of the table. Longer words go first.</remarks>
internal static class OfficeTitles
{
    /// <summary>Chinese offices, as an alternation for a pattern.</summary>
    public const string Chinese =
        "国家主席|国家副主席|总书记|第一书记|书记处书记|委员长|副主席|联邦总理|副总统|副总理|副首相|国务卿|国务委员|总统|首相|总理|国王|女王|天皇|大公|亲王|王储|酋长(?!国)|埃米尔|"
        + "(?<=文莱)苏丹|副议长|众议长|参议长|议长|主席|外交部长|国防部长|财政部长|商务部长|内政部长|能源部长|农业部长|经济部长|贸易部长|交通部长|部长|外长|防长|财长|大臣|"
        + "秘书长|总干事|总裁|行长|行政长官|州长|省长|市长|党首|大使|特别代表|特使";

    /// <summary>English offices, as an alternation for a pattern.</summary>
    public const string English =
        "(?:Vice |Deputy )?(?:President|Prime Minister|Premier|Chancellor|Crown Prince|King|Queen|General Secretary|Secretary-General|Director-General|"
        + "Secretary of State|Foreign Minister|Foreign Secretary|Chairman|Chairwoman)";

    /// <summary>What goes on with an office instead of naming a person: <c>主席国</c>, <c>总统府</c>; an alternation for a pattern.</summary>
    public const string NoName =
        "特别|特使|代表|夫人|顾问|助理|办公室|办公厅|府|任期|候选人|继承人|选举|团|兼|国|会|级|们|先生|阁下|"
        + "关于|要求|下令|重要|高度|声明|按照|贺信|批示|指示|用典";

    /// <summary>What can follow a name, or an office behind a name; an alternation for a pattern.</summary>
    public const string Follower =
        @"$|[^\u4e00-\u9fff·•・\-－]|在|同|与|和(?!(?:海军|空军|陆军)?[上中少大]将)|就|将|于|向|还|再|并|由|对|的|第|到|乘|率|等|时|为首|为团长|会见|会晤|会谈|会面|举行|主持|通电话|通话|应约|应邀|分别|共同|当地|"
        + "今天|昨天|今日|昨日|近日|上午|中午|下午|晚|凌晨|夫妇|一行|一道|进行|出席|抵达|来到|来访|来华|访问|邀请|请求|互致|致电|先后|亲切|专门|专程|通过|以视频|以及|"
        + "即将|开始|继续|陪同|领导|作为|回到|回国|离开|特意|多次|曾|已|也|都|说|指出|强调|表示|祝贺|认为|提出|感谢|转达|委托|"
        + "视频|线上|在线|远程|短暂|紧急|礼节性|到任|拜会|辞行|召见|约见|宴请|茶叙|连线|递交|(?:海军|空军|陆军)?(?:[上中少大]将|[上中少大]校|准将|元帅)|"
        + "当天|当日|日前|上周|去年|今年|签署|发表|发来|宣布|作出|作了|作政府|参加|视察|检阅|参观|前往|谴责|宣读|接受|逝世|授予|召开|决定|写信|致(?=[力贺慰信函电辞词])|是";

    /// <summary>What stands between a country and an office and belongs to neither.</summary>
    public static readonly string[] Modifiers =
        ["当选", "候任", "新任", "前任", "时任", "代理", "临时", "过渡", "首任", "荣誉", "轮值", "第一", "前", "副", "国防", "外交", "财政", "内政", "驻华"];

    /// <summary>How the name of a body ends: what stands before the office is then no country.</summary>
    public static readonly string[] Bodies = ["中央", "国家", "党", "会", "会议", "院", "军委", "常委", "人大", "政协", "部", "局", "厅"];

    /// <summary>Words that end what stands before a title.</summary>
    public static readonly string[] Boundaries =
    [
        "同", "与", "和", "的", "了", "应", "向", "对", "是", "为", "在", "还", "又", "就", "并", "后", "晚", "率", "会见", "会晤", "会谈", "接见", "邀请", "期间", "以及",
        "上午", "中午", "下午", "凌晨", "今天", "昨天", "当天", "今日", "昨日", "当日", "分别", "先后", "再次", "出席", "参加", "欢迎", "祝贺", "介绍", "来到", "抵达",
        "拜会", "召见", "约见", "宴请",
    ];

    /// <summary>Countries with 和 in their names, up to it.</summary>
    public static readonly string[] BeforeAnd = ["特立尼达", "圣多美", "波斯尼亚", "安提瓜", "圣基茨", "圣文森特"];
}
