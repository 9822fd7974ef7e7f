namespace Rhetoric.Discourse;

/// <summary>Gathers what each form can mean, before a trie is made of it.</summary>
internal sealed class FormCollection
{
    private readonly Dictionary<string, List<CountryForm>> _forms = new(StringComparer.Ordinal);

    /// <summary>Adds forms of a country; a form that names it already keeps its first kind.</summary>
    public void Add(Country country, NameKind kind, IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            if (!_forms.TryGetValue(form, out var readings))
            {
                _forms[form] = readings = [];
            }

            if (!readings.Exists(reading => reading.Country == country))
            {
                readings.Add(new CountryForm(country, kind));
            }
        }
    }

    /// <summary>A word that names no country.</summary>
    public void Refuse(string word) => _forms[word] = [];

    /// <summary>Puts the readings of a form in order; those not named go last.</summary>
    public void Order(string form, string[] ids)
    {
        if (_forms.TryGetValue(form, out var readings))
        {
            _forms[form] = [.. readings.OrderBy(reading => Array.IndexOf(ids, reading.Country.Id) is >= 0 and var at ? at : int.MaxValue)];
        }
    }

    public FormTrie<CountryForm[]> Build() => new([.. _forms.Select(form => KeyValuePair.Create(form.Key, form.Value.ToArray()))]);
}
