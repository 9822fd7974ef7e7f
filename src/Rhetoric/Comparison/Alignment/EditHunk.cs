namespace Rhetoric.Comparison;

/// <summary>A stretch of one sequence that gives way to a stretch of the other, half-open; what lies between two hunks is equal.</summary>
internal readonly record struct EditHunk(int StartA, int EndA, int StartB, int EndB)
{
    /// <summary>The hunk as seen from the other side.</summary>
    public EditHunk Turned => new(StartB, EndB, StartA, EndA);

    /// <summary>The hunks between the tokens that are kept.</summary>
    /// <param name="partners">For each token of the first sequence its partner in the second, rising; −1 for none.</param>
    /// <param name="lengthB">The length of the second sequence.</param>
    public static List<EditHunk> Between(int[] partners, int lengthB)
    {
        var hunks = new List<EditHunk>();
        var (startA, startB) = (0, 0);
        for (var i = 0; i <= partners.Length; i++)
        {
            var j = i == partners.Length ? lengthB : partners[i];
            if (j < 0)
            {
                continue;
            }

            if (i > startA || j > startB)
            {
                hunks.Add(new EditHunk(startA, i, startB, j));
            }

            (startA, startB) = (i + 1, j + 1);
        }

        return hunks;
    }
}
