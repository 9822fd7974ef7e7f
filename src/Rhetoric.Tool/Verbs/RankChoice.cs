using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>By what phrases are ranked where they are not compared.</summary>
internal sealed class RankChoice
{
    public Option<string> Name { get; } = new Option<string>("--rank")
    {
        Description = $"Without a reference: count, cvalue (terms), or how parts attract each other: {MeasureNames.AllAssociations}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "count",
    }.Offering(["count", "cvalue", .. MeasureNames.Associations]);

    /// <summary>Ranks phrases and gives the first of them; null where they stay in the order of their counts.</summary>
    /// <exception cref="UsageException">The name is none of those that the help names.</exception>
    public Func<PhraseTable, int, CancellationToken, ResultTable>? Of(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Name);
        switch (name)
        {
            case "count":
                return null;
            case "cvalue":
                return static (counted, most, cancellationToken) => counted.RankByCValue(cancellationToken).Take(most).ToTable();
            default:
                var measure = MeasureNames.Association(name) ?? throw new UsageException($"The rank '{name}' is not known; it is count, cvalue, {MeasureNames.AllAssociations}.");
                return (counted, most, cancellationToken) => counted.RankByAssociation(measure, cancellationToken).Take(most).ToTable();
        }
    }
}
