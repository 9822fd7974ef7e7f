namespace Rhetoric.Comparison;

/// <summary>Findings of form: who speaks first, what another says now, points and numbering, lists, who was there, joint voice, shares, the first grave topic.</summary>
/// <remarks>
/// Each form gives one finding at the most. Its score is a share of the third finding of content (<c>Data/forms.tsv</c>), so that it stands among what the texts say and
/// not above it. Exchanging the texts exchanges the sides and nothing else. Cost: O(statements + attributions + lists).
/// </remarks>
internal static class FormChanges
{
    private const int Quotes = 4;

    /// <summary>The findings, without rank, in the order of the forms.</summary>
    /// <param name="a">The earlier text.</param>
    /// <param name="b">The later text.</param>
    /// <param name="pairing">Which statements answer each other.</param>
    /// <param name="answers">What they have in common.</param>
    /// <param name="lists">The changes of lists.</param>
    /// <param name="told">The statements that the titles of threads set side by side.</param>
    /// <param name="scale">The score that weighs 1.</param>
    /// <param name="wording">The words of the titles.</param>
    public static IEnumerable<Finding> Find(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, IReadOnlyList<Change> lists, IReadOnlySet<(Statement A, Statement B)> told, double scale, TitleWording wording)
    {
        var words = new FormWords(a, b, wording);
        FormChange?[] found =
        [
            OpeningSpeaker.Between(a, b, words), Revoicing.Between(a, b, pairing, answers, told, words), Programme.Between(a, b, words), ListForm.Between(a, b, lists, words),
            AttendanceForm.Between(a, b, words), VoiceForm.JointBetween(a, b, pairing, words), VoiceForm.OtherBetween(a, b, words), FirstTopic.Between(a, b, words),
        ];
        return found.OfType<FormChange>().Select(Told);

        Finding Told(FormChange change)
        {
            var form = change.Form;
            return new Finding
            {
                Rank = 1,
                Thread = form.Id,
                Title = words.Titled(form, change.Words),
                Direction = change.Direction,
                Kind = change.Direction switch
                {
                    FindingDirection.New => ChangeKind.Added,
                    FindingDirection.Gone => ChangeKind.Dropped,
                    FindingDirection.OtherMouth => ChangeKind.Revoiced,
                    FindingDirection.Reordered => ChangeKind.Moved,
                    _ => ChangeKind.Changed,
                },
                A = [.. change.A.Take(Quotes).Select(a.QuoteOf)],
                B = [.. change.B.Take(Quotes).Select(b.QuoteOf)],
                Score = scale * form.Weight * change.Strength,
                Why = words.Why(form),
            };
        }
    }
}
