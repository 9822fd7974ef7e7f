namespace Rhetoric;

/// <summary>A stretch of a readout that stands in an earlier one and could not be longer on either side.</summary>
/// <param name="InLater">Where it stands in the later text.</param>
/// <param name="InEarlier">Where it stands first in the earlier text.</param>
/// <param name="Length">Its characters, blanks and quotation marks set aside.</param>
public readonly record struct ReusedStretch(TextSpan InLater, TextSpan InEarlier, int Length)
{
    /// <summary>Both places.</summary>
    public override string ToString() => $"{InLater} from {InEarlier}";
}
