"""Quotation marks in plain text: which characters open and close a quotation, and how the stretches nest.

The same procedure as org.sayso.marks in Java; the two are held equal by a test (MarksGoldenTest) over a file that
`python marks.py --golden` writes. Offsets are code points here, UTF-16 units there.
"""
import re

DOUBLE_OPEN, DOUBLE_CLOSE, STRAIGHT = '“„‟«‹', '”»›', '"＂'
SINGLE = "'’‘‚‛`"
OPENING_PUNCTUATION = '([{<—–-/…'
CLOSING_PUNCTUATION = '.,!?;:…—–-'
ELISIONS = re.compile(r"(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|neath|kay|ello|im|er|ere|alf)(?![^\W_])|\d\ds?(?![^\W_])", re.I)
NEWLINES = '\n\r\v\f\x85\u2028\u2029'
CLOSING, WRAPPED_SHARE = '.!?:;"\'”’»)]', 0.3
DEEPEST = 8           # stretches within stretches
FAR = 5               # paragraphs over which a quotation may stay open without being opened again
SINGLE_FAR = 3000     # characters in which a single mark looks for its partner


def paragraphs(text):
    """Spans between blank lines, and of each line too unless the text is wrapped: its lines break in mid-sentence."""
    lines = []
    at = 0
    for m in re.finditer(r'\r\n|[' + NEWLINES + r']|\Z', text):
        b, e = at, m.start()
        while b < e and _blank(text[b]): b += 1
        while b < e and _blank(text[e - 1]): e -= 1
        lines.append((b, e)); at = m.end()
    pairs = [(text[b - 1], text[c]) for (a, b), (c, d) in zip(lines, lines[1:]) if a < b and c < d]
    broken = sum(last not in CLOSING and first.islower() for last, first in pairs)
    wrapped = broken > 0 and broken >= WRAPPED_SHARE * len(pairs)
    out, after_blank = [], True
    for b, e in lines:
        if b < e:
            if out and wrapped and not after_blank: out[-1] = (out[-1][0], e)
            else: out.append((b, e))
        after_blank = b == e
    return out


def _blank(c): return c.isspace() or ord(c) < 32 or 127 <= ord(c) < 160


class Stretch:
    """[begin, end) with its marks; depth 1 is outermost; closed: its end is a mark; continued: it carries on the stretch before."""
    __slots__ = ('begin', 'end', 'open', 'close', 'depth', 'continued')

    def __init__(self, begin, open, depth, continued=False):
        self.begin, self.open, self.depth, self.continued = begin, open, depth, continued
        self.end, self.close = -1, 0

    def row(self): return [self.begin, self.end, self.open, self.close, self.depth, int(self.continued)]


def stretches(text):
    """All stretches in quotation marks, by begin, outer before inner."""
    out, pending, pending_at = [], None, 0
    for n, (b, e) in enumerate(paragraphs(text)):
        if pending is not None and n - pending_at > FAR: pending = None
        left = _paragraph(text, b, e, pending, out)
        if left is not pending: pending, pending_at = left, n
    out = [s for s in out if s.end - s.close > s.begin + s.open]
    out.sort(key=lambda s: (s.begin, -s.end))
    return out


def _alnum(text, i, b, e): return b <= i < e and text[i].isalnum()
BEFORE_OPENING = OPENING_PUNCTUATION + SINGLE + DOUBLE_OPEN + STRAIGHT


def _space(text, i, b, e): return i < b or i >= e or text[i].isspace()


def _mark(text, i, e):
    """Kind and length of the mark at i: 'o' opening, 'c' closing, 's' straight, 'q' single, or None."""
    c = text[i]
    if c in DOUBLE_OPEN: return 'o', 1
    if c in DOUBLE_CLOSE: return 'c', 1
    if c in STRAIGHT: return 's', 1
    if c in SINGLE:
        if i + 1 < e and text[i + 1] == c:
            if c in "`‘": return 'o', 2
            if c in "'’": return ('s' if c == "'" else 'c'), 2
        return 'q', 1
    return None, 1


def _singles(text, b, e):
    """Partner of each single mark that opens a stretch, within one paragraph."""
    plain, punct, opener = [], [], []            # positions, ascending
    i = b
    while i < e:
        kind, size = _mark(text, i, e)
        if kind == 'q':
            before, after = i - 1, i + 1
            closes = not _space(text, before, b, e) and not _alnum(text, after, b, e) and text[i] not in '‘‚`'
            opens = (not _alnum(text, before, b, e) and text[i] != '’' and after < e and not text[after].isspace()
                     and text[after] not in CLOSING_PUNCTUATION and not ELISIONS.match(text, after, e)
                     and not (before >= b and text[before] in CLOSING_PUNCTUATION and text[before] not in '—–-…'))
            if opens: opener.append(i)
            elif closes: (punct if text[before] in CLOSING_PUNCTUATION else plain).append(i)
        i += size
    pairs, p, q, taken = {}, 0, 0, -1
    for k, o in enumerate(opener):
        if o < taken: continue
        limit = min(e, o + SINGLE_FAR)
        if k + 1 < len(opener): limit = min(limit, opener[k + 1])
        while p < len(plain) and plain[p] <= o: p += 1
        while q < len(punct) and punct[q] <= o: q += 1
        ends = [punct[q]] if q < len(punct) and punct[q] < limit else []
        c = p
        while c < len(plain) and plain[c] < limit and _possessive(text, plain[c], e): c += 1
        if c < len(plain) and plain[c] < limit: ends.append(plain[c])
        if not ends and p < len(plain) and plain[p] < limit: ends.append(plain[p])
        found = min(ends, default=None)
        if found is not None: pairs[o] = found; taken = found
    return pairs


def _possessive(text, i, e):
    """the boys' club: an s before, a small letter after the blank."""
    return text[i - 1] in 'sS' and i + 2 < e and text[i + 1] == ' ' and text[i + 2].islower()


def _paragraph(text, b, e, pending, out):
    """Adds the stretches of one paragraph; returns the one that is still open at its end (pending, if it still is)."""
    marks, i = [], b
    while i < e:
        kind, size = _mark(text, i, e)
        if kind: marks.append((i, kind, size))
        i += size
    balance, n = {}, 0                            # closers less openers from here to the end, directed marks only
    for i, kind, size in reversed(marks):
        n += (kind == 'c') - (kind == 'o')
        balance[i] = n
    singles = _singles(text, b, e)
    closing = set(singles.values())
    stack, first = [], True                       # (stretch, kind, partner of a single mark)

    def pop(down_to, at):                         # left open: they end before the blanks before at
        while len(stack) > down_to:
            s = stack.pop()[0]
            s.end = at
            while s.end > s.begin + s.open and text[s.end - 1].isspace(): s.end -= 1
            out.append(s)

    def close(k, at, size):
        pop(k + 1, at)
        s = stack.pop()[0]
        s.end, s.close = at + size, size
        out.append(s)

    for i, kind, size in marks:
        if kind == 'q':
            if i in closing:
                k = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][2] == i), None)
                if k is not None: close(k, i, size)
            elif i in singles and len(stack) < DEEPEST:
                stack.append((Stretch(i, size, len(stack) + 1), kind, singles[i]))
            continue
        after, before = i + size, text[i - 1] if i > b else ' '
        top = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][1] != 'q'), None)
        ends_here = not before.isspace() and not _alnum(text, after, b, e)
        starts_here = not _space(text, after, b, e) and (before.isspace() or before in BEFORE_OPENING)
        if kind == 'c': opening = top is None and starts_here and not (pending is not None and first)
        elif kind == 'o': opening = top is None or starts_here or not ends_here
        elif top is None: opening = starts_here or not ends_here
        else: opening = starts_here and (not ends_here or text[after].isalnum())
        if opening:
            if top is not None:
                directed = sum(k == 'o' for _, k, _ in stack)
                nests = balance[i] >= directed if kind == 'o' else stack[top][1] == 'o'
                if not nests: pop(top, i)
            if len(stack) < DEEPEST:
                stack.append((Stretch(i, size, len(stack) + 1, pending is not None and first and i == b), kind, -1))
            pending = None
        elif top is not None: close(top, i, size)
        elif pending is not None and first:
            pending.end, pending.close = i + size, size
            pending = None
        first = False
    left = stack[0][0] if stack and stack[0][1] != 'q' else pending
    pop(0, e)
    return left
