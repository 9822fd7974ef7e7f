using System.Reflection;
using System.Runtime.CompilerServices;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting.Display;

/// <summary>Every public type that a call gives shows itself and has a table, or it is told here why not.</summary>
public sealed class ResultTypesTests
{
    /// <summary>Public types that are no results.</summary>
    private static readonly Dictionary<string, string> NoResults = new(StringComparer.Ordinal)
    {
        ["Segmenter"] = "a tool",
        ["JoiningSegmenter"] = "a tool",
        ["PhraseKeepingSegmenter"] = "a tool",
        ["KeywordExtractor"] = "a tool",
        ["IdfTable"] = "a tool",
        ["WordReader"] = "a tool",
        ["FormulaMatcher"] = "a tool",
        ["UserWord"] = "given by the user",
        ["ResultHead"] = "what a JSON answer was made from",
        ["ResultFile"] = "what a JSON answer was made from",
        ["ResultReference"] = "what a JSON answer was made from",
        ["ResultColumn"] = "a column of a table",
    };

    /// <summary>Results that show themselves as a line and have no table.</summary>
    private static readonly Dictionary<string, string> NoTable = new(StringComparer.Ordinal)
    {
        ["TextSpan"] = "a place",
        ["ReadoutMetadata"] = "part of a readout",
        ["ReadoutHead"] = "read in a corpus's table",
        ["FrequencyTable"] = "a reference",
        ["PhraseCountsIdentity"] = "the rules of counts",
        ["AnalysedCorpus"] = "holds a corpus and its formulas",
        ["DiscourseLexicon"] = "a lexicon",
        ["DiscourseWord"] = "a lexicon",
        ["TopicLexicon"] = "a lexicon",
        ["Topic"] = "a lexicon",
        ["LadderLexicon"] = "a lexicon",
        ["Ladder"] = "a lexicon",
        ["LadderRung"] = "a lexicon",
        ["FormulaLexicon"] = "a lexicon",
        ["FormulaFamily"] = "a lexicon",
        ["FormulaForm"] = "a lexicon",
        ["FrameLexicon"] = "a lexicon",
        ["NamedFrame"] = "a lexicon",
        ["FamilyDecisions"] = "a lexicon",
        ["FamilyDecision"] = "a lexicon",
        ["FormulaRelation"] = "part of a variant",
        ["FormulaHit"] = "a place, by number",
        ["FormulaMatch"] = "a place",
        ["FormulaFrameSlot"] = "ToFillerTable of its frame",
        ["ChangePoint"] = "a measure",
        ["CooccurrenceCounts"] = "part of a collocate",
        ["PermutationTest"] = "a measure",
        ["ProportionInterval"] = "a measure",
        ["SpeakerCount"] = "part of a formula, a frame or a list",
        ["MatrixCell"] = "part of a matrix",
        ["MatrixColumn"] = "part of a matrix",
        ["ShareTier"] = "part of a matrix",
        ["ShareTiers"] = "part of a matrix",
        ["WordingVariant"] = "part of a held wording",
        ["Edit"] = "part of a passage",
        ["Quote"] = "part of a finding",
        ["WordingUse"] = "part of a finding",
        ["AlignedSegment"] = "part of a collation",
        ["SegmentReading"] = "part of a collation",
        ["CollatedFormula"] = "ToFormulaTable of the collation",
        ["FormulaReadout"] = "ToFormulaCellTable of the collation",
        ["CollatedMeeting"] = "ToMeetingTable of the collation",
        ["MeetingTurn"] = "ToMeetingTable of the collation",
        ["MeetingTopic"] = "ToOrderTable of the collation",
        ["CollatedThread"] = "ToThreadTable of the collation",
        ["ThreadReadout"] = "ToThreadCellTable of the collation",
        ["ThreadVoice"] = "ToThreadCellTable of the collation",
        ["PrincipleLine"] = "ToPrincipleTable of the collation",
        ["PrincipleUse"] = "ToPrincipleTable of the collation",
        ["TextReuse"] = "ToReuseTable of the collation",
        ["ReusedStretch"] = "part of a link of reuse",
    };

    private static readonly Type[] Types =
    [
        .. typeof(Readout).Assembly.GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed)
            && !type.IsSubclassOf(typeof(Attribute)) && !type.Name.EndsWith("Options", StringComparison.Ordinal) && type.Namespace != "Rhetoric.Statistics"),
    ];

    [Fact]
    public void Every_result_has_a_line_of_its_own()
    {
        var silent = Types.Where(type => !NoResults.ContainsKey(NameOf(type))).Where(type =>
        {
            var line = type.GetMethod("ToString", Type.EmptyTypes)!;
            return line.DeclaringType != type || line.IsDefined(typeof(CompilerGeneratedAttribute));
        });

        Assert.Empty(silent.Select(type => type.FullName));
    }

    [Fact]
    public void Every_result_has_a_table_or_it_is_told_why_not()
    {
        var without = Types.Where(type => !IsTabular(type)).Select(NameOf).Order(StringComparer.Ordinal);

        Assert.Equal(NoResults.Keys.Concat(NoTable.Keys).Order(StringComparer.Ordinal), without);
    }

    [Fact]
    public void Every_kind_of_row_is_known_to_the_choice_of_tables()
    {
        var unknown = Types.Where(type => !type.ContainsGenericParameters && type.IsAssignableTo(typeof(IResultRow))).Where(type => TableChoice.Of(Array.CreateInstance(type, 0)) is null);

        Assert.Empty(unknown.Select(type => type.FullName));
    }

    [Fact]
    public void Every_kind_of_whole_answer_is_known_to_the_choice_of_tables()
    {
        Assert.Equal(
            Types.Where(type => type.IsAssignableTo(typeof(IResult))).Select(type => type.Name).Order(StringComparer.Ordinal),
            ShownResults.Whole.Select(result => result.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(ShownResults.Whole, result => Assert.True(TableChoice.Of(result)!.Count > 0, result.GetType().Name));
    }

    [Fact]
    public void Every_result_with_a_table_tells_a_notebook_who_draws_it_and_nothing_else_does() => Assert.Equal(
        Types.Where(IsTabular).Select(NameOf).Order(StringComparer.Ordinal),
        Types.Where(type => type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute")).Select(NameOf).Order(StringComparer.Ordinal));

    private static bool IsTabular(Type type) => type == typeof(ResultTable) || type.IsAssignableTo(typeof(IResultRow)) || type.IsAssignableTo(typeof(IResult))
        || type.GetInterfaces().Any(made => made.IsGenericType && made.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && (made.GetGenericArguments()[0].IsGenericParameter || made.GetGenericArguments()[0].IsAssignableTo(typeof(IResultRow))));

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
