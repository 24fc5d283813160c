"""Articles with gold attributions, cut into windows of wordpieces, in batches of tensors."""
import numpy as np, torch

import polnear
from model import PARAGRAPHS, PASSED, distance_bucket
from pieces import Pieces

CLS, SEP, PAD = 101, 102, 0


class Article:
    def __init__(self, id, text, attributions, tokenizer):
        self.id, self.text, self.pieces = id, text, Pieces(text, tokenizer)
        self.spans = attributions
        self.attributions = [{k: self.units(a[k]) for k in ('source', 'cue', 'content')} for a in attributions]
        self.attributions = [a for a in self.attributions if a['cue'] and a['content']]

    def units(self, spans):
        """Runs of units [first, after) that the spans touch."""
        p, runs = self.pieces, []
        for b, e in sorted(spans):
            i, j = int(np.searchsorted(p.end, b, side='right')), int(np.searchsorted(p.begin, e, side='left'))
            if i < j and not (runs and runs[-1][1] > i): runs.append((i, j))
        return runs


def read(folder, split, tokenizer):
    """The articles of PolNeAR's train or dev split; the first annotator's attributions are taken."""
    for x in polnear.read(folder, split):
        yield Article(x['id'], x['text'], next(iter(x['annotations'].values())), tokenizer)


def windows(pieces, length, overlap, shift=0, seams=False):
    """Unit ranges [u, v) of at most `length` pieces, each `overlap` pieces into the one before; the first one `shift` shorter. With
    `seams` a range ends, and the next begins, with a paragraph that ends within the overlap and has nothing quoted beside its end."""
    n, first, total = len(pieces.first), pieces.first, len(pieces.ids)
    out, u = [], 0
    while u < n:
        room = length - (shift if u == 0 else 0)
        v = int(np.searchsorted(first, first[u] + room, side='right')) - 1 if first[u] + room < total else n
        v = max(v, u + 1)
        if v >= n: out.append((u, v)); break
        w = max(int(np.searchsorted(first, first[v] - overlap, side='left')), u + 1)
        seam = seams and next((s for s in range(v, w - 1, -1) if pieces.start[s] and not pieces.quoted[s] and not pieces.quoted[s - 1]), 0)
        out.append((u, seam or v))
        u = seam or w
    return out


class Window:
    """Units [u, v) of an article; `low`, `high`: the units whose cues are this window's to find."""
    def __init__(self, article, u, v, low, high, length):
        p = article.pieces
        a, b = int(p.first[u]), int(p.first[v]) if v < len(p.first) else len(p.ids)
        b = min(b, a + length)                                    # a unit of more pieces than a window holds is cut
        at = p.unit[a:b]
        self.article, self.u, self.v, self.low, self.high = article, u, v, low, high
        self.ids = np.concatenate([[CLS], p.ids[a:b], [SEP]])
        edge = lambda x, outside: np.concatenate([[outside], x[at], [outside]])
        self.case, self.quoted, self.start = edge(p.case, 4), edge(p.quoted, 0), edge(p.start, 0)
        self.first = p.first[u:v] - a + 1
        self.paragraph, self.passed = p.paragraph[u:v], p.passed[u:v]


def cut(article, length, overlap, shift=0, seams=False):
    ws, out = windows(article.pieces, length, overlap, shift, seams), []
    for k, (u, v) in enumerate(ws):
        low = u if k == 0 else (u + ws[k - 1][1] + 1) // 2
        high = v if k + 1 == len(ws) else (ws[k + 1][0] + v + 1) // 2
        out.append(Window(article, u, v, low, high, length))
    return out


class Batch:
    def __init__(self, ws):
        self.windows = ws
        t, m = max(len(w.ids) for w in ws), max(len(w.first) for w in ws)
        block = lambda key, size, fill: torch.from_numpy(np.stack([np.pad(getattr(w, key), (0, size - len(getattr(w, key))), constant_values=fill) for w in ws]))
        self.ids, self.case, self.quoted, self.start = block('ids', t, PAD), block('case', t, 4), block('quoted', t, 0), block('start', t, 0)
        self.first, self.paragraph, self.passed = block('first', m, 0), block('paragraph', m, 0), block('passed', m, 0)
        self.lengths = torch.tensor([len(w.ids) for w in ws])
        self.counts = torch.tensor([len(w.first) for w in ws])
        real = torch.arange(t)[None] < self.lengths[:, None]
        self.mask = None if bool(real.all()) else real[:, None, None, :]
        self.real = (torch.arange(m)[None] < self.counts[:, None])

    def relations(self, which, cues):
        """Features of every unit against each cue [i, j) of window `which`: distance, paragraphs, marks between, inside."""
        which = torch.tensor(which); ij = torch.tensor(cues)
        at = torch.arange(self.first.shape[1])[None]
        i, j = ij[:, :1], ij[:, 1:]
        d = torch.where(at < i, at - i, torch.where(at >= j, at - j + 1, 0))
        here = lambda x: x[which] - x[which, ij[:, 0]][:, None]
        half = lambda n: n // 2
        paragraph = here(self.paragraph).clamp(-half(PARAGRAPHS), half(PARAGRAPHS)) + half(PARAGRAPHS)
        passed = here(self.passed).clamp(-half(PASSED), half(PASSED)) + half(PASSED)
        inside = ((at >= i) & (at < j)).long()
        return which, torch.from_numpy(distance_bucket(d.numpy())), paragraph, passed, inside
