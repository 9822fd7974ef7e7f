using System.Runtime.InteropServices;

namespace Rhetoric.Segmentation;

/// <summary>A state of a <see cref="PhraseTrie"/>: all that one step asks for, in one place of memory.</summary>
[StructLayout(LayoutKind.Sequential, Size = 8)]
internal struct PhraseNode
{
    /// <summary>No phrase goes on.</summary>
    public const int NoChildren = -1;

    /// <summary>The code of no character: no state stands here, or the root, to which none leads.</summary>
    public const ushort Free = ushort.MaxValue;

    /// <summary>Where the children stand, less their codes; negative where there are none.</summary>
    public int Base;

    /// <summary>The code that leads here, or <see cref="Free"/>.</summary>
    public ushort Code;

    /// <summary>1 if a phrase ends here, else 0.</summary>
    public ushort Ends;
}
