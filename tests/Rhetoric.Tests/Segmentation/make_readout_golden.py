"""Writes readout-golden.tsv: how jieba 0.42.1 cuts the composed corpus, with its own dictionary and with readouts-dictionary.txt.

Run it with the Python that has jieba: `python3 make_readout_golden.py > readout-golden.tsv`. Columns: dictionary, mode, file below
corpus/, number of words, SHA-256 of the words in UTF-8, each followed by a zero byte.
"""
import hashlib
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parents[2] / "corpus"
sys.path.insert(0, str(HERE.parents[1] / "Rhetoric.Conformance"))
from jieba_oracle import COMMANDS, CUTS


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("dictionary\tmode\tfile\twords\tsha256")
    for dictionary in ("", "readouts-dictionary.txt"):
        COMMANDS["reset"]()
        if dictionary:
            COMMANDS["dictionary"]((HERE / dictionary).read_bytes().decode("utf-8"))
        for path in sorted(CORPUS.glob("*/*.txt")):
            text = path.read_bytes().decode("utf-8")
            for mode, cut in CUTS.items():
                words = [word.encode("utf-8") + b"\0" for word in cut(text)]
                print(dictionary, mode, path.relative_to(CORPUS).as_posix(), len(words), hashlib.sha256(b"".join(words)).hexdigest(), sep="\t")


if __name__ == "__main__":
    main()
