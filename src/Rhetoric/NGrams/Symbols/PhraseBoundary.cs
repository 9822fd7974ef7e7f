namespace Rhetoric;

/// <summary>What a phrase must stay inside.</summary>
public enum PhraseBoundary
{
    /// <summary>
    /// A clause. Quotation marks, brackets and other punctuation break it as well; a mark that joins (、 · - ’ and the like) does not.
    /// </summary>
    Clause,

    /// <summary>A sentence; the punctuation inside it is part of the phrase.</summary>
    Sentence,

    /// <summary>A paragraph; the punctuation inside it is part of the phrase.</summary>
    Paragraph,
}
