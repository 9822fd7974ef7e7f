namespace Rhetoric.Reporting;

/// <summary>Phrases by periods, counterparts or speakers: cells in the colours of the tiers, with the numbers in them.</summary>
/// <remarks>Where there is no room for numbers, a cell is filled as high as its tier, so that colour is never needed.</remarks>
internal static class GridPicture
{
    private const double RowHeight = 27;
    private const double Top = 76;
    private const double CellText = 11;
    private const double LeastNamed = 26;
    private const double Widest = 64;
    private const int DrawnTiers = 4;

    public static string Of(PhraseMatrix matrix, int width, PageWording words)
    {
        var labels = Labels(matrix, width);
        var room = width - (2 * SvgPicture.Margin) - labels;
        var columns = matrix.Kind == MatrixColumns.Period ? matrix.Columns.Count : Math.Min(matrix.Columns.Count, (int)(room / LeastNamed));
        var step = Math.Min(Widest, room / Math.Max(1, columns));
        var grid = new Grid(matrix, SvgPicture.Margin + labels, Top + HeadHeight(matrix, columns, step), step, columns, words);
        return SvgPicture.Of(width, grid.Top + (RowHeight * matrix.Rows.Count) + 14, Title(matrix, words), Description(matrix, columns, words), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, Title(matrix, words), 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit(Told(grid), 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            DrawKey(svg, grid, width);
            DrawHead(svg, grid);
            for (var row = 0; row < matrix.Rows.Count; row++)
            {
                DrawRow(svg, grid, row, labels);
            }
        });
    }

    private sealed record Grid(PhraseMatrix Matrix, double Left, double Top, double Step, int Columns, PageWording Words)
    {
        /// <summary>Whether every cell has room for its number.</summary>
        public bool HasNumbers { get; } = HasRoom(Matrix, Step, Columns, isShort: true);

        /// <summary>Whether the number of readouts has no room beside that of those with the phrase.</summary>
        public bool IsShort { get; } = !HasRoom(Matrix, Step, Columns, isShort: false);
    }

    private static bool HasRoom(PhraseMatrix matrix, double step, int columns, bool isShort) => Enumerable.Range(0, matrix.Rows.Count)
        .All(row => Enumerable.Range(0, columns).All(column => PictureText.Width(Number(matrix[row, column], isShort), CellText) <= step - 2));

    private static double Labels(PhraseMatrix matrix, int width) =>
        Math.Min(0.36 * width, 12 + matrix.Rows.Select(row => PictureText.Width(row.Phrase, 14.5)).DefaultIfEmpty(0).Max());

    private static string What(PhraseMatrix matrix) => matrix.Kind switch
    {
        MatrixColumns.Period => matrix.Rows[0].By == Period.Readout ? "readout" : Names.Of(matrix.Rows[0].By),
        var kind => Names.Of(kind),
    };

    private static string Title(PhraseMatrix matrix, PageWording words) => words.Plain($"picture.by.{What(matrix)}");

    private static string Told(Grid grid)
    {
        var (with, all) = grid.Matrix.Kind == MatrixColumns.Speaker
            ? (grid.Words.Plain("picture.speaker.with"), grid.Words.Plain("picture.speaker.all"))
            : (grid.Words.Plain("picture.with"), grid.Words.Plain("picture.all"));
        return (grid.HasNumbers ? grid.IsShort ? with : $"{with} / {all}" : grid.Words.Plain("picture.filled"))
            + (grid.Columns < grid.Matrix.Columns.Count ? grid.Words.Plain("picture.most", grid.Columns, grid.Matrix.Columns.Count) : "");
    }

    private static string Description(PhraseMatrix matrix, int columns, PageWording words) => string.Join(' ', Enumerable.Range(0, matrix.Rows.Count).Select(row =>
        $"{matrix.Rows[row].Phrase}: " + string.Join(", ", Enumerable.Range(0, columns).Where(column => matrix[row, column].Documents > 0)
            .Select(column => words.Plain("picture.cell", matrix.Columns[column].Label, matrix[row, column].With, matrix[row, column].Documents))) + "."));

    private static string Number(MatrixCell cell, bool isShort) => cell.Documents == 0 ? ""
        : isShort ? FormattableString.Invariant($"{cell.With}")
        : FormattableString.Invariant($"{cell.With}/{cell.Documents}");

    private static int Drawn(int tier, int tiers) => tier < 0 ? 0 : (int)Math.Ceiling((tier + 1.0) * DrawnTiers / tiers);

    private static void DrawKey(HtmlBuilder svg, Grid grid, int width)
    {
        var (tiers, none) = (grid.Matrix.Tiers, grid.Words.Plain("picture.none"));
        string[] names = [none, .. tiers.Select((tier, number) => number + 1 < tiers.Count
            ? $"{NameOf(tier)} < {PictureText.Percent(tiers[number + 1].From)}"
            : $"{NameOf(tier)} ≥ {PictureText.Percent(tier.From)}")];
        if (names.Sum(name => 28 + PictureText.Width(name, 11)) > width - SvgPicture.Margin)
        {
            names = [none, .. tiers.Select(tier => tier.From == 0 ? NameOf(tier) : $"≥ {PictureText.Percent(tier.From)}")];
        }

        var x = SvgPicture.Margin;
        for (var number = 0; number < names.Length; number++)
        {
            DrawFilled(svg, x, 56, 13, 12, Drawn(number - 1, tiers.Count), isWhole: grid.HasNumbers);
            SvgPicture.Text(svg, x + 18, 66, names[number], 11, "rp-quiet");
            x += 28 + PictureText.Width(names[number], 11);
        }

        // Tiers of the caller's own are called as the caller calls them.
        string NameOf(ShareTier tier) => ShareTiers.Default.Contains(tier) ? grid.Words.Plain($"tier.{tier.Name}") : tier.Name;
    }

    private static double HeadHeight(PhraseMatrix matrix, int columns, double step)
    {
        var widest = matrix.Columns.Take(columns).Select(column => PictureText.Width(column.Label, 11.5)).DefaultIfEmpty(0).Max();
        return IsUpright(matrix, columns, step) ? 24 : Math.Min(110, widest) + 16;
    }

    // Periods in a row may leave out names; nothing tells those of the others.
    private static bool IsUpright(PhraseMatrix matrix, int columns, double step) =>
        matrix.Kind == MatrixColumns.Period || matrix.Columns.Take(columns).All(column => PictureText.Width(column.Label, 11.5) <= step - 2);

    private static void DrawHead(HtmlBuilder svg, Grid grid)
    {
        var columns = grid.Matrix.Columns;
        var isUpright = IsUpright(grid.Matrix, grid.Columns, grid.Step);
        var widest = columns.Take(grid.Columns).Select(column => PictureText.Width(Short(column.Label, grid.Step), 11.5)).DefaultIfEmpty(0).Max();
        var every = isUpright ? Math.Max(1, (int)Math.Ceiling((widest + 4) / grid.Step)) : 1;
        for (var column = 0; column < grid.Columns; column += every)
        {
            var x = grid.Left + (grid.Step * (column + 0.5));
            if (isUpright)
            {
                SvgPicture.Text(svg, x, grid.Top - 7, grid.Matrix.Kind == MatrixColumns.Period ? Short(columns[column].Label, grid.Step) : columns[column].Label, 11.5, "rp-quiet rp-mid");
            }
            else
            {
                svg.Add($"<g transform=\"translate({x + 4:0.##} {grid.Top - 7:0.##}) rotate(-90)\">");
                SvgPicture.Text(svg, 0, 0, PictureText.Fit(columns[column].Label, 11.5, 110), 11.5, "rp-quiet");
                svg.Add($"</g>\n");
            }
        }
    }

    // A year in a narrow column loses its century.
    private static string Short(string label, double step) =>
        label.Length == 4 && label.All(char.IsAsciiDigit) && PictureText.Width(label, 11.5) + 4 > step ? "’" + label[2..] : label;

    private static void DrawRow(HtmlBuilder svg, Grid grid, int row, double labels)
    {
        var (matrix, y) = (grid.Matrix, grid.Top + (RowHeight * row));
        SvgPicture.Text(svg, SvgPicture.Margin, y + 18, PictureText.Fit(matrix.Rows[row].Phrase, 14.5, labels - 8), 14.5, "rp-zh");
        for (var column = 0; column < grid.Columns; column++)
        {
            var (cell, x) = (matrix[row, column], grid.Left + (grid.Step * column));
            svg.Add($"<g><title>{PictureText.Clean($"{matrix.Rows[row].Phrase}, {matrix.Columns[column].Label}: {Number(cell, isShort: false)}")}</title>");
            if (cell.Documents == 0)
            {
                svg.Add($"<line class=\"rp-void\" x1=\"{x + (grid.Step * 0.3):0.##}\" x2=\"{x + (grid.Step * 0.7):0.##}\" y1=\"{y + (RowHeight / 2):0.##}\" y2=\"{y + (RowHeight / 2):0.##}\"/>");
            }
            else
            {
                var tier = Drawn(cell.Tier, matrix.Tiers.Count);
                DrawFilled(svg, x + 1, y + 1, Math.Max(0.5, grid.Step - 2), RowHeight - 2, tier, isWhole: grid.HasNumbers);
                if (grid.HasNumbers && cell.With > 0)
                {
                    SvgPicture.Text(svg, x + (grid.Step / 2), y + 18, Number(cell, grid.IsShort), CellText, tier == DrawnTiers ? "rp-mid rp-on4" : "rp-mid rp-on");
                }
                else if (grid.HasNumbers)
                {
                    SvgPicture.Text(svg, x + (grid.Step / 2), y + 18, "0", CellText, "rp-mid rp-quiet");
                }
            }

            svg.Add($"</g>\n");
        }
    }

    private static void DrawFilled(HtmlBuilder svg, double x, double y, double width, double height, int tier, bool isWhole)
    {
        if (!isWhole || tier == 0)
        {
            svg.Add($"<rect class=\"rp-t0\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\"/>");
        }

        if (tier > 0)
        {
            var filled = isWhole ? height : height * tier / DrawnTiers;
            svg.Add($"<rect class=\"rp-t{tier}\" x=\"{x:0.##}\" y=\"{y + height - filled:0.##}\" width=\"{width:0.##}\" height=\"{filled:0.##}\"/>");
        }
    }
}
