using System.CommandLine;
using System.CommandLine.Invocation;
using Rhetoric.Reporting;

namespace Rhetoric.Tool;

/// <summary>Tells the version and nothing else: three numbers, as the head of an answer has them.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ResultHead.Version);
        return ExitCode.Done;
    }
}
