"""Asks Python's jieba how it cuts texts.

Reads lines `MODE<TAB>TEXT`, writes one line of words each, separated by blanks. A text or word is the hexadecimal form of its
UTF-16 units, high byte first, so that nothing is lost on the way, lone surrogates included. Modes: see MODES below;
the tagging ones answer
with WORD_TAG; `dictionary` loads TEXT as a user dictionary into the tokenizer that the later lines use and answers with an empty line.
"""
import io
import logging
import sys

import jieba
from jieba import posseg

jieba.setLogLevel(logging.ERROR)
tokenizer = jieba.Tokenizer()
tagger = None


def tag(text, HMM=True):
    global tagger
    tagger = tagger or posseg.POSTokenizer(tokenizer)
    return (f"{word}_{flag}" for word, flag in tagger.cut(text, HMM=HMM))


MODES = {
    "exact": lambda text: tokenizer.cut(text),
    "exact-no-hmm": lambda text: tokenizer.cut(text, HMM=False),
    "full": lambda text: tokenizer.cut(text, cut_all=True),
    "search": lambda text: tokenizer.cut_for_search(text),
    "search-no-hmm": lambda text: tokenizer.cut_for_search(text, HMM=False),
    "tag": tag,
    "tag-no-hmm": lambda text: tag(text, HMM=False),
}


def decode(field):
    return bytes.fromhex(field).decode("utf-16-be", "surrogatepass")


def encode(word):
    return word.encode("utf-16-be", "surrogatepass").hex() or "-"


def main():
    for line in sys.stdin:
        mode, text = line.rstrip("\n").split("\t")
        if mode == "dictionary":
            tokenizer.load_userdict(io.BytesIO(decode(text).encode("utf-8")))
            print()
        else:
            print(" ".join(encode(word) for word in MODES[mode](decode(text))))


if __name__ == "__main__":
    print(jieba.__version__, flush=True)
    main()
