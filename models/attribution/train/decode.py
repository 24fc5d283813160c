"""From scores to attributions, for measuring while training; org.sayso.attribution does the same in Java."""
import numpy as np, torch

import data


def cue_groups(p, least):
    """Cues in one window: [i, j) where begin or inside is likelier than `least`, a new one at each likely begin. p: [units, 3]."""
    out, open_ = [], False
    for t, (outside, begin, inside) in enumerate(p):
        if 1 - outside < least: open_ = False; continue
        if not open_ or begin > inside and begin > 0.5: out.append([t, t + 1])
        else: out[-1][1] = t + 1
        open_ = True
    return [tuple(g) for g in out]


def spans(labels):
    """Runs of source and content in the best role of each unit."""
    out, last = {1: [], 3: []}, 0
    for t, r in enumerate(labels):
        kind = 0 if r == 0 else 1 if r <= 2 else 3
        if kind:
            if kind == last and r not in (1, 3): out[kind][-1][1] = t + 1
            elif kind == last and r in (1, 3): out[kind].append([t, t + 1])
            else: out[kind].append([t, t + 1])
        last = kind
    return out


@torch.no_grad()
def attributions(model, article, length=318, overlap=112, least=0.5, valid=0.5):
    from train import forward
    found = []
    for w in data.cut(article, length, overlap):
        b = data.Batch([w])
        u = forward(model, b)
        p = model.cue(u).float().softmax(-1)[0].numpy()
        groups = [(i, j) for i, j in cue_groups(p, least) if w.low <= i + w.u < w.high]
        if not groups: continue
        which, distance, paragraph, passed, inside = b.relations([0] * len(groups), groups)
        span = inside.to(u.dtype) / inside.sum(1, keepdim=True)
        c = torch.bmm(span.unsqueeze(1), model.as_cue(u)[which]).squeeze(1)
        r, v = model.roles(c, model.as_unit(u)[which], distance, paragraph, passed, inside, b.real[which].to(u.dtype))
        r, v = r.float().softmax(-1).numpy(), v.float().sigmoid().numpy()
        for k, (i, j) in enumerate(groups):
            s = spans(r[k].argmax(-1))
            if not s[3] or v[k] < valid: continue
            text = lambda runs: [[int(article.pieces.begin[x + w.u]), int(article.pieces.end[y + w.u - 1])] for x, y in runs]
            source = max(s[1], key=lambda x: r[k, x[0]:x[1], 1:3].sum()) if s[1] else None
            found.append({'cue': text([(i, j)]), 'content': text(s[3]), 'source': text([source]) if source else [],
                          'p': float(p[i:j, 1:].sum(-1).max()), 'valid': float(v[k])})
    return found
