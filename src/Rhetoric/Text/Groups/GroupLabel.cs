using System.Globalization;
using System.Runtime.CompilerServices;

namespace Rhetoric;

/// <summary>A key in words, the same in every culture.</summary>
internal static class GroupLabel
{
    /// <summary>The key in words; the parts of a tuple with <c> · </c> between them; <c>none</c> for no key.</summary>
    public static string Of(object? key) => key switch
    {
        null => "none",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ITuple => string.Join(" · ", PartsOf(key)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString() ?? "",
    };

    /// <summary>The parts of a tuple, each in words; any other key alone.</summary>
    public static string[] PartsOf(object? key) => key is ITuple tuple ? [.. Enumerable.Range(0, tuple.Length).Select(at => Of(tuple[at]))] : [Of(key)];
}
