"""Asks Python's jieba how it cuts texts.

Reads lines `MODE<TAB>FIELD...`, writes one line of words each, separated by blanks. A field or word is the hexadecimal form of its
UTF-16 units, high byte first, so that nothing is lost on the way, lone surrogates included. Modes: CUTS cut the one field, the tagging
ones answering with WORD_TAG, the tokenizing ones with WORD_START_END. COMMANDS change the tokenizer that the later lines use, and
answer with an empty line. QUESTIONS answer with figures or keywords. `flush` has no answer; it sends those before it off.
"""
import io
import logging
import signal
import struct
import sys

import jieba
from jieba import finalseg, posseg

jieba.setLogLevel(logging.ERROR)
signal.signal(signal.SIGINT, signal.SIG_IGN)  # Who asks decides when it is over.


class Tokenizer(jieba.Tokenizer):
    """jieba's own, but for two savings: the dictionary is read once, and a text that several modes ask for in turn is cut once."""
    dictionary = None

    def __init__(self):
        super().__init__()
        self.forget()

    def initialize(self, dictionary=None):
        if Tokenizer.dictionary is None:
            super().initialize(dictionary)
            Tokenizer.dictionary = dict(self.FREQ), self.total
        else:
            self.FREQ, self.total, self.initialized = dict(Tokenizer.dictionary[0]), Tokenizer.dictionary[1], True

    def forget(self):
        self.last_text, self.last_words = None, {}

    def add_word(self, word, freq=None, tag=None):
        super().add_word(word, freq, tag)
        self.forget()

    def cut(self, sentence, cut_all=False, HMM=True, use_paddle=False):
        if cut_all:
            return super().cut(sentence, cut_all=True)
        if sentence != self.last_text:
            self.last_text, self.last_words = sentence, {}
        if HMM not in self.last_words:
            self.last_words[HMM] = list(super().cut(sentence, HMM=HMM))
        return iter(self.last_words[HMM])


class Tagger(posseg.POSTokenizer):
    """jieba's own, with the same two savings."""
    dictionary = None

    def __init__(self, tokenizer):
        super().__init__(tokenizer)
        self.last_text, self.last_words = None, {}

    def load_word_tag(self, f):
        if Tagger.dictionary is None:
            super().load_word_tag(f)
            Tagger.dictionary = self.word_tag_tab
        f.close()
        self.word_tag_tab = dict(Tagger.dictionary)

    def cut(self, sentence, HMM=True):
        if sentence != self.last_text:
            self.last_text, self.last_words = sentence, {}
        if HMM not in self.last_words:
            self.last_words[HMM] = list(super().cut(sentence, HMM=HMM))
        return iter(self.last_words[HMM])


tokenizer = Tokenizer()
tagger = None


def change(command):
    """A command after which nothing is remembered of the texts before it."""
    def changing(*fields):
        global tagger
        command(*fields)
        if tagger:
            tagger.last_text = None
    return changing


def reset():
    global tokenizer, tagger
    tokenizer, tagger = Tokenizer(), None
    finalseg.Force_Split_Words.clear()


def the_tagger():
    global tagger
    tagger = tagger or Tagger(tokenizer)
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


def all_keywords(method, text):
    """Each word with the bits of its weight."""
    figures = list(keywords(method, text, "0", "-", ""))
    return (f"{word}_{struct.pack('>d', float(weight)).hex()}" for word, weight in zip(figures[::3], figures[2::3]))


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
    "reset": reset,
    "dictionary": change(lambda content: tokenizer.load_userdict(io.BytesIO(content.encode("utf-8")))),
    "add": change(lambda word, freq="", flag="": tokenizer.add_word(word, freq or None, flag or None)),
    "delete": change(lambda word: tokenizer.del_word(word)),
    "idf": lambda path: analyse().set_idf_path(path),
    "stop-words": lambda path: analyse().set_stop_words(path),
}

QUESTIONS = {
    "suggest": lambda word: [str(tokenizer.suggest_freq(word))],
    "suggest-parts": lambda *parts: [str(tokenizer.suggest_freq(parts))],
    "tfidf": lambda *fields: keywords("tfidf", *fields),
    "textrank": lambda *fields: keywords("textrank", *fields),
    "keywords-tfidf": lambda text: all_keywords("tfidf", text),
    "keywords-textrank": lambda text: all_keywords("textrank", text),
}


def decode(field):
    return bytes.fromhex(field).decode("utf-16-be", "surrogatepass")


def encode(word):
    return word.encode("utf-16-be", "surrogatepass").hex() or "-"


def answer(mode, fields):
    try:
        if mode in COMMANDS:
            COMMANDS[mode](*fields)
            return []
        return [encode(word) for word in (CUTS.get(mode) or QUESTIONS[mode])(*fields)]
    except Exception:
        print("jieba failed at", mode, *map(ascii, fields), file=sys.stderr)
        raise


def main():
    for line in sys.stdin:
        mode, *fields = line.rstrip("\n").split("\t")
        if mode == "flush":
            sys.stdout.flush()
        else:
            print(" ".join(answer(mode, [decode(field) for field in fields])))


if __name__ == "__main__":
    print(jieba.__version__, flush=True)
    main()
