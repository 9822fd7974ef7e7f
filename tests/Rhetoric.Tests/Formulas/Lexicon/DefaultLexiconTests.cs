using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

/// <summary>Each family of the library's lexicon has one meaning and one grade.</summary>
public sealed class DefaultLexiconTests
{
    private static readonly IReadOnlyList<FormulaFamily> Families = FormulaLexicon.Default.Families;

    [Fact]
    public void Each_form_is_explained_by_a_tolerance_or_listed_as_shorter_or_other_wording() => Assert.All(Families, family =>
    {
        var explained = new HashSet<string> { family.Canonical };
        string[] open = [.. family.Forms.Where(form => !family.Shortened.Contains(form) && !family.Wordings.Contains(form))];
        for (var before = 0; before < explained.Count;)
        {
            before = explained.Count;
            explained.UnionWith(open.Where(form => explained.Any(known => FormulaTolerances.Between(form, known) is not null)));
        }

        Assert.Equal(open.Order(), explained.Order());
    });

    [Fact]
    public void No_pair_of_forms_crosses_a_rung_or_a_number() => Assert.All(Families, family =>
    {
        foreach (var (a, b) in family.Forms.SelectMany((a, at) => family.Forms.Skip(at + 1).Select(b => (a, b))))
        {
            Assert.True(!MeaningGuard.AreOfOtherRungs(GradedAs(a), GradedAs(b)), $"{a} and {b} are of different rungs");
            Assert.True(MeaningGuard.HasSameNumbers(a, b), $"{a} and {b} hold other numbers");
        }

        // Ladders spell a word in one way only; what a tolerance makes the heading has its grade.
        string GradedAs(string form) =>
            FormulaTolerances.Between(form, family.Canonical, FormulaTolerance.All & ~FormulaTolerance.Truncation) is null ? form : family.Canonical;
    });

    [Fact]
    public void No_two_families_are_one_by_a_tolerance()
    {
        var forms = Families.SelectMany(family => family.Forms, (family, form) => (Family: family, Form: form, Key: WordingKey.Of(form))).GroupBy(form => form.Key);
        foreach (var alike in forms)
        {
            foreach (var (a, b) in alike.SelectMany((a, at) => alike.Skip(at + 1).Select(b => (a, b))).Where(pair => pair.a.Family != pair.b.Family))
            {
                Assert.True(FormulaTolerances.Between(a.Form, b.Form) is null, $"{a.Form} of {a.Family.Canonical} and {b.Form} of {b.Family.Canonical}");
            }
        }
    }

    [Fact]
    public void Each_family_has_a_category_and_a_gloss() =>
        Assert.All(Families, family => Assert.True(family.Category is { Length: > 0 } && family.Gloss is { Length: > 0 }, family.Canonical));

    [Theory]
    [InlineData("全面战略合作伙伴关系", "全面战略伙伴关系")]
    [InlineData("国事访问", "正式访问")]
    [InlineData("重要共识", "广泛共识")]
    [InlineData("互利共赢", "互利合作")]
    [InlineData("世代友好", "传统友谊")]
    [InlineData("联合声明", "联合公报")]
    [InlineData("互不干涉内政", "干涉内政")]
    [InlineData("一个中国原则", "一个中国政策")]
    [InlineData("命运共同体", "人类命运共同体")]
    public void Other_grades_near_words_and_opposites_are_families_of_their_own_and_kept_apart(string one, string other)
    {
        Assert.Contains(Families, family => family.Canonical == one);
        Assert.Contains(Families, family => family.Canonical == other);
        Assert.True(FormulaLexicon.Default.KeepsApart(one, other));
    }

    [Fact]
    public void The_identity_names_the_version() => Assert.StartsWith("rhetoric-zh-2/", FormulaLexicon.Default.Identity, StringComparison.Ordinal);
}
