namespace Rhetoric.Discourse;

/// <summary>A verb of the table of reporting verbs.</summary>
internal sealed record ReportingVerb(string Form, TextLanguage Language, ReportingLevel Level, bool IsJointOnly, bool IsIndividualOnly);
