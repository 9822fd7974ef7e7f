using Spectre.Console;

namespace Rhetoric.Tool;

/// <summary>Shows long work on standard error, if that is a terminal; until it tells how far it is, that it goes on.</summary>
internal static class ProgressBar
{
    public static T Show<T>(Terminal terminal, string what, Func<IProgress<double>?, T> work)
    {
        if (!terminal.ShowsProgress)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: 1).IsIndeterminate();
            return work(new Direct(task));
        });
    }

    // Progress<T> would post to the thread pool and arrive late.
    private sealed class Direct(ProgressTask task) : IProgress<double>
    {
        public void Report(double value)
        {
            task.IsIndeterminate = false;
            task.Value = value;
        }
    }
}
