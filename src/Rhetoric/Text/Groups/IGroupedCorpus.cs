namespace Rhetoric;

/// <summary>A <see cref="CorpusGroups{TKey}"/> whatever its key, for a table.</summary>
internal interface IGroupedCorpus : IResult
{
    /// <summary>The groups in order.</summary>
    IEnumerable<(string Label, ReadoutCorpus Corpus)> Labelled { get; }
}
