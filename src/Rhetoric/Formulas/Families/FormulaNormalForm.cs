using System.Text;
using System.Text.RegularExpressions;

namespace Rhetoric.Formulas;

/// <summary>What two wordings of one formula have in common.</summary>
/// <remarks>
/// 的 and 之 are dropped; 和, 与, 及, 以及 and 、 are one; items of a list stand in ordinal order; numbers are one
/// slot (3个, 4个, 四个). 原则 and 政策 differ in every form, so 一个中国原则 and 一个中国政策 never meet.
/// </remarks>
internal static partial class FormulaNormalForm
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in Number().Replace(text, "#").Replace("以及", "、", StringComparison.Ordinal))
        {
            switch (character)
            {
                case '的' or '之':
                    break;
                case '和' or '与' or '及':
                    plain.Append('、');
                    break;
                default:
                    plain.Append(char.ToLowerInvariant(character));
                    break;
            }
        }

        var items = plain.ToString().Split('、', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(items, StringComparer.Ordinal);
        return string.Join('、', items);
    }

    /// <summary>The same, with the halves of a four-character phrase in ordinal order too: 互利互惠 and 互惠互利 are one.</summary>
    public static string WithoutOrder(string text) =>
        Of(text) is { Length: 4 } four && string.CompareOrdinal(four, 0, four, 2, 2) > 0 ? four[2..] + four[..2] : Of(text);

    [GeneratedRegex(@"\d+(?:[.,]\d+)*[万亿]*|[一二三四五六七八九十百千两]+(?=[个项条份点大])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
