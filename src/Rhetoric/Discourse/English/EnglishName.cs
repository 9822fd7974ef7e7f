namespace Rhetoric.Discourse;

/// <summary>A name with what stands around it: tokens of <c>the French President Jane Roe of Lanland</c>.</summary>
/// <param name="First">The first token, article in.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Title">The tokens of the title; empty where there is none.</param>
/// <param name="Name">The tokens of the name; empty for an office alone.</param>
/// <param name="Side">The tokens of the country behind; empty where there is none.</param>
/// <param name="HasArticle">Whether an article or a possessive pronoun stands before it.</param>
internal readonly record struct EnglishName(int First, int End, (int First, int End) Title, (int First, int End) Name, (int First, int End) Side, bool HasArticle)
{
    public bool HasTitle => Title.End > Title.First;

    public bool HasName => Name.End > Name.First;

    public bool HasSide => Side.End > Side.First;
}
