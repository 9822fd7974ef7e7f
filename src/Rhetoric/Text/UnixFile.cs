using System.Runtime.InteropServices;

namespace Rhetoric;

/// <summary>What the runtime does not tell of a file: how many names it has and whose it is.</summary>
/// <remarks>
/// Asked by <c>statx</c> of Linux, whose answer lies alike on every processor; by the symbols of the process, so that nothing is bound where they are absent. Elsewhere
/// nothing is known and nothing done.
/// </remarks>
internal static unsafe class UnixFile
{
    // statx(2): of the directory of the process, the number of names, the user, the group; and where these lie among its 256 bytes.
    private const int CurrentDirectory = -100;
    private const uint Asked = 0x4 | 0x8 | 0x10;
    private const int AnswerLength = 256;
    private const int Names = 16;
    private const int User = 20;
    private const int Group = 24;

    /// <summary>How many names a file has, its user and group; null where that cannot be told.</summary>
    public static (uint Names, uint User, uint Group)? StatusOf(string path)
    {
        if (Symbol("statx") is not { } statx)
        {
            return null;
        }

        var answer = stackalloc byte[AnswerLength];
        var name = Marshal.StringToCoTaskMemUTF8(path);
        try
        {
            return ((delegate* unmanaged<int, byte*, int, uint, byte*, int>)statx)(CurrentDirectory, (byte*)name, 0, Asked, answer) == 0
                ? (*(uint*)(answer + Names), *(uint*)(answer + User), *(uint*)(answer + Group))
                : null;
        }
        finally
        {
            Marshal.FreeCoTaskMem(name);
        }
    }

    /// <summary>Gives a file to a user and a group; false where that is not allowed.</summary>
    public static bool Give(string path, uint user, uint group)
    {
        if (Symbol("chown") is not { } chown)
        {
            return false;
        }

        var name = Marshal.StringToCoTaskMemUTF8(path);
        try
        {
            return ((delegate* unmanaged<byte*, uint, uint, int>)chown)((byte*)name, user, group) == 0;
        }
        finally
        {
            Marshal.FreeCoTaskMem(name);
        }
    }

    private static nint? Symbol(string name) =>
        OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), name, out var symbol) ? symbol : null;
}
