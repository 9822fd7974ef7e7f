"""Asks Python's jieba how it cuts texts.

Reads lines `MODE<TAB>FIELD...`, writes one line of words each, separated by blanks. A field or word is the hexadecimal form of its
UTF-16 units, high byte first, so that nothing is lost on the way, lone surrogates included. Modes: CUTS cut the one field, the tagging
ones answering with WORD_TAG, the tokenizing ones with WORD_START_END. COMMANDS change the tokenizer that the later lines use, and
answer with an empty line. QUESTIONS answer with figures or keywords.
"""
import io
import logging
import sys

import jieba
from jieba import posseg

jieba.setLogLevel(logging.ERROR)
tokenizer = jieba.Tokenizer()
tagger = None


def the_tagger():
    global tagger
    tagger = tagger or posseg.POSTokenizer(tokenizer)
    return tagger


def tag(text, HMM=True):
    return (f"{word}_{flag}" for word, flag in the_tagger().cut(text, HMM=HMM))


def analyse():
    from jieba import analyse
    analyse.default_tfidf.tokenizer = tokenizer
    analyse.default_tfidf.postokenizer = analyse.default_textrank.tokenizer = the_tagger()
    return analyse


def keywords(method, text, limit, flags, keep_flags):
    """The words, their tags (or -) and their weights, in turn; `flags` are separated by blanks, and - stands for those of the method."""
    options = {} if flags == "-" else {"allowPOS": flags.split()}
    extract = analyse().textrank if method == "textrank" else analyse().extract_tags
    for word, weight in extract(text, topK=int(limit), withWeight=True, withFlag=keep_flags == "keep", **options):
        yield from (word, "-", repr(weight)) if isinstance(word, str) else (word.word, word.flag, repr(weight))


def place(text, mode):
    return (f"{word}_{start}_{end}" for word, start, end in tokenizer.tokenize(text, mode=mode))


CUTS = {
    "exact": lambda text: tokenizer.cut(text),
    "exact-no-hmm": lambda text: tokenizer.cut(text, HMM=False),
    "full": lambda text: tokenizer.cut(text, cut_all=True),
    "search": lambda text: tokenizer.cut_for_search(text),
    "search-no-hmm": lambda text: tokenizer.cut_for_search(text, HMM=False),
    "tokenize": lambda text: place(text, "default"),
    "tokenize-search": lambda text: place(text, "search"),
    "tag": tag,
    "tag-no-hmm": lambda text: tag(text, HMM=False),
}

COMMANDS = {
    "dictionary": lambda content: tokenizer.load_userdict(io.BytesIO(content.encode("utf-8"))),
    "add": lambda word, freq, flag: tokenizer.add_word(word, freq or None, flag or None),
    "delete": lambda word: tokenizer.del_word(word),
    "idf": lambda path: analyse().set_idf_path(path),
    "stop-words": lambda path: analyse().set_stop_words(path),
}

QUESTIONS = {
    "suggest": lambda word: [str(tokenizer.suggest_freq(word))],
    "suggest-parts": lambda *parts: [str(tokenizer.suggest_freq(parts))],
    "tfidf": lambda *fields: keywords("tfidf", *fields),
    "textrank": lambda *fields: keywords("textrank", *fields),
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
