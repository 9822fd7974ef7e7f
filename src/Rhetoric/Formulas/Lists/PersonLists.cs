using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Tells lists of persons and of titles (中共中央总书记、国家主席) from lists of what is said.</summary>
/// <remarks>A list is one of persons where more than half of its items hold the name of a person of the readout or end in a title. Cost: O(items · persons of the readout).</remarks>
internal static class PersonLists
{
    /// <summary>Whether a list of a readout names persons or their titles.</summary>
    public static bool Names(ReadoutDiscourse discourse, Enumeration list)
    {
        var titles = discourse.Words.Compiled(PeopleGrammar.Of).Titles;
        return list.Items.Count(item => IsOfPerson(discourse, titles, item.Of(discourse.Readout.Text))) * 2 > list.Items.Count;
    }

    private static bool IsOfPerson(ReadoutDiscourse discourse, WordSet titles, ReadOnlySpan<char> item)
    {
        if (titles.Before(item) is not null)
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
