using System.Collections;
using System.Diagnostics;

namespace Rhetoric;

/// <summary>Tiers of shares, the lowest first.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ShareTiers : IReadOnlyList<ShareTier>
{
    private readonly ShareTier[] _tiers;

    /// <summary>Makes tiers.</summary>
    /// <param name="tiers">The tiers by rising share; the first begins at 0.</param>
    /// <exception cref="ArgumentException">There is none, the first does not begin at 0, or they do not rise below 1.</exception>
    public ShareTiers(IEnumerable<ShareTier> tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        _tiers = [.. tiers];
        if (_tiers is not [{ From: 0 }, ..])
        {
            throw new ArgumentException("The first tier must begin at a share of 0.", nameof(tiers));
        }

        for (var number = 1; number < _tiers.Length; number++)
        {
            if (!(_tiers[number].From > _tiers[number - 1].From && _tiers[number].From < 1))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The tier '{_tiers[number].Name}' begins at {_tiers[number].From}; each must begin above the one before it and below 1."), nameof(tiers));
            }
        }
    }

    /// <summary>Rare below a tenth of the readouts, some below a quarter, many below a half, most from there on.</summary>
    public static ShareTiers Default { get; } = new([new("rare", 0), new("some", 0.1), new("many", 0.25), new("most", 0.5)]);

    /// <summary>The number of tiers.</summary>
    public int Count => _tiers.Length;

    /// <summary>A tier.</summary>
    /// <param name="index">From 0, the lowest.</param>
    public ShareTier this[int index] => _tiers[index];

    /// <summary>The number of the tier of a share; −1 for a share of 0 and for none.</summary>
    /// <param name="share">From 0 to 1, or null.</param>
    public int Of(double? share) => share is > 0 ? Array.FindLastIndex(_tiers, tier => tier.From <= share) : -1;

    /// <summary>The tiers in order.</summary>
    public IEnumerator<ShareTier> GetEnumerator() => ((IEnumerable<ShareTier>)_tiers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The tiers.</summary>
    public override string ToString() => string.Join(", ", this);
}
