using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Writes reports that a person reads: one page each, which needs no network and no script.</summary>
public static class ReadoutReporting
{
    /// <summary>A page on a corpus: what changed last, recurring formulas over time, phrases, voices, the texts with who says what, sources.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">What it holds; null for <see cref="ReportOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>HTML; everything that comes from a text is escaped. The same corpus and options give the same page.</returns>
    /// <exception cref="ArgumentException">The corpus is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static string ToHtml(
        this ReadoutCorpus corpus, ReportOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.Count == 0)
        {
            throw new ArgumentException("The corpus is empty; a page needs at least one readout.", nameof(corpus));
        }

        options ??= ReportOptions.Default;
        var pair = options.Compare ?? LastTwo(corpus);
        var analysed = corpus.Analyse(new FormulaOptions { Lexicon = options.Lexicon }, progress.Part(0, 0.6), cancellationToken);
        var formulas = analysed.Formulas;
        var comparison = pair is var (a, b) ? analysed.Compare(a, b, new ComparisonOptions { Lexicon = options.Lexicon, Language = options.Language }, progress.Part(0.6, 0.7), cancellationToken) : null;
        var title = options.Title ?? SeriesTitle.WithYears(corpus, PageWording.Of(options.Language));
        var roles = VoiceRoles.Of(corpus);
        var page = HtmlPage.Of(title, options.Language, html =>
        {
            WriteHead(html, corpus, formulas, comparison, title);
            if (comparison is not null)
            {
                ChangeSection.Write(html, comparison, options.Changes);
                ChangeSection.WriteUnderneath(html, comparison, options.Changes);
            }

            progress?.Report(0.72);
            FormulaSection.Write(html, formulas, corpus, options.Formulas);
            VoiceSection.Write(html, corpus, roles);
            PhraseSection.Write(html, corpus, options.Phrases, progress.Part(0.75, 0.95), cancellationToken);
            ReadingSection.Write(html, ReadingChoice.Of(corpus, pair), roles, readout => comparison is null ? [] : FindingPlace.MarksOf(comparison, readout, options.Changes, html.Words));
            if (comparison is not null)
            {
                ChangeSection.WriteAlignment(html, comparison);
            }

            InputSection.Write(html, corpus.Failures, new ResultHead { Inputs = corpus, Lexicon = formulas.Lexicon, Segmenter = Segmenter.Default.Identity });
        });
        progress?.Report(1);
        return page;
    }

    /// <summary>A page on two readouts, as a briefing: the first twenty findings with the words of both texts, voices, asks, atmosphere, both texts with their marks.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>HTML; everything that comes from a text is escaped.</returns>
    public static string ToHtml(this ReadoutComparison comparison) => comparison.ToHtml(ReportOptions.Default.Changes);

    /// <summary>A page on two readouts, as a briefing: the first findings with the words of both texts, voices, asks, atmosphere, both texts with their marks.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="changes">How many findings and changes at the most.</param>
    /// <returns>HTML; everything that comes from a text is escaped.</returns>
    public static string ToHtml(this ReadoutComparison comparison, int changes) => comparison.ToHtml(changes, TextLanguage.English);

    /// <summary>A page on two readouts, as a briefing, whose own words are in one of two languages.</summary>
    /// <param name="comparison">The comparison; its titles are in the language that it was asked for in (<see cref="ComparisonOptions.Language"/>).</param>
    /// <param name="changes">How many findings and changes at the most.</param>
    /// <param name="language">The language of headings, legends, marks and notes: Chinese, or English for all else.</param>
    /// <returns>HTML; everything that comes from a text is escaped.</returns>
    public static string ToHtml(this ReadoutComparison comparison, int changes, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Readout[] both = [comparison.A, comparison.B];
        var title = $"{comparison.A.Id} → {comparison.B.Id}";
        return HtmlPage.Of(title, language, html =>
        {
            BriefingHead.Write(html, comparison, changes);
            ChangeSection.Write(html, comparison, changes);
            SeriesSection.Write(html, comparison, VoiceRoles.Of(both));
            VoiceBars.Write(html, comparison);
            AskSides.Write(html, comparison);
            AtmosphereTable.Write(html, comparison);
            ReadingSection.Write(html, ReadingChoice.Of(both, (comparison.A, comparison.B)), VoiceRoles.Of(both), readout => FindingPlace.MarksOf(comparison, readout, changes, html.Words));
            ChangeSection.WriteUnderneath(html, comparison, changes);
            ChangeSection.WriteAlignment(html, comparison);
            InputSection.Write(html, [], new ResultHead { Inputs = comparison.A.Id == comparison.B.Id && comparison.A.Sha256 == comparison.B.Sha256 ? [comparison.A] : both, Lexicon = comparison.Lexicon, Segmenter = Segmenter.Default.Identity });
        });
    }

    /// <summary>Writes <see cref="ToHtml(ReadoutCorpus, ReportOptions?, IProgress{double}?, CancellationToken)"/> to a file, whole or not at all.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">What it holds; null for <see cref="ReportOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <example>
    /// <code>
    /// corpus.SaveHtml("report.html");
    /// </code>
    /// </example>
    public static void SaveHtml(
        this ReadoutCorpus corpus, string path, ReportOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        AtomicFile.ThrowIfUnwritable(path);
        var page = corpus.ToHtml(options, progress, cancellationToken);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(page)), cancellationToken);
    }

    /// <summary>Writes <see cref="ToHtml(ReadoutComparison)"/> to a file, whole or not at all.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this ReadoutComparison comparison, string path)
    {
        var page = comparison.ToHtml();
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
    }

    private static void WriteHead(HtmlBuilder html, ReadoutCorpus corpus, FormulaTable formulas, ReadoutComparison? comparison, string title)
    {
        html.Add($"<header><h1>");
        MixedText.Write(html, title);
        html.Add($"</h1>\n<dl class=\"facts\"><div><dt>{html.Words["readouts"]}</dt><dd>{corpus.Count}</dd></div><div><dt>{html.Words["facts.characters"]}</dt><dd>{corpus.Sum(readout => (long)readout.Text.Length):N0}</dd></div><div><dt>{html.Words["facts.formulas"]}</dt><dd>{formulas.Count}</dd></div>");
        if (corpus.FirstOrDefault(readout => readout.Date is not null)?.Date is { } first)
        {
            html.Add($"<div><dt>{html.Words["facts.from"]}</dt><dd>{first:yyyy-MM-dd}</dd></div><div><dt>{html.Words["facts.to"]}</dt><dd>{corpus.Max(readout => readout.Date)}</dd></div>");
        }

        html.Add($"</dl>\n<nav aria-label=\"{html.Words["nav.title"]}\"><ul>");
        if (comparison is not null)
        {
            html.Add($"<li><a href=\"#changes\">{html.Words["nav.changes"]}</a></li>");
        }

        html.Add($"<li><a href=\"#formulas\">{html.Words["formulas.title"]}</a></li><li><a href=\"#voices\">{html.Words["voices.voices"]}</a></li><li><a href=\"#phrases\">{html.Words["nav.phrases"]}</a></li><li><a href=\"#reading\">{html.Words["nav.texts"]}</a></li>");
        if (comparison is not null && comparison.A.Language == comparison.B.Language)
        {
            html.Add($"<li><a href=\"#texts\">{html.Words["nav.aligned"]}</a></li>");
        }

        html.Add($"<li><a href=\"#sources\">{html.Words["sources.title"]}</a></li></ul></nav></header>\n<main id=\"content\">\n");
    }

    // Where nobody is told to be met, as in reports of work, the texts of one folder are the series.
    private static (Readout A, Readout B)? LastTwo(ReadoutCorpus corpus)
    {
        if (corpus.Any(readout => readout.ReadCounterpart() is not null))
        {
            return corpus.LatestSeries()?.LastTwo;
        }

        var last = corpus.LastOrDefault(readout => readout.Date is not null);
        var before = last is null ? null : corpus.LastOrDefault(readout =>
            readout.Date < last.Date && readout.Language == last.Language && FolderOf(readout) == FolderOf(last));
        return before is null ? null : (before, last!);
    }

    private static string? FolderOf(Readout readout) => readout.Path is null ? null : Path.GetDirectoryName(readout.Path);
}
