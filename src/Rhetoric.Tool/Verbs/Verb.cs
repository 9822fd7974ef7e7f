using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>What the verbs share: how they end, and how values are checked.</summary>
internal static class Verb
{
    /// <summary>Runs the work off the main thread, so that an interrupt is heard, and turns its end into an exit code.</summary>
    public static async Task<int> Run(Terminal terminal, ParseResult parsed, Action<Inputs> work, CancellationToken cancellationToken)
    {
        var inputs = Inputs.On(terminal, parsed);
        try
        {
            Answer.Check(parsed);
            OptionScope.Check(parsed);
            Inputs.Check(parsed);
            await Task.Run(() => work(inputs), cancellationToken);
            return inputs.HasFailed ? ExitCode.SomeInputFailed : ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputClosedException)
        {
            // Such as head, which has what it wants.
            return inputs.HasFailed ? ExitCode.SomeInputFailed : ExitCode.Done;
        }
        catch (Exception error) when (error is UsageException or IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or FormatException or TimeoutException or OverflowException)
        {
            terminal.Say(MessageOf(error));
            return ExitCode.NothingDone;
        }
    }

    // The system's words for a file that may not be opened.
    private const string Denied = "Access to the path ";
    private const string IsDenied = " is denied.";

    // Without what tells a programmer more than a user: the name of the parameter, and its value once more.
    private static string MessageOf(Exception error)
    {
        // The system's word for a standard output that is closed.
        var message = error is UnauthorizedAccessException && !error.Message.Contains('\'', StringComparison.Ordinal) ? "Standard output may not be written." : error.Message;
        if (message.StartsWith(Denied, StringComparison.Ordinal) && message.EndsWith(IsDenied, StringComparison.Ordinal))
        {
            message = $"{message[Denied.Length..^IsDenied.Length]} may not be read or written; permission is denied.";
        }

        if (error is ArgumentException { ParamName: { } name })
        {
            message = message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal);
        }

        return error is ArgumentOutOfRangeException { ActualValue: not null } && message.LastIndexOf('\n') is > 0 and var end ? message[..end].TrimEnd() : message;
    }

    public static Option<int> Top(int most) => new("--top") { Description = "How many at the most.", HelpName = "N", DefaultValueFactory = _ => most };

    /// <exception cref="UsageException">Nothing is asked for.</exception>
    public static string NotEmpty(string value, string name) => !string.IsNullOrWhiteSpace(value) ? value : throw new UsageException($"{name} is '{value}'; it must hold what to look for.");

    /// <summary>How many rows at the most, where by default all are told.</summary>
    public static Option<int?> TopOfAll() => new("--top") { Description = "How many at the most; by default all.", HelpName = "N" };

    /// <exception cref="UsageException">It is less than one.</exception>
    public static int MostOf(ParseResult parsed, Option<int?> top) => parsed.GetValue(top) is { } most ? AtLeastOne(most, top) : int.MaxValue;

    public static int AtLeastOne(int value, Option option) => value >= 1 ? value : throw new UsageException($"{option.Name} is {value}; it must be at least 1.");

    public static T Choice<T>(string name, Option option)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0])
            ? value
            : throw new UsageException($"{option.Name} is '{name}'; it is {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    /// <summary>The one readout of an id or a date, or of the name of its file.</summary>
    /// <exception cref="UsageException">None or several fit; the message names the candidates.</exception>
    public static Readout Find(ReadoutCorpus corpus, string idOrDate)
    {
        try
        {
            return corpus.Sharing(idOrDate) is { Length: > 1 } sharing
                ? throw new UsageException($"'{idOrDate}' fits {sharing.Length} readouts: {string.Join(", ", sharing.Skip(1).Select(readout => readout.Id).Prepend($"{idOrDate}{ReadoutCorpus.NumberSign}1"))}.")
                : corpus.TryGet(idOrDate, out var readout) ? readout : corpus[WithoutEnding(idOrDate)];
        }
        catch (KeyNotFoundException unknown)
        {
            throw new UsageException(unknown.Message);
        }
    }

    private static string WithoutEnding(string name) => Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name;
}
