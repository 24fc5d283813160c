"""Trains the attribution model: python train.py --data POLNEAR --encoder ENCODER.onnx --tokenizer TOKENIZER.json --out DIR

Checkpoints every --save steps to DIR/checkpoint.pt and resumes from there; the same seed gives the same batches.
"""
import argparse, random, time
from pathlib import Path

import numpy as np, torch
from torch.nn import functional as F

import pieces, data
from decode import cue_groups
from model import pretrained

MARGIN = 24     # units at a window's inner edge whose cues are not learned: their contents may lie outside


def targets(batch):
    """Cue labels [n, m] (-100: not learned), and for each gold cue: window, (i, j), role labels [m]."""
    n, m = batch.first.shape
    cue = torch.full((n, m), -100)
    which, cues, roles = [], [], []
    for k, w in enumerate(batch.windows):
        size, units = w.v - w.u, len(w.article.pieces.first)
        low, high = (0 if w.u == 0 else MARGIN), (size if w.v == units else max(size - MARGIN, 0))
        cue[k, low:high] = 0
        for a in w.article.attributions:
            i, j = a['cue'][0][0] - w.u, a['cue'][0][1] - w.u
            if i < low or j > high: 
                cue[k, max(i, 0):max(min(j, size), 0)] = -100
                continue
            cue[k, i] = 1; cue[k, i + 1:j] = 2
            r = torch.zeros(m, dtype=torch.long); r[size:] = -100
            for part, label in (('source', 1), ('content', 3)):
                for b, e in a[part]:
                    b, e = b - w.u, e - w.u
                    if e <= 0 or b >= size: continue
                    if b >= 0: r[b] = label
                    r[max(b + 1, 0):min(e, size)] = label + 1
            which.append(k); cues.append((i, j)); roles.append(r)
    return cue, which, cues, roles


def batches(articles, length, size, seed, starts=None):
    """One pass over the articles: windows from a shifting start (one of `starts`, if given), those of like length together, in random order."""
    rng = random.Random(seed); room = length - 64
    shift = lambda: rng.randrange(starts) * room // starts if starts else rng.randrange(room)
    ws = [w for a in articles for w in data.cut(a, length, 2 * MARGIN + 16, shift())]
    rng.shuffle(ws)
    out = []
    for k in range(0, len(ws), size * 16):
        part = sorted(ws[k:k + size * 16], key=lambda w: len(w.ids))
        out += [part[i:i + size] for i in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def layers(model, batch, wanted, hide=0.0):
    """Units' vectors after each of the wanted layers (from 1), in order."""
    ids = batch.ids
    if hide: ids = torch.where((torch.rand(ids.shape) < hide) & (ids > 102), 103, ids)
    at = batch.first[..., None].expand(-1, -1, model.config['width'])
    after = model.encoder.after_each(ids, batch.case, batch.quoted, batch.start, batch.mask)
    return [x.gather(1, at) for n, x in enumerate(after, 1) if n in wanted]


def also_found(batch, p, gold, which, cues, roles, rng, labelled):
    """Adds what a tagger with probabilities p takes for cues to the gold's, and now and then puts its cue in the place of the gold's.
    Returns for each cue 1 if it is one, 0 if not, -1 if nobody says so: nothing is `labelled` in its window."""
    valid, m = [1.0] * len(cues), gold.shape[1]
    for k in range(len(batch.windows)):
        for i, j in cue_groups(p[k, :int(batch.counts[k])].numpy(), 0.2):
            labels = gold[k, i:j]
            if labelled[k] and (labels == -100).any(): continue
            if not labelled[k] or (labels == 0).all():
                r = torch.full((m,), 0 if labelled[k] else -100); r[batch.counts[k]:] = -100
                which.append(k); cues.append((i, j)); roles.append(r); valid.append(0.0 if labelled[k] else -1.0)
            elif rng.random() < 0.3:
                at = [n for n, (w, c) in enumerate(zip(which, cues)) if w == k and valid[n] == 1 and c[0] < j and i < c[1]]
                if len(at) == 1: cues[at[0]] = (i, j)
    return valid


def role_reader(batch, which, cues):
    """What reads a model's scores of the cues' roles and validity off its vectors of the units."""
    w, distance, paragraph, passed, inside = batch.relations(which, cues)
    here = batch.real[w]

    def read(model, u):
        span = inside.to(u.dtype) / inside.sum(1, keepdim=True)
        c = torch.bmm(span.unsqueeze(1), model.as_cue(u)[w]).squeeze(1)
        r, v = model.roles(c, model.as_unit(u)[w], distance, paragraph, passed, inside, here.to(u.dtype))
        return r.float(), v.float()
    return read


def losses(model, batch, rng, hide):
    gold, which, cues, roles = targets(batch)
    u, = layers(model, batch, [len(model.encoder.layers)], hide)
    scores = model.cue(u).float()
    loss_cue = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
    with torch.no_grad(): p = scores.softmax(-1)
    valid = also_found(batch, p, gold, which, cues, roles, rng, torch.ones(len(batch.windows), dtype=torch.bool))
    if not cues: return loss_cue, loss_cue * 0, loss_cue * 0
    r, v = role_reader(batch, which, cues)(model, u)
    loss_roles = F.cross_entropy(r.flatten(0, 1), torch.stack(roles).flatten(), ignore_index=-100)
    loss_valid = F.binary_cross_entropy_with_logits(v, torch.tensor(valid))
    return loss_cue, loss_roles, loss_valid


def arguments(rate, epochs, length):
    """What can be told to whatever trains; the defaults that differ are given."""
    a = argparse.ArgumentParser()
    a.add_argument('--data', type=Path, required=True); a.add_argument('--tokenizer', type=Path, required=True)
    a.add_argument('--out', type=Path, required=True)
    a.add_argument('--epochs', type=float, default=epochs); a.add_argument('--rate', type=float, default=rate)
    a.add_argument('--length', type=int, default=length); a.add_argument('--batch', type=int, default=16)
    a.add_argument('--hide', type=float, default=0.03); a.add_argument('--drop', type=float, default=0.1)
    a.add_argument('--save', type=int, default=50); a.add_argument('--seed', type=int, default=1)
    a.add_argument('--steps', type=int, default=10**9, help='stop after so many (the schedule stays)')
    return a


def fit(model, texts, o, heads_rate, losses, weights, starts=None):
    """Trains a model, from its last checkpoint if there is one. losses: of a batch, by name; weights: theirs in the sum;
    heads_rate: how much faster than the body the heads learn; starts: as for batches."""
    is_body = lambda name: name.startswith(('encoder.layers', 'encoder.words'))
    body = [p for n, p in model.named_parameters() if is_body(n)]
    heads = [p for n, p in model.named_parameters() if not is_body(n)]
    optimizer = torch.optim.AdamW([{'params': body, 'lr': o.rate}, {'params': heads, 'lr': heads_rate * o.rate}], weight_decay=0.01, fused=True)
    per_epoch = len(batches(texts, o.length, o.batch, 0, starts))
    total = int(per_epoch * o.epochs); warm = total * 0.05
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm))))
    o.out.mkdir(parents=True, exist_ok=True)
    step = 0; saved = o.out / 'checkpoint.pt'
    if saved.exists():
        x = torch.load(saved, weights_only=True)
        model.load_state_dict(x['model']); optimizer.load_state_dict(x['optimizer']); schedule.load_state_dict(x['schedule'])
        step = x['step']; torch.manual_seed(o.seed + step)
    print(f'{len(texts)} texts, {per_epoch} steps an epoch, {total} in all, from {step}', flush=True)
    sums, t0 = np.zeros(len(weights)), time.time()
    model.train()
    while step < min(total, o.steps):
        bs = batches(texts, o.length, o.batch, o.seed * 1000 + step // per_epoch, starts)
        bs = (bs + bs)[:per_epoch]                # passes differ by a batch or two
        for b in bs[step % per_epoch:]:
            with torch.autocast('cpu', torch.bfloat16):
                parts = losses(data.Batch(b))
            sum(weights[name] * parts[name] for name in weights).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(); schedule.step(); optimizer.zero_grad(set_to_none=True)
            sums += [float(parts[name].detach()) for name in weights]; step += 1
            if step % 20 == 0:
                print(f'step {step}', *(f'{name} {s / 20:.4f}' for name, s in zip(weights, sums)), f'{(time.time() - t0) / 20:.2f} s/step', flush=True)
                sums[:] = 0; t0 = time.time()
            if step % o.save == 0 or step >= total:
                part = saved.with_suffix('.part')
                torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'schedule': schedule.state_dict(),
                            'step': step, 'config': model.config}, part)
                part.replace(saved)
            if step >= min(total, o.steps): break


def main():
    a = arguments(rate=2.5e-4, epochs=7, length=318)
    a.add_argument('--encoder', type=Path, required=True)
    o = a.parse_args()
    torch.manual_seed(o.seed); rng = random.Random(o.seed)
    articles = list(data.read(o.data, 'train', pieces.tokenizer(o.tokenizer)))
    model = pretrained(o.encoder, drop=o.drop)
    named = lambda batch: dict(zip(('cue', 'roles', 'valid'), losses(model, batch, rng, o.hide)))
    fit(model, articles, o, 3, named, {'cue': 6, 'roles': 2, 'valid': 0.3})


if __name__ == '__main__': main()
