namespace Rhetoric;

/// <summary>In what two wordings of one formula may differ. A number, a name, a grade or a negation is never among it.</summary>
[Flags]
public enum FormulaTolerance
{
    /// <summary>In nothing: the same characters.</summary>
    None = 0,

    /// <summary>In full-width and half-width characters, blanks between Chinese characters.</summary>
    Width = 1,

    /// <summary>In quotation marks and title marks: “三股势力”, 三股势力.</summary>
    Quotes = 2,

    /// <summary>In 的, 之 or 了: 正确的义利观, 正确义利观.</summary>
    Particle = 4,

    /// <summary>In how a number is written, not in its value: 4个, 四个; 21世纪, 二十一世纪.</summary>
    Numeral = 8,

    /// <summary>In what joins the items of a list: 和, 与, 及, 以及, 暨, 、, or nothing between like words: 共商、共建、共享, 共商共建共享.</summary>
    Connector = 16,

    /// <summary>In which of two countries is named first: 中美, 美中.</summary>
    Mirror = 32,

    /// <summary>In the order of the items of a list, of modifiers of two characters, of the halves of a coordinate phrase of four.</summary>
    Order = 64,

    /// <summary>In a scope at the head that the text supplies: 朝鲜半岛无核化, 半岛无核化.</summary>
    Truncation = 128,

    /// <summary>In capitals and small letters: Strategic Partnership, strategic partnership.</summary>
    Case = 256,

    /// <summary>In any of these.</summary>
    All = Case | Width | Quotes | Particle | Numeral | Connector | Mirror | Order | Truncation,
}
