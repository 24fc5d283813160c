"""Text to wordpieces and units, with the features that the encoder is told beside them.

A unit is a word or a punctuation mark as BERT's basic tokenizer cuts them; labels and spans are of whole units.
The same procedure as org.sayso.attribution.Wordpieces in Java.
"""
import numpy as np
from tokenizers import Tokenizer

import marks

CASES, QUOTED, STARTS = 5, 5, 2      # lower, title, upper, mixed, none · outside, inside, deeper, opens, closes · paragraph start


class Pieces:
    """ids: piece ids · first: index of each unit's first piece · begin, end: unit spans · case, quoted, start: by unit ·
    paragraph: number of the unit's paragraph · passed: quotation marks (openings and closings) before the unit."""
    def __init__(self, text, tokenizer):
        shown, quoted, passed = features(text)
        e = tokenizer.encode(shown, add_special_tokens=False)
        words, offsets = e.word_ids, e.offsets
        self.ids = np.array(e.ids, np.int64)
        first = [k for k in range(len(words)) if k == 0 or words[k] != words[k - 1]]
        self.first = np.array(first, np.int64)
        last = [k - 1 for k in first[1:]] + [len(words) - 1]
        self.begin = np.array([offsets[k][0] for k in first], np.int64)
        self.end = np.array([offsets[k][1] for k in last[:len(first)]], np.int64)
        self.unit = np.repeat(np.arange(len(first)), np.diff(np.append(self.first, len(words)))) if first else np.zeros(0, np.int64)
        self.case = np.array([case(text[b:e]) for b, e in zip(self.begin, self.end)], np.int64)
        self.quoted = quoted[self.begin] if first else np.zeros(0, np.int64)
        self.passed = passed[self.begin] if first else np.zeros(0, np.int64)
        starts = [b for b, _ in marks.paragraphs(text)]
        self.paragraph = np.maximum(np.searchsorted(starts, self.begin, side='right') - 1, 0)
        self.start = np.append(1, (np.diff(self.paragraph) > 0).astype(np.int64))[:len(first)]


def case(word):
    letters = [c for c in word if c.isalpha()]
    if not letters: return 4
    upper = sum(c.isupper() for c in letters)
    if upper == 0: return 0
    if letters[0].isupper() and upper == 1: return 1
    return 2 if upper == len(letters) else 3


def features(text):
    """The text with all double and opening and closing marks as ", single ones as '; by character, quoted and marks passed."""
    shown = list(text)
    for i, c in enumerate(shown):
        if c in marks.SINGLE: shown[i] = "'"
        elif c in marks.DOUBLE_OPEN or c in marks.DOUBLE_CLOSE or c in marks.STRAIGHT: shown[i] = '"'
    depth = np.zeros(len(text) + 1, np.int64)
    quoted = np.zeros(len(text), np.int64)
    edge = np.zeros(len(text), np.int64)
    for s in marks.stretches(text):
        depth[s.begin] += 1; depth[s.end] -= 1
        edge[s.begin] = 3
        for i in range(s.begin, s.begin + s.open): shown[i] = '"'
        if s.close:
            edge[s.end - s.close] = 4
            for i in range(s.end - s.close, s.end): shown[i] = '"'
    quoted = np.minimum(np.cumsum(depth)[:len(text)], 2)
    passed = np.append(0, np.cumsum(edge > 0))[:len(text)]
    quoted[edge > 0] = edge[edge > 0]
    return ''.join(shown), quoted, passed


def tokenizer(path):
    t = Tokenizer.from_file(str(path))
    t.no_truncation(); t.no_padding()
    return t
