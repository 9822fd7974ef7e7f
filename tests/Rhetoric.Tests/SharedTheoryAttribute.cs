using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace Rhetoric.Tests;

/// <summary>A table of cases that reads texts beside the checkout; see <see cref="SharedFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class SharedTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : TheoryAttribute(sourceFilePath, sourceLineNumber)
{
    /// <summary>Finds the cases where there is something to read.</summary>
    public sealed class Discoverer : TheoryDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
            SharedTexts.ArePresent ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
