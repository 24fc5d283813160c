"""From scores to attributions, as org.sayso.attribution does in Java: used to choose its constants on dev.

The units of a window are read once for each cue by a Viterbi search over outside, source and content. A change of role costs
something within running text, more within a quotation, and nothing at punctuation and at a quotation's edge.
"""
import numpy as np

OUTSIDE, SOURCE, CONTENT = 0, 1, 2
OPENS, CLOSES = 3, 4

# States of the search: outside and content before the source, the source, outside and content after it. So there is one
# source at most.
ROLE = np.array([OUTSIDE, CONTENT, SOURCE, OUTSIDE, CONTENT])
START_STATES = np.array([True, True, True, False, False])
MOVES = np.array([[0, 1, 1, 0, 0], [1, 0, 1, 0, 0], [0, 0, 0, 1, 1], [0, 0, 0, 0, 1], [0, 0, 0, 1, 0]], bool)


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
    """What a change of role costs before each unit, whatever the roles."""
    cost = np.zeros(len(quoted))
    for u in range(1, len(quoted)):
        before, here = quoted[u - 1], quoted[u]
        if before in (1, 2, OPENS) and here in (1, 2, CLOSES): cost[u] = k['inside']
        elif not (here == OPENS or before == CLOSES or punctuation[u - 1] or punctuation[u]): cost[u] = k['running']
    return cost


def best_roles(p, cues, cost, k):
    """The best role of each unit for each cue. p: [cues, units, 5] probabilities; cues: their units [i, j)."""
    n, units = p.shape[:2]
    role = np.log(np.stack([p[:, :, 0], p[:, :, 1] + p[:, :, 2], p[:, :, 3] + p[:, :, 4]], 2) + 1e-6)
    for c, (i, j) in enumerate(cues): role[c, i:j, 1:] = -1e3
    e = role[:, :, ROLE]
    begin = np.array([0.0, k['source'], k['content']])[ROLE]
    score, back = np.where(START_STATES, e[:, 0] - begin, -1e9), np.zeros((units, n, len(ROLE)), np.int64)
    for u in range(1, units):
        change = np.where(MOVES, begin[None] + cost[u], 1e9)
        np.fill_diagonal(change, 0)
        way = score[:, :, None] - change
        back[u] = way.argmax(1)
        score = np.take_along_axis(way, back[u][:, None], 1)[:, 0] + e[:, u]
    path = np.zeros((units, n), np.int64)
    path[-1] = score.argmax(1)
    for u in range(units - 1, 0, -1): path[u - 1] = back[u][np.arange(n), path[u]]
    return ROLE[path.T]


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
        kept = [n for n in range(len(w['cues'])) if w['cue_p'][n] >= k['cue'] and w['valid'][n] >= k['valid']]
        if not kept: continue
        for n, path in zip(kept, best_roles(w['roles'][kept], [w['cues'][n] for n in kept], cost, k)):
            content = runs(path, CONTENT)
            if not content: continue
            at = lambda rs: [[int(w['begin'][a]), int(w['end'][b - 1])] for a, b in rs]
            found.append({'cue': at([w['cues'][n]]), 'source': at(runs(path, SOURCE)), 'content': at(content),
                          'cue_p': float(w['cue_p'][n]), 'valid': float(w['valid'][n])})
    return found
