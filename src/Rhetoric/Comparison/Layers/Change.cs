namespace Rhetoric;

/// <summary>One change, with the places that show it.</summary>
[TypeFormatterSource]
public sealed record Change : IResultRow
{
    /// <summary>From 1, the most telling first.</summary>
    public required int Rank { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it happened to.</summary>
    public required ChangeLayer Layer { get; init; }

    /// <summary>One line for a reader, such as <c>相互尊重、互利互惠 → 相互尊重、互惠互利</c>.</summary>
    public required string Summary { get; init; }

    /// <summary>Places in the first text; empty for an addition.</summary>
    public IReadOnlyList<TextSpan> A { get; init; } = [];

    /// <summary>Places in the second text; empty for a drop.</summary>
    public IReadOnlyList<TextSpan> B { get; init; } = [];

    /// <summary>Who says it in the first text; null for the narrator or where it is absent.</summary>
    public string? SpeakerA { get; init; }

    /// <summary>Who says it in the second text.</summary>
    public string? SpeakerB { get; init; }

    /// <summary>Whom it is asked of in the first text; null where it is no ask.</summary>
    public string? AddresseeA { get; init; }

    /// <summary>Whom it is asked of in the second text.</summary>
    public string? AddresseeB { get; init; }

    /// <summary>How telling: surprise in bits times the weight of the category; comparable within one comparison.</summary>
    public required double Score { get; init; }

    /// <summary>Why it ranks where it does, for a reader (<c>in 9 of 12 earlier readouts</c>); null where there is nothing to say.</summary>
    public string? Evidence { get; init; }

    /// <summary>One line: what happened to what, who says it to whom, and where.</summary>
    public override string ToString()
    {
        var places = string.Join(' ', A.Select(span => $"a{span}").Concat(B.Select(span => $"b{span}")));
        var (before, after) = (Mouth(SpeakerA, AddresseeA), Mouth(SpeakerB, AddresseeB));
        var who = before.Length > 0 && after.Length > 0 && before != after ? $"{before} ⇒ {after}" : after.Length > 0 ? after : before;
        return $"{Rank}. {Kind.ToString().ToLowerInvariant()} {Layer.ToString().ToLowerInvariant()}: {Summary}{(who.Length > 0 ? $" ({who})" : "")} {places}";
    }

    private static string Mouth(string? speaker, string? addressee) => addressee is null ? speaker ?? "" : $"{speaker} → {addressee}";
}
