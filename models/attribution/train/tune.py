"""Chooses the decoder's constants and the confidence's weights on dev, for an exported model:

python tune.py MODEL_DIR TOKENIZER.json POLNEAR     writes them into MODEL_DIR/model.properties and prints dev's figures
"""
import re, sys
from pathlib import Path

import numpy as np, onnxruntime as ort

import data, pieces
from decode import attributions, cue_groups

LENGTH, OVERLAP, LEAST = 222, 48, 0.2
START = {'cue': 0.65, 'valid': 0.4, 'source': -2, 'content': 0.0, 'inside': 1.5, 'running': 0.5}
GRID = {'source': [-5, -4, -3, -2, -1, 0], 'running': [0.3, 0.5, 0.75, 1, 1.5], 'inside': [1, 1.5, 2, 3, 4], 'content': [-1, -0.5, 0, 0.5],
        'cue': [0.5, 0.55, 0.6, 0.65, 0.7], 'valid': [0.2, 0.3, 0.4, 0.5, 0.6]}


def scored(folder, articles, threads=2):
    """For each article its windows with the scores of all that may be cues."""
    so = ort.SessionOptions(); so.intra_op_num_threads = threads
    encoder, roles = (ort.InferenceSession(str(folder / f), so) for f in ('encoder.onnx', 'roles.onnx'))
    for a in articles:
        ws = []
        for w in data.cut(a, LENGTH, OVERLAP, seams=True):
            one = lambda x: x[None].astype(np.int64)
            cue, as_cue, as_unit = encoder.run(['cue', 'as_cue', 'as_unit'], {'ids': one(w.ids), 'case': one(w.case), 'quoted': one(w.quoted),
                                                                              'start': one(w.start), 'first': w.first.astype(np.int64)})
            groups = [g for g in cue_groups(cue, LEAST) if w.low <= g[0] + w.u < w.high]
            if not groups: continue
            r, v = roles.run(None, {'as_cue': as_cue, 'as_unit': as_unit, 'paragraph': w.paragraph.astype(np.int64),
                                    'passed': w.passed.astype(np.int64), 'cues': np.array(groups, np.int64)})
            p = a.pieces; text = a.text
            ws.append({'cues': groups, 'cue_p': [float((1 - cue[i:j, 0]).max()) for i, j in groups], 'roles': r, 'valid': v,
                       'quoted': p.quoted[w.u:w.v], 'begin': p.begin[w.u:w.v], 'end': p.end[w.u:w.v],
                       'punctuation': np.array([not any(c.isalnum() for c in text[b:e]) for b, e in zip(p.begin[w.u:w.v], p.end[w.u:w.v])])})
        yield a, ws


def words(text): return [m.span() for m in re.finditer(r'\w+|[^\w\s]', text)]


class Measure:
    """Whole attributions right, as PolNeAR's users count: contents paired by overlap, cue and source agreeing."""
    MARK = re.compile(r'["“”„«»]|\'\'|``')

    def __init__(self, articles):
        self.toks = {a.id: words(a.text) for a in articles}
        self.gold = {a.id: [self.encode(a, g) for g in a.spans if g['content']] for a in articles}
        self.text = {a.id: a for a in articles}

    def encode(self, a, x):
        t = self.toks[a.id]; b0 = np.array([b for b, _ in t]); e0 = np.array([e for _, e in t])
        inside = lambda spans: frozenset(k for b, e in spans for k in range(int(np.searchsorted(e0, b, 'right')), int(np.searchsorted(b0, e, 'left'))))
        return {**{k: inside(x[k]) for k in ('source', 'cue', 'content')}, 'q': any(self.MARK.search(a.text[b:e]) for b, e in x['content'])}

    def __call__(self, found):
        right = qright = soft = 0; n = [0, 0, 0, 0]; sure = []
        for id, gold in self.gold.items():
            pred = [self.encode(self.text[id], x) for x in found[id]]
            dice = lambda a, b: 2 * len(a & b) / (len(a) + len(b)) if a and b else 0
            agrees = lambda g, p: bool(g & p) and len(p) <= 3 * len(g) + 5 if g else not p
            pairs = sorted(((dice(g['content'], p['content']), -i, -j) for i, g in enumerate(gold) for j, p in enumerate(pred)
                            if g['content'] & p['content']), reverse=True)
            gs, ps, ok = set(), set(), set()
            for d, i, j in pairs:
                if i in gs or j in ps: continue
                gs.add(i); ps.add(j); g, p = gold[-i], pred[-j]; soft += d
                if d >= .5 and agrees(g['cue'], p['cue']) and agrees(g['source'], p['source']):
                    right += 1; qright += g['q'] and p['q']; ok.add(-j)
            n = [n[0] + len(gold), n[1] + len(pred), n[2] + sum(g['q'] for g in gold), n[3] + sum(p['q'] for p in pred)]
            sure += [(x['cue_p'], x['valid'], j in ok) for j, x in enumerate(found[id])]
        return {'full': 200 * right / (n[0] + n[1]), 'quoted full': 200 * qright / (n[2] + n[3]), 'soft': 200 * soft / (n[0] + n[1]), 'sure': sure}


def choose(cache, measure):
    """Coordinate search for the most full, a quarter of quoted full and of soft added."""
    at = lambda k: measure({a.id: attributions(ws, k) for a, ws in cache})
    worth = lambda m: m['full'] + 0.25 * m['quoted full'] + 0.25 * m['soft']
    k, best = dict(START), at(START)
    for turn in range(2):
        for name, values in GRID.items():
            for v in values:
                if v == k[name]: continue
                m = at({**k, name: v})
                if worth(m) > worth(best) + 1e-9: k, best = {**k, name: v}, m
        print({x: round(best[x], 2) for x in ('full', 'quoted full', 'soft')}, k, flush=True)
    return k, best


def logistic(sure):
    """Weights of bias, logit(cue) and logit(valid), by Newton's method with a little ridge."""
    logit = lambda p: np.log(np.clip(p, 1e-4, 1 - 1e-4) / (1 - np.clip(p, 1e-4, 1 - 1e-4)))
    x = np.array([[1, logit(c), logit(v)] for c, v, _ in sure]); y = np.array([r for *_, r in sure], float); w = np.zeros(3)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + 0.1 * np.eye(3), x.T @ (y - p) - 0.1 * w)
    return w


if __name__ == '__main__':
    folder, tokenizer = Path(sys.argv[1]), pieces.tokenizer(sys.argv[2])
    articles = list(data.read(sys.argv[3], 'dev', tokenizer))
    cache = list(scored(folder, articles))
    k, best = choose(cache, Measure(articles))
    w = logistic(best['sure'])
    facts = {'cue.threshold': k['cue'], 'valid.threshold': k['valid'], 'cost.source': k['source'], 'cost.content': k['content'],
             'cost.inside': k['inside'], 'cost.running': k['running'],
             'confidence.bias': round(w[0], 4), 'confidence.cue': round(w[1], 4), 'confidence.valid': round(w[2], 4)}
    path = folder / 'model.properties'
    lines = path.read_text(encoding='utf-8').splitlines()
    path.write_text('\n'.join(f'{l.split(" =")[0]} = {facts[l.split(" =")[0]]}' if l.split(' =')[0] in facts else l for l in lines) + '\n', encoding='utf-8')
