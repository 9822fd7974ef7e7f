namespace Rhetoric;

/// <summary>What the shares of a trace are told by.</summary>
public enum Period
{
    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Readouts, one by one.</summary>
    Readout,
}
