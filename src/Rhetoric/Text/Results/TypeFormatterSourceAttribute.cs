using System.Diagnostics.CodeAnalysis;

namespace Rhetoric;

/// <summary>Tells a notebook who draws a result.</summary>
/// <remarks>
/// The convention of .NET Interactive, by names alone so that no package is needed: before the kernel shows a value it looks on its type for an attribute of this name, makes
/// what <see cref="FormatterSourceType"/> says and asks it for formatters. The type is told by name because what draws stands on a floor above; nothing here calls it, so
/// that a trimmed program is no greater for it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
[SuppressMessage("Performance", "CA1822", Justification = "The kernel asks an instance.")]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>The type that makes the formatters; it has a public constructor without parameters and a method <c>CreateTypeFormatters</c>.</summary>
    public Type? FormatterSourceType => Type.GetType("Rhetoric.Reporting.NotebookFormatters, Rhetoric");

    /// <summary>What a notebook shows where it may choose.</summary>
    public string[] PreferredMimeTypes => ["text/html"];
}
