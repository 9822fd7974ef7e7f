using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Reads numbers in Chinese characters.</summary>
/// <remarks>
/// <para>Digits and the ranks 十, 百, 千 make a section; 万, 亿 and 万亿 multiply what stands before them. 两 is 2, 零 and 〇 fill a gap; a last digit right behind
/// 百, 千 or 万 counts in the next lower rank (一万五 is 15,000). A row of digits alone is read by place (二〇二五); two or three of them without a zero are
/// an inexact number (三四) and no value.</para>
/// <para>Cost: O(n). Nothing is read beyond what <see cref="decimal"/> holds.</para>
/// </remarks>
internal static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The ranks that multiply what stands before them.</summary>
    public const decimal Myriad = 10_000;
    public const decimal HundredMillion = 100_000_000;

    /// <summary>The least rank that is one by itself behind digits: 5百.</summary>
    public const int LeastRank = 100;

    /// <summary>More characters than any number has; what is longer is no number.</summary>
    private const int Longest = 24;

    private static readonly SearchValues<char> All = SearchValues.Create("〇零一二两三四五六七八九十百千万亿");

    /// <summary>Whether a character is a digit or a rank.</summary>
    public static bool Has(char character) => All.Contains(character);

    /// <summary>The value of a digit; less than 0 where a character is none.</summary>
    public static int DigitOf(char character) => character switch
    {
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character),
    };

    /// <summary>The value of a rank, 10 to 100,000,000; 0 where a character is none.</summary>
    public static int RankOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>The value of a row of digits and ranks; null where it is none.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
        {
            return null;
        }

        return IsByPlace(text, out var placed) ? placed : ByRank(text);
    }

    private static bool IsByPlace(ReadOnlySpan<char> text, out decimal? value)
    {
        value = null;
        var (sum, hasZero) = (0m, false);
        foreach (var character in text)
        {
            if (DigitOf(character) is not (>= 0 and var digit))
            {
                return false;
            }

            sum = (sum * 10) + digit;
            hasZero |= digit == 0;
        }

        value = text.Length == 1 || text.Length >= 4 || hasZero ? sum : null;
        return true;
    }

    private static decimal? ByRank(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0;
        var digit = -1;
        decimal lowest = decimal.MaxValue, last = 0, great = decimal.MaxValue;
        foreach (var character in text)
        {
            if (DigitOf(character) is >= 0 and var read)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = read;
                last = read == 0 ? 0 : last;
                continue;
            }

            var rank = (decimal)RankOf(character);
            if (rank == 0)
            {
                return null;
            }

            if (rank < 10_000)
            {
                if (rank >= lowest)
                {
                    return null;
                }

                section += (digit > 0 ? digit : 1) * rank;
                (lowest, last) = (rank, rank);
            }
            else
            {
                section += Math.Max(digit, 0);
                if (rank == HundredMillion && total is > 0 and < HundredMillion)
                {
                    total = (total + section) * rank;
                }
                else if (rank >= great)
                {
                    return null;
                }
                else
                {
                    total += (section == 0 && total == 0 ? 1 : section) * rank;
                }

                (section, lowest, last, great) = (0, decimal.MaxValue, rank, rank);
            }

            digit = -1;
        }

        return total + section + (digit <= 0 ? 0 : last >= 100 ? digit * last / 10 : digit);
    }
}
