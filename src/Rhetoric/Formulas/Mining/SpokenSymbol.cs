namespace Rhetoric.Formulas;

/// <summary>A symbol of what is said in one readout, before the symbols of all readouts are numbered.</summary>
/// <param name="Code">A code point, a slot, a word's number among the words met, or <see cref="Break"/>.</param>
/// <param name="Span">Where it stands; a break where the symbol before it ends.</param>
/// <param name="Traits">What is known of it.</param>
internal readonly record struct SpokenSymbol(int Code, TextSpan Span, SymbolTraits Traits)
{
    /// <summary>The edge of a clause or of a quotation, a person's name: no phrase goes across.</summary>
    public const int Break = -1;

    /// <summary>The counterpart's name (俄罗斯).</summary>
    public const int Country = FirstSlot;

    /// <summary>The counterpart's side (俄方).</summary>
    public const int Side = FirstSlot + 1;

    /// <summary>Home and counterpart in one word (中俄, 俄中).</summary>
    public const int Pair = FirstSlot + 2;

    /// <summary>More than any code.</summary>
    public const int MostCodes = FirstSlot + 3;

    private const int FirstSlot = 0x110000;
}
