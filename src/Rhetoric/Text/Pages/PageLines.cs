using System.Text;

namespace Rhetoric;

/// <summary>Puts the words of a page together to lines.</summary>
/// <remarks>White space collapses; between two East Asian characters a line wrap in the source vanishes. Cost: O(characters).</remarks>
internal sealed class PageLines
{
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _text = new();
    private bool _space;
    private bool _wrap;
    private bool _break;
    private bool _isMain;
    private int _block;
    private int _links;

    /// <summary>Ends the line before the next words.</summary>
    public void Break() => _break = true;

    /// <summary>Adds words as they stand between two tags.</summary>
    public void Add(string words, bool isLink, int block, bool isMain)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character) && character != '\u3000')
            {
                _space = true;
                _wrap |= character is '\n' or '\r';
                continue;
            }

            if (_break)
            {
                End();
            }
            else if (_space && _text.Length > 0 && !(_wrap && IsEastAsian(_text[^1]) && IsEastAsian(character)))
            {
                _text.Append(' ');
            }

            if (_text.Length == 0)
            {
                (_block, _isMain) = (block, isMain);
            }

            (_space, _wrap, _break) = (false, false, false);
            _text.Append(character);
            _links += isLink ? 1 : 0;
        }
    }

    /// <summary>The lines, once all is read.</summary>
    public List<PageLine> Take()
    {
        End();
        return _lines;
    }

    private void End()
    {
        if (_text.Length > 0)
        {
            _lines.Add(new PageLine(_text.ToString(), _links, _block, _isMain));
            _text.Clear();
            _links = 0;
        }
    }

    private static bool IsEastAsian(char character) => character >= '\u2E80';
}
