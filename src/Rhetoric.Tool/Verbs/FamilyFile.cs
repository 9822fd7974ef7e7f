using System.Text;

namespace Rhetoric.Tool.Verbs;

/// <summary>A file of decisions on families: read, and continued by proposals.</summary>
/// <remarks>Every line that stands in it stays as it is; behind them come the proposals on pairs that no line names.</remarks>
internal sealed class FamilyFile
{
    private const int MostNamed = 5;
    private const string Apart = "\t";

    private readonly string _path;
    private readonly IReadOnlyList<string> _lines;

    private FamilyFile(string path, IReadOnlyList<string> lines) => (_path, _lines) = (path, lines);

    /// <summary>Opens a file to be continued; one that is not there, or is no regular file, is empty.</summary>
    /// <exception cref="InvalidDataException">What stands there are no decisions.</exception>
    public static FamilyFile Of(string path, Encoding? encoding)
    {
        if (!Files.IsRegular(path))
        {
            return new FamilyFile(path, []);
        }

        FamilyDecisions.Load(path, encoding);
        return new FamilyFile(path, SideFile.ReadLines(path, encoding));
    }

    /// <summary>Reads decisions; where a file has none, says so.</summary>
    public static FamilyDecisions Decisions(string path, Encoding? encoding, Action<string> say)
    {
        var decisions = FamilyDecisions.Load(path, encoding);
        if (decisions.Count == 0)
        {
            say($"{path}: nothing is decided in it; a line has two wordings and same or apart, divided by tabs.");
        }

        return decisions;
    }

    /// <summary>Names the decisions on wordings that no formula has.</summary>
    public static void SayUnmet(FamilyDecisions? decisions, FormulaTable formulas, Action<string> say)
    {
        if (decisions is not { Count: > 0 })
        {
            return;
        }

        var met = formulas.SelectMany(formula => formula.Variants.Select(variant => variant.Form).Prepend(formula.Canonical)).ToHashSet(StringComparer.Ordinal);
        string[] unmet = [.. decisions.SelectMany(decision => new[] { decision.A, decision.B }.Where(wording => !met.Contains(wording)).Select(wording => $"'{wording}' ({decision.Place})"))];
        if (unmet.Length > 0)
        {
            say($"no formula has the wording {string.Join(", ", unmet.Take(MostNamed))}{(unmet.Length > MostNamed ? $" and {unmet.Length - MostNamed} more" : "")}; what is decided on it changes nothing.");
        }
    }

    /// <summary>Writes the lines that stand and the proposals; where there is none, says so.</summary>
    public void Write(Terminal terminal, IReadOnlyList<FamilyProposal> proposals, CancellationToken cancellationToken)
    {
        var named = _lines.Select(line => line.Split(Apart)).Where(fields => fields.Length > 1).Select(fields => FamilyDecision.PairOf(fields[0].Trim(), fields[1].Trim())).ToHashSet();
        FamilyProposal[] added = [.. proposals.Where(proposal => !named.Contains(FamilyDecision.PairOf(proposal.A, proposal.B)))];
        if (added.Length == 0)
        {
            terminal.Say($"{_path}: nothing is proposed{(_lines.Count > 0 ? " that does not stand there" : "")}.");
        }

        Answer.Write(terminal, _path, Answer.Text(writer => Write(writer, added)), cancellationToken);
    }

    private void Write(TextWriter writer, FamilyProposal[] added)
    {
        foreach (var line in _lines)
        {
            writer.Write($"{line}\n");
        }

        if (_lines.Count == 0)
        {
            added.WriteDecisions(writer);
        }
        else
        {
            added.WriteRows(writer);
        }
    }
}
