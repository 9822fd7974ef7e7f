using System.Runtime.CompilerServices;

namespace Rhetoric.Tests;

/// <summary>A test that reads texts beside the checkout. Where there are none it is not run, and <see cref="SharedTextsTests"/> says so once for all of them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = !SharedTexts.ArePresent;
}
