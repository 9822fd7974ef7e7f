namespace Rhetoric;

/// <summary>Where the paragraphs, sentences and clauses of a text lie.</summary>
internal sealed record TextLayout(TextSpan[] Paragraphs, TextSpan[] Sentences, TextSpan[] Clauses, TextLanguage Language)
{
    public static TextLayout Of(string text) => throw new NotImplementedException();
}
