using System.Runtime.CompilerServices;

namespace Rhetoric.Formulas;

/// <summary>Joins what was mined to the families of a lexicon, then follows the decisions of a user.</summary>
/// <remarks>
/// <para>Every family also has what <see cref="ConnectorForms"/> make of its forms and no other family has, so that texts are counted whatever joins the last item, and what
/// <see cref="LoneWordings"/> find in the readouts.</para>
/// <para>A mined wording that the lexicon has is evidence for its family; one that <see cref="WordingGroups"/> finds to be one formula with a listed form becomes
/// a form of that family. The lexicon's families are never merged by a rule: what it lists twice is two. Cost: O(total length of the mined forms + forms of the lexicon), whose
/// own groups are found once for as long as it lives.</para>
/// <para>A form that a user wants apart from another leaves its family with what came of it, and what he wants to be one becomes one, unless the lexicon keeps the two apart.</para>
/// </remarks>
internal static class FamilyJoining
{
    private const int ReadAtOnce = 256;

    private static readonly ConditionalWeakTable<FormulaLexicon, WordingGroups> Listed = [];
    private static readonly ConditionalWeakTable<FormulaLexicon, (string Wording, string Form)[]> ListedConnectorForms = [];

    /// <exception cref="InvalidDataException">A decision joins families that the lexicon keeps apart.</exception>
    public static IReadOnlyList<JoinedFamily> Join(FormulaLexicon lexicon, IReadOnlyList<MinedFamily> mined, FamilyDecisions? decisions = null, ScopeUses? uses = null, LoneWordings? lone = null)
    {
        var familyOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var sourceOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var joined = new List<JoinedFamily>();
        foreach (var family in lexicon.Families)
        {
            foreach (var form in family.Forms)
            {
                familyOf.Add(form, joined.Count);
            }

            joined.Add(new JoinedFamily(family, FormulaOrigin.Lexicon, 0));
        }

        AddForms(joined, familyOf, sourceOf, ListedConnectorForms.GetValue(lexicon, static lexicon => ConnectorFormsOf([.. lexicon.Families.SelectMany(family => family.Forms)])));
        if (mined.Count > 0)
        {
            AddMined(lexicon, joined, familyOf, mined, uses);
            AddForms(joined, familyOf, sourceOf, ConnectorFormsOf([.. mined.SelectMany(family => family.Forms)]));
        }

        if (lone is not null)
        {
            AddForms(joined, familyOf, sourceOf, lone.Of(familyOf.Keys));
        }

        return decisions is null ? joined : DecidedFamilies.Of(joined, sourceOf, lexicon, decisions);
    }

    private static (string Wording, string Form)[] ConnectorFormsOf(string[] forms)
    {
        var others = new string[forms.Length][];
        Concurrently.ForRows(forms.Length, ReadAtOnce, at => others[at] = [.. ConnectorForms.Of(forms[at])]);
        return [.. others.SelectMany((wordings, at) => wordings.Select(wording => (wording, forms[at])))];
    }

    // Each to the family of the form that it comes from, behind the forms that were there, so that a matcher of those can be kept.
    private static void AddForms(List<JoinedFamily> joined, Dictionary<string, int> familyOf, Dictionary<string, string> sourceOf, IEnumerable<(string Wording, string Form)> found)
    {
        var added = new SortedDictionary<int, List<string>>();
        foreach (var (wording, form) in found)
        {
            var family = familyOf[form];
            if (familyOf.TryAdd(wording, family))
            {
                sourceOf.Add(wording, form);
                (added.TryGetValue(family, out var known) ? known : added[family] = []).Add(wording);
            }
        }

        foreach (var (at, forms) in added)
        {
            joined[at] = joined[at] with { Family = joined[at].Family with { Forms = [.. joined[at].Family.Forms, .. forms] } };
        }
    }

    private static void AddMined(FormulaLexicon lexicon, List<JoinedFamily> joined, Dictionary<string, int> familyOf, IReadOnlyList<MinedFamily> mined, ScopeUses? uses)
    {
        var listed = ListedFamilies(lexicon, familyOf, mined, uses);
        foreach (var family in mined)
        {
            // Its new forms by the family that they go to; below zero for one of their own. One form of many that fill a slot (促进中欧关系) says nothing of the others.
            var homes = family.Forms.Where(familyOf.ContainsKey).Select(form => familyOf[form]).Distinct().ToArray();
            var own = new List<string>();
            foreach (var form in family.Forms)
            {
                var home = familyOf.GetValueOrDefault(form, listed.GetValueOrDefault(form, homes.Length == 1 && family.Frame is null ? homes[0] : -1));
                if (home < 0)
                {
                    own.Add(form);
                    continue;
                }

                Add(joined, home, familyOf.TryAdd(form, home) ? form : null, family);
            }

            if (own.Count > 0)
            {
                own.ForEach(form => familyOf.Add(form, joined.Count));
                joined.Add(new JoinedFamily(new FormulaFamily
                {
                    Canonical = own[0],
                    Forms = own,
                }, FormulaOrigin.Mined, family.Score)
                { MinedDocuments = family.Documents, Frame = family.Frame, IsWhole = family.IsWhole });
            }
        }
    }

    // Of the mined forms that the lexicon has not, those that are one formula with a listed form.
    private static Dictionary<string, int> ListedFamilies(FormulaLexicon lexicon, Dictionary<string, int> familyOf, IReadOnlyList<MinedFamily> mined, ScopeUses? uses)
    {
        var groups = GroupsOf(lexicon);
        var familyOfGroup = new Dictionary<int, int>();
        int[] families = [.. lexicon.Families.SelectMany(family => family.Forms, (_, form) => familyOf[form])];
        // Two mined families may share a form: a slot filled (中X两国) and the letters themselves.
        string[] forms = [.. mined.SelectMany(family => family.Forms).Where(form => !familyOf.ContainsKey(form)).Distinct(StringComparer.Ordinal)];
        var numbers = groups.AddAll(forms).Zip(forms, (number, form) => (Form: form, Number: number)).ToList();
        groups.JoinScoped(uses);
        for (var number = 0; number < families.Length; number++)
        {
            familyOfGroup.TryAdd(groups.GroupOf(number), families[number]);
        }

        return numbers.Where(form => familyOfGroup.ContainsKey(groups.GroupOf(form.Number)))
            .ToDictionary(form => form.Form, form => familyOfGroup[groups.GroupOf(form.Number)], StringComparer.Ordinal);
    }

    private static WordingGroups GroupsOf(FormulaLexicon lexicon)
    {
        var listed = Listed.GetValue(lexicon, static lexicon =>
        {
            var groups = new WordingGroups();
            groups.AddAll([.. lexicon.Families.SelectMany(family => family.Forms)]);
            return groups;
        });
        lock (listed)
        {
            return listed.Copy();
        }
    }

    private static void Add(List<JoinedFamily> joined, int at, string? form, MinedFamily mined)
    {
        var listed = joined[at];
        joined[at] = new JoinedFamily(
            form is null ? listed.Family : listed.Family with { Forms = [.. listed.Family.Forms, form] },
            listed.Origin == FormulaOrigin.Mined ? FormulaOrigin.Mined : FormulaOrigin.Both,
            Math.Max(listed.MinedScore, mined.Score))
        {
            MinedDocuments = Math.Max(listed.MinedDocuments, mined.Documents),
            Frame = listed.Frame,
            IsWhole = listed.IsWhole,
        };
    }
}
