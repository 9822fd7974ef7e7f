namespace Rhetoric;

/// <summary>A <see cref="GroupTally{TKey}"/> whatever its key, for a table.</summary>
internal interface IGroupTally : IResultRow
{
    string[] Labels { get; }

    int Count { get; }

    int With { get; }

    int? Documents { get; }

    long? Characters { get; }

    DateOnly? First { get; }

    DateOnly? Last { get; }

    double? Share { get; }

    double? PerThousand { get; }
}
