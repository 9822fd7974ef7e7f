namespace Rhetoric.Formulas;

/// <summary>What is known of a symbol of what is said beside its letters.</summary>
[Flags]
internal enum SymbolTraits : ushort
{
    None = 0,

    /// <summary>A word begins with it.</summary>
    BeginsWord = 1,

    /// <summary>A word ends with it.</summary>
    EndsWord = 2,

    /// <summary>It stands inside 《》: part of the title of a work.</summary>
    InTitle = 4,

    /// <summary>It is a mark such as 、: part of a phrase, never its first or last symbol.</summary>
    Mark = 8,

    /// <summary>It stands for the counterpart of its readout: a side, a country, a pair.</summary>
    Slot = 16,

    /// <summary>It is an English word that joins phrases (the, of, and), or a Chinese one that only leads to one (是).</summary>
    Linking = 32,

    /// <summary>A quotation opens right before it.</summary>
    OpensQuotation = 64,

    /// <summary>A quotation closes right behind it.</summary>
    ClosesQuotation = 128,

    /// <summary>It is an English word of the name of a person, an office, a country, a body.</summary>
    Named = 256,
}
