namespace Rhetoric;

/// <summary>How the variance of a log-odds ratio is estimated (Monroe, Colaresi and Quinn 2008).</summary>
public enum LogOddsVariance
{
    /// <summary>1/(y1 + α) + 1/(y2 + α): their equation 20, near enough for an item that is rare among many.</summary>
    ItemOnly,

    /// <summary>The same, and 1/(n1 + α0 − y1 − α) + 1/(n2 + α0 − y2 − α) for all other items: their equation 19.</summary>
    Full,
}
