"""Cuts the lines of a file with Python's jieba each time it is told to. Arguments: MODE FILE. See PeerProcess.cs."""
import logging
import sys

import jieba

jieba.setLogLevel(logging.ERROR)
mode, file = sys.argv[1:]
if mode == "tag":
    from jieba import posseg

cut = {
    "exact": jieba.lcut,
    "exact-no-hmm": lambda line: jieba.lcut(line, HMM=False),
    "full": lambda line: jieba.lcut(line, cut_all=True),
    "search": jieba.lcut_for_search,
    "tag": lambda line: posseg.lcut(line),
}[mode]
with open(file, encoding="utf-8", newline="\n") as text:
    lines = [line.rstrip("\n") for line in text]
cut("云岚")

print("ready", flush=True)
for _ in sys.stdin:
    print(sum(len(cut(line)) for line in lines), flush=True)
