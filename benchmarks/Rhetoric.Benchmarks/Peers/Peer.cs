using System.ComponentModel;

namespace Rhetoric.Benchmarks.Peers;

/// <summary>A tool in another language that may or may not be installed.</summary>
internal sealed class Peer
{
    /// <summary>The category of benchmarks that need Python's jieba.</summary>
    public const string NeedsPython = "Python";

    /// <summary>The category of benchmarks that need jieba-rs for Node.js.</summary>
    public const string NeedsNode = "Node";

    /// <summary>The category of benchmarks that need scikit-learn.</summary>
    public const string NeedsScikitLearn = "ScikitLearn";

    /// <summary>The category of benchmarks that need libdivsufsort.</summary>
    public const string NeedsDivSufSort = "DivSufSort";

    private readonly Lazy<string?> _program;

    private Peer(string category, string hint, IReadOnlyList<string> programs, IReadOnlyList<string> probe)
        : this(category, hint, () => programs.FirstOrDefault(program => Runs(program, probe)))
    {
    }

    private Peer(string category, string hint, Func<string?> program)
    {
        Category = category;
        Hint = hint;
        _program = new Lazy<string?>(program);
    }

    /// <summary>Python's jieba.</summary>
    public static Peer Python { get; } = new(NeedsPython, "install Python's jieba 0.42.1 (Debian: python3-jieba)", ["python3", "/usr/bin/python3"], ["-c", "import jieba"]);

    /// <summary>jieba-rs for Node.js.</summary>
    public static Peer Node { get; } = new(
        NeedsNode, "run npm install in benchmarks/Rhetoric.Benchmarks/Peers", ["node"],
        ["--input-type=module", "-e", $"import('{new Uri(PeerProcess.PathOf("node_modules/@node-rs/jieba/index.js"))}').then(() => process.exit(0), () => process.exit(1))"]);

    /// <summary>Python's scikit-learn.</summary>
    public static Peer ScikitLearn { get; } = new(
        NeedsScikitLearn, "install scikit-learn (Debian: python3-sklearn)", ["/usr/bin/python3", "python3"], ["-c", "import sklearn.feature_extraction.text"]);

    /// <summary>The C library libdivsufsort.</summary>
    public static Peer DivSufSort { get; } = new(NeedsDivSufSort, "install libdivsufsort (Debian: libdivsufsort3)", () => Peers.DivSufSort.Library);

    public static IReadOnlyList<Peer> All { get; } = [Python, Node, ScikitLearn, DivSufSort];

    /// <summary>The category of the benchmarks that need it.</summary>
    public string Category { get; }

    /// <summary>How to get it.</summary>
    public string Hint { get; }

    /// <summary>The program or library that runs it, or null if it is absent.</summary>
    public string? Program => _program.Value;

    private static bool Runs(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = PeerProcess.Start(program, arguments);
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
