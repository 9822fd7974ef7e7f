namespace Rhetoric.Tests;

/// <summary>Lets one test at a time work in a folder of its own: the process has a single working folder and a single standard output.</summary>
[CollectionDefinition(nameof(WorkingFolder), DisableParallelization = true)]
public static class WorkingFolder
{
    public static void Become(Action<string> work)
    {
        var before = Environment.CurrentDirectory;
        var desk = Directory.CreateTempSubdirectory("rhetoric-");
        try
        {
            Environment.CurrentDirectory = desk.FullName;
            work(desk.FullName);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            desk.Delete(recursive: true);
        }
    }
}
