namespace Rhetoric;

/// <summary>What one readout says on one thread.</summary>
public sealed record ThreadReadout
{
    /// <summary>The number of the readout.</summary>
    public required int Readout { get; init; }

    /// <summary>What each voice says, in the order in which they raise it; at least one.</summary>
    public required IReadOnlyList<ThreadVoice> Voices { get; init; }

    /// <summary>Its size: the UTF-16 code units of its clauses.</summary>
    public int Characters => Voices.Sum(voice => voice.Characters);

    /// <summary>Who raises it first; null where only the narrator has it.</summary>
    public string? RaisedBy => Voices.FirstOrDefault(voice => voice.Speaker is not null)?.Speaker;

    /// <summary>Where it is raised first: the first clause in the mouth of <see cref="RaisedBy"/>, else in that of the narrator.</summary>
    public TextSpan RaisedAt => (Voices.FirstOrDefault(voice => voice.Speaker is not null) ?? Voices[0]).Spans[0];

    /// <summary>The highest rung that each ladder of graded wording reaches here, in the order of the ladders' ids; of equals the first place.</summary>
    public IReadOnlyList<LadderUse> Rungs =>
    [
        .. Voices.SelectMany(voice => voice.Rungs).GroupBy(found => found.Rung.Ladder.Id, StringComparer.Ordinal).OrderBy(ladder => ladder.Key, StringComparer.Ordinal)
            .Select(ladder => ladder.OrderByDescending(found => found.Rung.Rung).ThenBy(found => found.Span).First()),
    ];

    /// <summary>The readout by its number, and how much it has.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout}: {ResultLine.Count(Characters, "character")}");
}
