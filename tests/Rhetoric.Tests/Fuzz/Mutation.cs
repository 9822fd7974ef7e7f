namespace Rhetoric.Tests.Fuzz;

/// <summary>Spoils bytes in small ways, the same for the same seed.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0], [0xED, 0xA0, 0x80], "\r"u8.ToArray(), "\r\n"u8.ToArray(), "\n\n"u8.ToArray(), "\t"u8.ToArray(), "\""u8.ToArray(), "\\u0000"u8.ToArray(),
        "\\ud800"u8.ToArray(), "<"u8.ToArray(), "</article>"u8.ToArray(), "<!--"u8.ToArray(), "<script>"u8.ToArray(), "&#x110000;"u8.ToArray(), "---\n"u8.ToArray(), "---\ntitle: x\n---\n"u8.ToArray(),
        "<?xml"u8.ToArray(), "\u202E"u8.ToArray(), "\u2028"u8.ToArray(), "|"u8.ToArray(), "99999999999999999999"u8.ToArray(), "2019-02-30"u8.ToArray(), "，"u8.ToArray(), "。"u8.ToArray(), "\u3000"u8.ToArray(),
        "𠀀"u8.ToArray(), "#"u8.ToArray(), "sha256\t"u8.ToArray(), "{}"u8.ToArray(), "same"u8.ToArray(),
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        var content = bytes.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(content.Count + 1);
            var length = Math.Min(random.Next(1, 40), content.Count - at);
            switch (random.Next(5))
            {
                case 0 when at < content.Count:
                    content[at] = (byte)random.Next(256);
                    break;
                case 1:
                    content.RemoveRange(at, length);
                    break;
                case 2:
                    content.InsertRange(random.Next(content.Count + 1), content.GetRange(at, length));
                    break;
                case 3:
                    content.RemoveRange(at, content.Count - at);
                    break;
                default:
                    content.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. content];
    }
}
