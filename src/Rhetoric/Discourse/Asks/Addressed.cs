namespace Rhetoric.Discourse;

/// <summary>To whom an ask goes.</summary>
/// <param name="Name">The name as the text has it; empty where there is none.</param>
/// <param name="Kind">Who is to do it.</param>
/// <param name="Content">Where what is asked begins; 0 where that is behind the modal.</param>
internal readonly record struct Addressed(string Name, AskKind Kind, int Content = 0)
{
    /// <summary>What should be so, whoever does it.</summary>
    public static Addressed Nobody { get; } = new("", AskKind.Norm);
}
