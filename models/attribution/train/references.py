"""Fits who is meant: the projections of the encoder's middle layers, the ranker of candidates and the trust in what they find.

python references.py start MODEL                                  networks that know nothing, for the first round of choices
python references.py fit MODEL TOKENIZER POLNEAR SPEAKERS GAP CHOICES    references.onnx and ranker.txt
python references.py trust MODEL POLNEAR SPEAKERS FOUND.jsonl     speaker.* in model.properties, with the curve of the threshold

POLNEAR has train.jsonl and dev.jsonl, so has SPEAKERS; GAP has gap-development.tsv and gap-validation.tsv. CHOICES are what
org.sayso.speaker.GoldSpeakers and GapPronouns write: train, dev, development and validation, each with .choices after it.
speakers.sh calls all this in order.

The ranker scores each candidate of a choice from features that Java computes and from how like the network finds the places of
anaphor and candidate: the greatest, the mean and the nearest of the dot products of two projections. The loss is the negative
log of the probability that the right candidates have together; "none of them" is a candidate too.
"""
import json, re, sys
from pathlib import Path

import numpy as np, onnxruntime as ort, torch
from torch import nn
from torch.nn import functional as F

import data, pieces, polnear
from export import facts
from speakers import Gold, is_form, lines
from tune import LENGTH, OVERLAP

FEATURES, PLACES = 76, 6              # of org.sayso.speaker.Features, without the likeness; places of a candidate compared
WIDTH, HIDDEN, EPOCHS, BATCH = 24, 16, 6, 64
RATE, DECAY, DROP_VECTORS, DROP_HIDDEN = 4e-3, 0.5, 0.3, 0.3
READERS = 3                           # of org.sayso.attribution.Likeness: fitted from different seeds, their scores averaged
GAP_WEIGHT = 0.5                      # Wikipedia's pronouns count half as much as the news's
EVIDENCE = ('full_name bare_name one_of_several body unseen_name list apposition description new he_or_she they it relative indefinite '
            'same_quotation continued adjacent_quotation').split()
CIRCUMSTANCES = 'passive no_phrase in_content quoted'.split()


class Vectors:
    """The encoder's middle layers at the units that the choices are about."""
    def __init__(self, model):
        options = ort.SessionOptions(); options.intra_op_num_threads = 2
        self.session = ort.InferenceSession(str(model / 'encoder.onnx'), options)
        self.rows, self.index = [np.zeros(768, np.float32)], {}

    def add(self, article, places):
        one = lambda x: x[None].astype(np.int64)
        begin, places = np.asarray(article.pieces.begin), sorted(places)
        units = {at: max(0, int(np.searchsorted(begin, at, side='right')) - 1) for at in places}
        for w in data.cut(article, LENGTH, OVERLAP, seams=True):
            here = [at for at in places if w.low <= units[at] < w.high]
            if not here: continue
            middle, = self.session.run(['middle'], {'ids': one(w.ids), 'case': one(w.case), 'quoted': one(w.quoted), 'start': one(w.start),
                                                    'first': w.first.astype(np.int64)})
            for at in here:
                self.index[article.id, at] = len(self.rows)
                self.rows.append(middle[units[at] - w.u])

    def tensor(self):
        rows = F.layer_norm(torch.tensor(np.array(self.rows)).view(-1, 2, 384), (384,)).view(-1, 768)
        rows[0] = 0
        return rows


def labelled(path, gold):
    """The choices of PolNeAR's articles; right are the candidates that some form of the gold's speaker names."""
    for line in lines(path):
        found = gold.attributions(line['id'])
        for c in line['choices']:
            here = [e for a, e in found if a['content'][0][0] == c['content'] and
                    (any(b <= c['at'] < e_ for b, e_ in a['source']) or c['sort'] == 'ABSENT' and not a['source'])]
            if not here: continue
            right = [here[0] is not None and any(is_form(n, here[0]) for n in [x['name']] + x['texts'] if n.strip()) for x in c['candidates']]
            yield {**c, 'id': line['id'], 'right': right + [not any(right)], 'weight': 1.0}


def labelled_gap(path):
    """The choices of GAP's pronouns that mean one of its two names and have it among their candidates."""
    for line in lines(path):
        means = [(g['at'], g['end']) for g in line['gold'] if g['is']]
        for c in line['choices'][:1]:
            right = [any(b <= s < e for b, e in means for s in x['sightings']) for x in c['candidates']]
            if any(right): yield {**c, 'id': line['id'], 'text': line['text'], 'right': right + [False], 'weight': GAP_WEIGHT}


class Choices:
    """Choices as tensors, padded to the one with the most candidates."""
    def __init__(self, choices, vectors):
        n, most = len(choices), max(len(c['right']) for c in choices)
        self.sorts = [c['sort'] for c in choices]
        self.features = torch.zeros(n, most, FEATURES); self.real = torch.zeros(n, most, dtype=torch.bool)
        self.right = torch.zeros(n, most); self.anaphor = torch.zeros(n, dtype=torch.long)
        self.places = torch.zeros(n, most, PLACES, dtype=torch.long); self.weight = torch.tensor([c['weight'] for c in choices])
        for k, c in enumerate(choices):
            m = len(c['right'])
            self.features[k, :m] = torch.tensor(c['features'])[:, :FEATURES]
            self.real[k, :m] = True; self.right[k, :m] = torch.tensor(c['right']).float()
            self.anaphor[k] = vectors.index[c['id'], c['at']]
            for j, x in enumerate(c['candidates']):
                for t, at in enumerate(x['sightings'][:PLACES]): self.places[k, j, t] = vectors.index[c['id'], at]

    def batch(self, which):
        most = int(self.real[which].sum(1).max())
        return (self.features[which, :most], self.real[which, :most], self.right[which, :most], self.anaphor[which],
                self.places[which, :most], self.weight[which])


class Ranker(nn.Module):
    def __init__(self):
        super().__init__()
        self.anaphor, self.antecedent, self.nobody = nn.Linear(768, WIDTH), nn.Linear(768, WIDTH), nn.Linear(768, 1)
        self.linear, self.hidden = nn.Linear(FEATURES + 3, 1, bias=False), nn.Linear(FEATURES + 3, HIDDEN)
        self.outgoing = nn.Linear(HIDDEN, 1, bias=False)
        for w in (self.nobody.weight, self.nobody.bias, self.linear.weight): nn.init.zeros_(w)

    def forward(self, vectors, features, real, anaphor, places):
        used, at = torch.unique(torch.cat([anaphor, places.flatten()]), return_inverse=True)
        x = F.dropout(vectors[used], DROP_VECTORS, self.training)
        own = x[at[:len(anaphor)]]
        like = self.anaphor(own) @ self.antecedent(x).T / WIDTH ** 0.5
        like = like[:, None].expand(-1, features.shape[1], -1).gather(2, at[len(anaphor):].view(places.shape))
        seen = places > 0
        most = torch.where(seen.any(2), like.masked_fill(~seen, -1e4).max(2).values, 0.0)
        mean, nearest = (like * seen).sum(2) / seen.sum(2).clamp(min=1), like[:, :, 0] * seen[:, :, 0]
        x = torch.cat([features, torch.stack([most, mean, nearest], 2)], 2)
        hidden = F.dropout(torch.tanh(self.hidden(x)), DROP_HIDDEN, self.training)
        score = self.linear(x) + self.outgoing(hidden)
        return (score.squeeze(-1) + self.nobody(own) * features[:, :, -1]).masked_fill(~real, -1e9)


def loss(score, right): return torch.logsumexp(score, 1) - torch.logsumexp(score.masked_fill(right == 0, -1e9), 1)


def train(choices, vectors, seed):
    torch.manual_seed(seed)
    ranker, n = Ranker(), len(choices.weight)
    steps = EPOCHS * (n // BATCH + 1)
    optimiser = torch.optim.AdamW(ranker.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda t: max(0, 1 - t / steps))
    for epoch in range(EPOCHS):
        for which in torch.randperm(n).split(BATCH):
            features, real, right, anaphor, places, weight = choices.batch(which)
            l = (loss(ranker(vectors, features, real, anaphor, places), right) * weight).mean()
            optimiser.zero_grad(); l.backward(); optimiser.step(); schedule.step()
    return ranker.eval()


def show(name, rankers, choices, vectors):
    rows = {}
    with torch.no_grad():
        for k in range(len(choices.sorts)):
            features, real, right, anaphor, places, _ = choices.batch(torch.tensor([k]))
            score = sum(r(vectors, features, real, anaphor, places) for r in rankers) / len(rankers)
            for key in ('all', choices.sorts[k]):
                rows.setdefault(key, []).append((bool(right[0, score[0].argmax()]), float(loss(score, right))))
    print(name, ', '.join(f'{k}: {100 * np.mean([r for r, _ in v]):.1f} of 100 right, loss {np.mean([l for _, l in v]):.3f} ({len(v)})'
                          for k, v in sorted(rows.items())), flush=True)


class Graph(nn.Module):
    """What the library runs beside the encoder: for each reader both projections and how much speaks for nobody, in one product."""
    def __init__(self, rankers):
        super().__init__()
        parts = [[getattr(r, part) for r in rankers] for part in ('anaphor', 'antecedent', 'nobody')]
        self.widths = [sum(p.out_features for p in part) for part in parts]
        self.all = nn.Linear(768, sum(self.widths))
        self.all.weight.data = torch.cat([p.weight for part in parts for p in part])
        self.all.bias.data = torch.cat([p.bias for part in parts for p in part])

    def forward(self, middle):
        x = torch.cat([F.layer_norm(half, (384,)) for half in middle.split(384, 1)], 1)
        return self.all(x).split(self.widths, 1)


def write(rankers, model):
    """The mean of the readers' scores is that of one ranker: linear weights averaged, hidden units side by side."""
    names = ['as_anaphor', 'as_antecedent', 'as_nobody']
    torch.onnx.export(Graph(rankers), torch.zeros(30, 768), str(model / 'references.onnx'), dynamo=False, opset_version=17,
                      input_names=['middle'], output_names=names, dynamic_axes={k: {0: 'units'} for k in ['middle'] + names})
    text = lambda numbers: ' '.join(f'{x:.5g}' for x in numbers)
    own = lambda n, w, nobody: w[:FEATURES] + [0.0] * 4 * n + w[FEATURES:] + [nobody] + [0.0] * 4 * (READERS - n - 1)
    linear = np.mean([own(n, r.linear.weight[0].tolist(), 1.0) for n, r in enumerate(rankers)], 0)
    rows = [text(linear)]
    for n, r in enumerate(rankers):
        for w, b, o in zip(r.hidden.weight.tolist(), r.hidden.bias.tolist(), r.outgoing.weight[0].tolist()):
            rows.append(text(own(n, w, 0.0) + [b, o / READERS]))
    head = '# Made by train/references.py: linear weights; then a line for each hidden unit: its weights, bias and outgoing weight.\n'
    (model / 'ranker.txt').write_text(head + '\n'.join(rows) + '\n', encoding='utf-8')
    facts(model)


def start(model):
    """A ranker that takes who spoke last, prefers few sentences between, and the same words."""
    ranker = Ranker()
    for p in ranker.parameters(): nn.init.zeros_(p)
    for k, w in {0: 1, 1: .6, 2: .3, 4: .8, 5: .3, 10: -1, 11: -.8, 12: -2, 22: 1, 23: .5, 28: .8, 30: .3, 41: 1, 43: .5, 44: 1, 45: 2.5,
                 48: -3, 51: -4, 52: -1, 75: 3}.items(): ranker.linear.weight.data[0, k] = w
    write([ranker.eval()] * READERS, model)


def fit(model, tokenizer, folder, speakers, gap, choices):
    tokens, vectors, sets = pieces.tokenizer(tokenizer), Vectors(model), {}
    for split in ('train', 'dev'):
        gold = Gold(folder / f'{split}.jsonl', speakers / f'{split}.jsonl')
        sets[split] = list(labelled(choices / f'{split}.choices', gold))
    for split in ('development', 'validation'): sets[split] = list(labelled_gap(choices / f'{split}.choices'))
    for split, all_ in sets.items():
        places, texts = {}, {}
        for c in all_:
            places.setdefault(c['id'], set()).update([c['at']] + [at for x in c['candidates'] for at in x['sightings'][:PLACES]])
            if 'text' in c: texts[c['id']] = c['text']
        if not texts: texts = {x['id']: x['text'] for x in polnear.read(folder, split) if x['id'] in places}
        for id, text in texts.items(): vectors.add(data.Article(id, text, [], tokens), places[id])
    rows = vectors.tensor()
    choices = Choices(sets['train'] + sets['development'], vectors)
    rankers = [train(choices, rows, seed) for seed in range(READERS)]
    for split in ('dev', 'validation'): show(split, rankers, Choices(sets[split], vectors), rows)
    write(rankers, model)


def logit(p): return 0.0 if p >= 1 else float(np.log(min(.99, max(.01, p)) / (1 - min(.99, max(.01, p)))))


def trusted(judged):
    """Numbers of what was found for an attribution, as org.sayso.speaker.Trust weighs them."""
    is_description = judged['evidence'] in ('NEW', 'DESCRIPTION')
    ranked = logit(judged['probability'])
    return ([float(judged['evidence'].lower() == e) for e in EVIDENCE] + [0.0 if is_description else ranked, ranked if is_description else 0.0]
            + [float(judged[c]) for c in CIRCUMSTANCES] + [logit(judged['attribution'])])


def judged(folder, speakers, found):
    """Each speaker found for an attribution that the gold has too (its content shares half its characters): numbers and whether right."""
    gold = Gold(folder / 'dev.jsonl', speakers / 'dev.jsonl')
    for answer, line in zip(lines(found), lines(str(found) + '.choices')):
        said = {(a['cue'][0][0] if a['cue'] else None, a['content'][0][0]): a for a in answer['attributions']}
        find = gold.finder(line['id'])
        for j in line['judged']:
            is_known, e = find(said[j.get('cue'), j['content']]['content'])
            if is_known: yield trusted(j), e is not None and is_form(j['name'], e), line['id']


def weigh(rows):
    x, y = torch.tensor([r[0] for r in rows]), torch.tensor([float(r[1]) for r in rows])
    prior = torch.tensor([2.0] * len(EVIDENCE) + [0.5, 0.3, -1, -1, -1, 0, 0.2])
    w = prior.clone().requires_grad_()
    optimiser = torch.optim.LBFGS([w], max_iter=300, line_search_fn='strong_wolfe')
    def closure():
        optimiser.zero_grad()
        l = F.binary_cross_entropy_with_logits(x @ w, y, reduction='sum') + ((w - prior) ** 2).sum() / 2
        l.backward()
        return l
    optimiser.step(closure)
    return w.detach()


def trust(model, folder, speakers, found):
    rows = list(judged(folder, speakers, found))
    ids = sorted({r[2] for r in rows})
    p = np.zeros(len(rows))
    for fold in range(5):
        held = set(ids[fold::5])
        w = weigh([r for r in rows if r[2] not in held])
        for k, r in enumerate(rows):
            if r[2] in held: p[k] = torch.sigmoid(torch.tensor(r[0]) @ w)
    right = np.array([r[1] for r in rows], float)
    bins = np.minimum((p * 10).astype(int), 9)
    print(f'{len(rows)} named; by five folds of articles:')
    for b in range(10):
        if (bins == b).any(): print(f'  {b / 10:.1f}-{b / 10 + .1:.1f}: said {p[bins == b].mean():.3f}, right {right[bins == b].mean():.3f} ({(bins == b).sum()})')
    print(f'  calibration error {sum(abs(p[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins)):.3f}')
    for t in (0, .3, .4, .5, .55, .6, .7, .8, .9): print(f'  from {t}: {100 * (p >= t).mean():.1f} of 100 named, {100 * right[p >= t].mean():.1f} of 100 right')
    path = model / 'model.properties'
    kept = [l for l in path.read_text(encoding='utf-8').splitlines() if not l.startswith('speaker.') or l.startswith('speaker.threshold')]
    names = EVIDENCE + ['ranked', 'ranked_description'] + CIRCUMSTANCES + ['attribution']
    path.write_text('\n'.join(kept + [f'speaker.{n} = {v:.3f}' for n, v in zip(names, weigh(rows).tolist())]) + '\n', encoding='utf-8')
    facts(model)


if __name__ == '__main__':
    verb, model, more = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    if verb == 'start': start(model)
    elif verb == 'fit': fit(model, more[0], *map(Path, more[1:]))
    else: trust(model, *map(Path, more))
