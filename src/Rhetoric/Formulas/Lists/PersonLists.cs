using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Tells lists of persons and of titles (中共中央总书记、国家主席) from lists of what is said.</summary>
/// <remarks>A list is one of persons where more than half of its items hold the name of a person of the readout or end in a title. Cost: O(items · persons of the readout).</remarks>
internal sealed class PersonLists
{
    private static readonly Lazy<PersonLists> Embedded = new(() => new PersonLists(DiscourseLexicon.Default.Compiled(PeopleGrammar.Of)));

    private readonly PeopleGrammar _grammar;

    private PersonLists(PeopleGrammar grammar) => _grammar = grammar;

    public static PersonLists Default => Embedded.Value;

    /// <summary>Whether a list of a readout names persons or their titles.</summary>
    public bool Names(ReadoutDiscourse discourse, Enumeration list)
    {
        var text = discourse.Readout.Text;
        return list.Items.Count(item => IsOfPerson(discourse, item.Of(text))) * 2 > list.Items.Count;
    }

    private bool IsOfPerson(ReadoutDiscourse discourse, ReadOnlySpan<char> item)
    {
        if (_grammar.Titles.Before(item) is not null)
        {
            return true;
        }

        foreach (var person in discourse.People)
        {
            if (item.Contains(person.Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
