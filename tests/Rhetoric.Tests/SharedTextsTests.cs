using System.Reflection;

namespace Rhetoric.Tests;

/// <summary>Says once what a checkout without the shared texts cannot test.</summary>
public sealed class SharedTextsTests
{
    [Fact]
    public void The_texts_beside_the_checkout_are_there()
    {
        var tests = typeof(SharedTextsTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Count(method => method.GetCustomAttribute<FactAttribute>() is SharedFactAttribute or SharedTheoryAttribute);

        Assert.SkipUnless(
            SharedTexts.ArePresent,
            $"{tests} tests more are not run: they read real readouts and other tools' answers in ../shared, which are not ours to publish. All else is tested; nothing is wrong.");

        Assert.NotEqual(0, tests);
    }
}
