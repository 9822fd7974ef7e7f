"""Writes golden.tsv: composed and random strings with the words that jieba 0.42.1 gives, so that a bare checkout can compare.

Run it with the Python that has jieba: `python3 make_golden.py > golden.tsv`. Columns: mode, text, words joined by a slash.
A slash, a backslash, controls and what is not printable are escaped as \\uXXXX.
"""
import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Rhetoric.Conformance"))
from jieba_oracle import CUTS, decode, encode

COMPOSED = [
    "云岚国总统林远山同澜海国总理何若川举行会谈，就双边关系深入交换意见。",
    "林远山强调，云岚方愿同澜海方一道，落实3.5%的减税安排，推动贸易额在2030年前超过1.2亿元。",
    "何若川表示：“澜海坚定奉行睦邻友好政策”，并邀请林远山于明年5月回访。",
    "双方签署了《关于共建跨海大桥的谅解备忘录》等12份文件，代号LH-7。",
    "外长石砳砳、崀山州长呂岿参加会见。",
    "买买买，盯紧盯实，中将花光了光花，二〇三〇年······",
    "C919和AT&T在5G、T恤、B超上的合作占100%，xAT&T没有3.14.15%。",
    "a.b c++ F-4 10+3 wjdt_674879 1.5kg ab12 --- ++# .5 5. %% 5%",
    "e\u0301 é \u3000全角ＡＢＣ１２３ かな 한국 \U00028fa0\U0001f600 \ud800x\udc00 \r\n\r\n\n\r \x1c\x1d\u2028\x00",
    "",
]
PIECES = [
    "云岚", "澜海", "总统", "总理", "的", "了", "在", "和", "就", "同", "将", "中", "国", "人民", "关系", "深入", "合作", "共赢", "命运共同体", "不冲突不对抗",
    "相互尊重", "一带一路", "小", "明", "若", "川", "砳", "崀", "恹", "呂", "岿", "妩", "〇", "·", "，", "。", "“", "”", " ", "\n", "\r\n", "3", "12", "4.5",
    "%", "-", "--", "+", "_", "#", "&", ".", "A", "b", "kg", "T恤", "AT&T", "B超", "东风", "上海", "自来水", "来自", "清华大学", "买买提", "\U00028fa0",
    "\ud800", "\udfa0", "\u9fd5", "\u9fd6", "\u3400",
]


def texts():
    yield from COMPOSED
    dice = random.Random(20301)
    for _ in range(120):
        yield "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 24)))
    for _ in range(60):
        yield "".join(chr(dice.randint(0x4E00, 0x9FFF)) for _ in range(dice.randint(1, 12)))
    within = [piece for piece in PIECES if re.fullmatch("[\u4E00-\u9FD5a-zA-Z0-9+#&._%-]+", piece)]
    for pieces in (240, 480, 900):  # Blocks longer than what is looked at in one go.
        yield "".join(dice.choice(within) for _ in range(pieces))


def escape(text):
    def one(unit):
        return chr(unit) if chr(unit).isprintable() and chr(unit) not in "/\\" else f"\\u{unit:04X}"

    units = text.encode("utf-16-be", "surrogatepass")
    return "".join(one(high << 8 | low) for high, low in zip(units[::2], units[1::2]))


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("mode\ttext\twords")
    for parts in texts():
        text = decode(encode(parts).replace("-", ""))  # Two surrogates that met are one character now, as they are in UTF-16.
        for mode, cut in CUTS.items():
            print(mode, escape(text), "/".join(escape(word) for word in cut(text)), sep="\t")


if __name__ == "__main__":
    main()
