namespace Rhetoric;

/// <summary>A place where a form of a family stands.</summary>
public readonly record struct FormulaMatch
{
    private readonly FormulaForm _form;
    private readonly TextSpan _parent; // Empty where there is none.

    internal FormulaMatch(FormulaForm form, TextSpan span, TextSpan parent)
    {
        _form = form;
        Span = span;
        _parent = parent;
    }

    /// <summary>The family.</summary>
    public FormulaFamily Family => _form.Family;

    /// <summary>The form, as it stands in the text.</summary>
    public string Form => _form.Text;

    /// <summary>Where.</summary>
    public TextSpan Span { get; }

    /// <summary>A longer match that covers this one, the one that begins first; null where none does.</summary>
    public TextSpan? Parent => _parent.Length == 0 ? null : _parent;

    /// <summary>The words and the place.</summary>
    public override string ToString() => _form is null ? "" : $"{Form} {Span}";
}
