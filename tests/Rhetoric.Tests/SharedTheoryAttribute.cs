using System.Runtime.CompilerServices;

namespace Rhetoric.Tests;

/// <summary>A table of cases that reads texts beside the checkout; see <see cref="SharedFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = !SharedTexts.ArePresent;
}
