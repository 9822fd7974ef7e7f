namespace Rhetoric.Formulas;

/// <summary>Forms that only count something and do not say what: 五项原则 for 和平共处五项原则.</summary>
/// <remarks>Such a form is a use of its family only in a readout that names what is counted by another form of it; 五项原则 alone may be any five. Cost: O(places).</remarks>
internal static class BareCounts
{
    /// <summary>The places that are left where nothing names what a bare count counts.</summary>
    /// <param name="places">The places of the forms of families in one readout.</param>
    /// <param name="formOf">The form at a place.</param>
    /// <param name="familyOf">Its family.</param>
    /// <param name="formsOf">The forms of that family; where all only count (a user's 三点建议) there is nothing to name.</param>
    public static IReadOnlyList<T> Named<T>(IReadOnlyList<T> places, Func<T, string> formOf, Func<T, object> familyOf, Func<T, IEnumerable<string>> formsOf)
    {
        if (!places.Any(IsBare))
        {
            return places;
        }

        var named = places.Where(place => !IsBare(place)).Select(familyOf).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. places.Where(place => !IsBare(place) || named.Contains(familyOf(place)))];

        bool IsBare(T place) => MiningWords.Default.IsBareCount(formOf(place)) && !formsOf(place).All(MiningWords.Default.IsBareCount);
    }
}
