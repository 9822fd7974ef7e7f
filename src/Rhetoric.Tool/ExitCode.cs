namespace Rhetoric.Tool;

/// <summary>What a run tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeInputFailed = 1;
    public const int NothingDone = 2;
    public const int Interrupted = 130;
}
