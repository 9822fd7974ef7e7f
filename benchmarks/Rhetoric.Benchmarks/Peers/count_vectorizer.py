"""Counts n-grams of 1 to N words with scikit-learn; times itself and prints one line of JSON.

Usage: count_vectorizer.py FILE N ROUNDS
FILE holds one document a line, words parted by one space.
"""

import json
import resource
import sys
import time

import numpy
import sklearn
from sklearn.feature_extraction.text import CountVectorizer


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main():
    path, longest, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open(path, encoding="utf-8") as file:
        documents = file.read().split("\n")[:-1]
    before = peak_mb()
    best, least = None, None
    for _ in range(rounds):
        start, started = time.perf_counter(), time.process_time()
        vectorizer = CountVectorizer(
            analyzer="word", tokenizer=str.split, token_pattern=None, lowercase=False, ngram_range=(1, longest))
        matrix = vectorizer.fit_transform(documents)
        counts = numpy.asarray(matrix.sum(axis=0)).ravel()
        holding = numpy.bincount(matrix.indices, minlength=matrix.shape[1])
        seconds, busy = time.perf_counter() - start, time.process_time() - started
        best = seconds if best is None else min(best, seconds)
        least = busy if least is None else min(least, busy)
    print(json.dumps({
        "peer": "scikit-learn " + sklearn.__version__,
        "seconds": best,
        "processorSeconds": least,
        "peakMegabytes": peak_mb() - before,
        "phrases": len(counts),
        "occurrences": int(counts.sum()),
        "holdings": int(holding.sum()),
    }))


main()
