namespace Rhetoric;

/// <summary>What a paragraph of a readout is for.</summary>
public enum SectionRole
{
    /// <summary>Who met whom, where, on what.</summary>
    Lead,

    /// <summary>What both sides hold, agree or reaffirm together.</summary>
    Joint,

    /// <summary>What one side's speaker says.</summary>
    Speech,

    /// <summary>What was agreed, signed or published.</summary>
    Outcomes,

    /// <summary>Welcome, banquet, hearing of reports.</summary>
    Ceremony,

    /// <summary>Who was present.</summary>
    Attendance,

    /// <summary>None of these can be told.</summary>
    Other,

    /// <summary>A heading above the text.</summary>
    Title,

    /// <summary>The mark that ends the text (###).</summary>
    End,
}
