"""Writes keywords-golden.tsv: the keywords that jieba 0.42.1 finds in the composed corpus, so that a bare checkout can compare.

Run it with the Python that has jieba: `python3 make_keywords_golden.py > keywords-golden.tsv`. Columns: method, file below corpus/,
word=weight pairs separated by blanks.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Rhetoric.Conformance"))
from jieba_oracle import keywords

CORPUS = pathlib.Path(__file__).resolve().parents[3] / "corpus"


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("method\tfile\tkeywords")
    for path in sorted(CORPUS.glob("*/*.txt")):
        for method in ("tfidf", "textrank"):
            words = list(keywords(method, path.read_bytes().decode("utf-8"), "20", "-", ""))
            print(method, path.relative_to(CORPUS).as_posix(), " ".join(map("=".join, zip(words[::3], words[2::3]))), sep="\t")


if __name__ == "__main__":
    main()
