"""Asks Python's jieba how it cuts texts.

Reads lines `MODE<TAB>FIELD...`, writes one line of words each, separated by blanks. A field or word is the hexadecimal form of its
UTF-16 units, high byte first, so that nothing is lost on the way, lone surrogates included. Modes: CUTS cut the one field, the tagging
ones answering with WORD_TAG. COMMANDS change the tokenizer that the later lines use, and answer with an empty line. QUESTIONS answer
with figures.
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


CUTS = {
    "exact": lambda text: tokenizer.cut(text),
    "exact-no-hmm": lambda text: tokenizer.cut(text, HMM=False),
    "full": lambda text: tokenizer.cut(text, cut_all=True),
    "search": lambda text: tokenizer.cut_for_search(text),
    "search-no-hmm": lambda text: tokenizer.cut_for_search(text, HMM=False),
    "tag": tag,
    "tag-no-hmm": lambda text: tag(text, HMM=False),
}


COMMANDS = {
    "dictionary": lambda content: tokenizer.load_userdict(io.BytesIO(content.encode("utf-8"))),
    "add": lambda word, freq, flag: tokenizer.add_word(word, freq or None, flag or None),
    "delete": lambda word: tokenizer.del_word(word),
}

QUESTIONS = {
    "suggest": lambda word: [str(tokenizer.suggest_freq(word))],
    "suggest-parts": lambda *parts: [str(tokenizer.suggest_freq(parts))],
}


def decode(field):
    return bytes.fromhex(field).decode("utf-16-be", "surrogatepass")


def encode(word):
    return word.encode("utf-16-be", "surrogatepass").hex() or "-"


def main():
    for line in sys.stdin:
        mode, *fields = line.rstrip("\n").split("\t")
        fields = [decode(field) for field in fields]
        if mode in COMMANDS:
            COMMANDS[mode](*fields)
            print()
        else:
            print(" ".join(encode(word) for word in (CUTS.get(mode) or QUESTIONS[mode])(*fields)))


if __name__ == "__main__":
    print(jieba.__version__, flush=True)
    main()
