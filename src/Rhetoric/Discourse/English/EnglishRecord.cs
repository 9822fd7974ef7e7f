namespace Rhetoric.Discourse;

/// <summary>An attribution in the making: its voice has its name only when the whole text is read.</summary>
/// <param name="Subject">Who speaks.</param>
/// <param name="Predicate">The verb; null where a quotation only goes on.</param>
/// <param name="IsElided">Whether the subject is left out.</param>
/// <param name="First">The first token of the content.</param>
/// <param name="End">Behind the last token of the content.</param>
/// <param name="Content">The content.</param>
internal sealed record EnglishRecord(EnglishSubject Subject, EnglishPredicate? Predicate, bool IsElided, int First, int End, TextSpan Content);
