using System.Runtime.CompilerServices;

namespace Rhetoric;

/// <summary>Refuses an argument or an option that is less than it may be.</summary>
internal static class Least
{
    /// <summary>Refuses a value below the least.</summary>
    /// <param name="least">The least value that may be.</param>
    /// <param name="value">The value.</param>
    /// <param name="name">What has it; by default as the caller writes it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is less.</exception>
    public static void Of(long least, long value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}; it must be at least {least}."));
        }
    }
}
