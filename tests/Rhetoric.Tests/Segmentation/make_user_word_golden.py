"""Writes user-word-golden.tsv: what jieba 0.42.1 gives after words were added, weighed anew or taken away, step by step.

Run it with the Python that has jieba: `python3 make_user_word_golden.py > user-word-golden.tsv`. Columns: the number of the series, the
command, question or mode, its fields joined by a slash, the answer joined by a slash. A series begins with jieba's own dictionary.
Escapes are those of golden.tsv.
"""
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Rhetoric.Conformance"))
from jieba_oracle import COMMANDS, CUTS, QUESTIONS, decode, encode
from make_golden import PIECES, escape

COMPOSED = [
    [["cut", "云岚国创新办主任石墨烯研究"], ["add", "创新办", "", ""], ["add", "云岚国", "", "ns"], ["add", "石墨烯", "", "n"],
     ["cut", "云岚国创新办主任石墨烯研究"], ["suggest", "创新办"], ["suggest-parts", "创新", "办"], ["delete", "创新办"],
     ["cut", "云岚国创新办主任石墨烯研究"], ["suggest", "创新办"], ["add", "创新办", "3", "nt"], ["cut", "云岚国创新办主任石墨烯研究"]],
    [["suggest-parts", "中", "将"], ["cut", "如果放到post中将出错。"], ["add", "中将", "494", ""], ["cut", "如果放到post中将出错。"],
     ["suggest", "中将"], ["add", "中将", "", ""], ["cut", "如果放到post中将出错。"], ["delete", "中将"], ["cut", "如果放到post中将出错。"]],
    [["dictionary", "\ufeff云岚国 5 ns\r\n\r\n澜海国\n  睦邻友好 nz \n跨海大桥 12\nLH-7 3 N\nAT&T 0\n海洋经济 伙伴 3 n\n减税 400000 vn\nγ射线 9 n\n国 0\n"],
     ["cut", "云岚国同澜海国睦邻友好，跨海大桥LH-7减税3.5%，AT&T与γ射线、海洋经济 伙伴关系"],
     ["suggest", "γ射线"], ["suggest", "云岚国"], ["suggest", "国"], ["add", "云岚国", "0", "nr"],
     ["cut", "云岚国同澜海国睦邻友好，跨海大桥LH-7减税3.5%，AT&T与γ射线、海洋经济 伙伴关系"]],
    [["add", "AB", "10", ""], ["add", "ABC", "10", "eng"], ["add", "x.", "9", ""], ["add", "5%", "800", "m"], ["add", "--", "2", ""],
     ["cut", "xABCy x1ABC2ABCz9好 x.x 5%5% --- a--b 25%"], ["delete", "ABC"], ["add", "一-", "", ""],
     ["cut", "xABCy x1ABC2ABCz9好 x.x 5%5% --- a--b 25% 一-二"]],
    [["delete", "的"], ["delete", "人民"], ["delete", "命运共同体"], ["delete", "砳砳"], ["add", "砳岿", "", ""], ["delete", "岿妩"],
     ["cut", "人民的命运共同体砳砳砳岿妩岿妩的的"], ["add", "命运共同体", "77", "l"], ["cut", "人民的命运共同体砳砳砳岿妩岿妩的的"]],
    [["add", "在互利共赢的基础上拓展云岚同澜海的海洋经济伙伴关系", "", "l"], ["add", "在互利共赢的基础上拓展云岚同澜海的海洋经济", "", ""],
     ["cut", "在互利共赢的基础上拓展云岚同澜海的海洋经济伙伴关系，在互利共赢的基础上拓展云岚同澜海的海洋经济伙伴"]],
]


def series():
    yield from COMPOSED
    dice = random.Random(20302)
    for _ in range(12):
        words = ["".join(dice.choice(PIECES) for _ in range(dice.randint(1, 3))) for _ in range(12)]
        steps = []
        for _ in range(3):
            for _ in range(dice.randint(1, 8)):
                word = dice.choice(words)
                steps.append(dice.choice([["delete", word], ["add", word, str(dice.randint(1, 5000)), dice.choice(["", "nz"])], ["add", word, "", "nr"]]))
            steps.append(["suggest", dice.choice(words)])
            steps.append(["suggest-parts", *dice.sample(words, 2)])
            steps.append(["cut", "".join(dice.choice(words + PIECES) for _ in range(dice.randint(1, 16)))])
        yield steps


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("series\tstep\tfields\tanswer")
    for number, steps in enumerate(series(), 1):
        COMMANDS["reset"]()
        for step, *fields in steps:
            fields = [decode(encode(field).replace("-", "")) for field in fields]
            for mode in CUTS if step == "cut" else [step]:
                words = COMMANDS[mode](*fields) if mode in COMMANDS else (CUTS.get(mode) or QUESTIONS[mode])(*fields)
                print(number, mode, "/".join(escape(field) for field in fields), "/".join(escape(word) for word in words or []), sep="\t")


if __name__ == "__main__":
    main()
