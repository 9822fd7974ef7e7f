using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace Rhetoric.Tests;

/// <summary>A test that reads texts beside the checkout. Where there are none it is no test, and <see cref="SharedTextsTests"/> says so once for all of them.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class SharedFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber)
{
    /// <summary>Finds the test where there is something to read.</summary>
    public sealed class Discoverer : FactDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
            SharedTexts.ArePresent ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
