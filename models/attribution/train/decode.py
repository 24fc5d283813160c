"""From scores to attributions, as org.sayso.attribution does in Java: used to choose its constants on dev.

The units of a window are read once for each cue by a Viterbi search over outside, source and content. To begin a run costs
something, so that no run has a hole; less where a clause or quotation begins, more within a quotation.
"""
import numpy as np

OUTSIDE, SOURCE, CONTENT = 0, 1, 2
OPENS, CLOSES = 3, 4


def cue_groups(p, least):
    """Cues in one window: [i, j) where begin or inside is likelier than `least`, a new one at each likely begin. p: [units, 3]."""
    out, open_ = [], False
    for t, (outside, begin, inside) in enumerate(p):
        if 1 - outside < least: open_ = False; continue
        if not open_ or begin > inside and begin > 0.5: out.append([t, t + 1])
        else: out[-1][1] = t + 1
        open_ = True
    return [tuple(g) for g in out]


def boundary_costs(quoted, punctuation, k):
    """Factor for a change of role before each unit; 1 in running text."""
    cost = np.ones(len(quoted))
    for u in range(1, len(quoted)):
        before, here = quoted[u - 1], quoted[u]
        if before in (1, 2, OPENS) and here in (1, 2, CLOSES): cost[u] = k['inside']
        elif here == OPENS or before == CLOSES: cost[u] = k['edge']
        elif punctuation[u - 1] or punctuation[u]: cost[u] = k['clause']
    return cost


def best_roles(p, cue, cost, k):
    """The best state of each unit. p: [units, 5] probabilities of one cue, cue: its units [i, j)."""
    n = len(p)
    e = np.log(np.stack([p[:, 0], p[:, 1] + p[:, 2], p[:, 3] + p[:, 4]], 1) + 1e-6)
    e[cue[0]:cue[1], 1:] = -1e3
    enter = np.array([0.0, k['source'], k['content']])
    score, back = e[0] - enter, np.zeros((n, 3), np.int64)
    for u in range(1, n):
        change = score[:, None] - (enter * cost[u])[None, :]
        change[np.arange(3), np.arange(3)] = score
        # leaving a run within a quotation costs as beginning one does
        if cost[u] > 1:
            change[1:, 0] -= (cost[u] - 1) * k['content'] 
        back[u] = change.argmax(0)
        score = change.max(0) + e[u]
    path = [int(score.argmax())]
    for u in range(n - 1, 0, -1): path.append(int(back[u][path[-1]]))
    return path[::-1]


def runs(path, state):
    out = []
    for u, s in enumerate(path):
        if s == state:
            if out and out[-1][1] == u: out[-1][1] = u + 1
            else: out.append([u, u + 1])
    return out


def attributions(scored, k):
    """scored: windows as tune.py caches them; the attributions of one article with spans in code points."""
    found = []
    for w in scored:
        cost = boundary_costs(w['quoted'], w['punctuation'], k)
        for n, (i, j) in enumerate(w['cues']):
            if w['cue_p'][n] < k['cue'] or w['valid'][n] < k['valid']: continue
            p = w['roles'][n]
            path = best_roles(p, (i, j), cost, k)
            content = runs(path, CONTENT)
            if not content: continue
            sources = runs(path, SOURCE)
            source = max(sources, key=lambda r: p[r[0]:r[1], 1:3].sum()) if sources else None
            at = lambda rs: [[int(w['begin'][a]), int(w['end'][b - 1])] for a, b in rs]
            found.append({'cue': at([(i, j)]), 'source': at([source]) if source else [], 'content': at(content),
                          'cue_p': float(w['cue_p'][n]), 'valid': float(w['valid'][n])})
    return found
