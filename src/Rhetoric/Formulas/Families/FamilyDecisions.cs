using System.Collections;
using System.Diagnostics;
using System.Text;

namespace Rhetoric;

/// <summary>What a user decided on families: which wordings are one formula, and which are not.</summary>
/// <remarks>Immutable. The decisions hold over what rules find; only what the lexicon keeps apart cannot be joined.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FamilyDecisions : IReadOnlyList<FamilyDecision>
{
    /// <summary>What stands in the third column while nothing is decided.</summary>
    public const string Undecided = "?";

    private const string Same = "same";
    private const string Apart = "apart";

    private readonly FamilyDecision[] _decisions;

    private FamilyDecisions(FamilyDecision[] decisions) => _decisions = decisions;

    /// <summary>The number of decisions.</summary>
    public int Count => _decisions.Length;

    /// <summary>A decision, in the order of the file.</summary>
    /// <param name="index">From 0.</param>
    public FamilyDecision this[int index] => _decisions[index];

    /// <summary>Reads decisions, such as proposals that somebody went through.</summary>
    /// <param name="path">
    /// Tab-separated, without a heading or with one that begins with <c>a</c>: a wording, another, <c>same</c>, <c>apart</c> or <c>?</c> for not decided,
    /// and where wanted why. What stands behind is passed over, and so are lines that begin with <c>#</c>.
    /// </param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="InvalidDataException">A line cannot be read or contradicts an earlier one; the message names file, line and what is wrong.</exception>
    public static FamilyDecisions Load(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        var decided = new Dictionary<(string, string), FamilyDecision>();
        var decisions = new List<FamilyDecision>();
        foreach (var (number, line) in NumberedLines.Read(stream, path, encoding))
        {
            if (DecisionOf(line, $"{path}:{number}", isFirst: decisions.Count == 0) is { } decision)
            {
                if (decided.TryGetValue(decision.Pair, out var earlier) && earlier.IsSame != decision.IsSame)
                {
                    throw new InvalidDataException($"{decision.Place}: '{decision.A}' and '{decision.B}' are {Word(decision)} here and {Word(earlier)} at {earlier.Place}.");
                }

                if (decided.TryAdd(decision.Pair, decision))
                {
                    decisions.Add(decision);
                }
            }
        }

        return new FamilyDecisions([.. decisions]);
    }

    /// <summary>What was decided on two wordings; null where nothing was.</summary>
    /// <param name="a">A wording.</param>
    /// <param name="b">Another.</param>
    public FamilyDecision? On(string a, string b) =>
        Array.Find(_decisions, decision => (decision.A == a && decision.B == b) || (decision.A == b && decision.B == a));

    /// <summary>The decisions in order.</summary>
    public IEnumerator<FamilyDecision> GetEnumerator() => ((IEnumerable<FamilyDecision>)_decisions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of decisions.</summary>
    public override string ToString() => ResultLine.Count(Count, "decision");

    // Null for the heading and for what is not decided.
    private static FamilyDecision? DecisionOf(string line, string place, bool isFirst)
    {
        string[] fields = [.. line.Split('\t').Select(field => field.Trim())];
        if (isFirst && fields[0].Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (fields.Length < 3)
        {
            throw new InvalidDataException($"{place}: a line has two wordings and {Same}, {Apart} or {Undecided}, divided by tabs; this one has {fields.Length} columns.");
        }

        if (fields[0].Length == 0 || fields[1].Length == 0)
        {
            throw new InvalidDataException($"{place}: a wording is empty.");
        }

        if (fields[0] == fields[1])
        {
            throw new InvalidDataException($"{place}: '{fields[0]}' stands on both sides.");
        }

        return fields[2] switch
        {
            Undecided or "" => null,
            Same => new FamilyDecision { A = fields[0], B = fields[1], IsSame = true, Reason = ReasonOf(fields), Place = place },
            Apart => new FamilyDecision { A = fields[0], B = fields[1], IsSame = false, Reason = ReasonOf(fields), Place = place },
            var other => throw new InvalidDataException($"{place}: the decision is '{other}'; it is {Same}, {Apart} or {Undecided}."),
        };
    }

    private static string? ReasonOf(string[] fields) => fields is [_, _, _, { Length: > 0 } reason, ..] ? reason : null;

    private static string Word(FamilyDecision decision) => decision.IsSame ? Same : Apart;
}
