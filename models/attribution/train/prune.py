"""Takes away what a model needs least: python prune.py CHECKPOINT --data POLNEAR --tokenizer TOKENIZER.json --out DIR --heads 36 --inner 1024

Of all attention heads, and of the inner units of each layer, those stay whose gates' gradients over training windows are largest
(Michel, Levy and Neubig, *Are Sixteen Heads Really Better than One?*, NeurIPS 2019). What is left is DIR/checkpoint.pt; distill.py
--begin teaches it to do without the rest.
"""
import argparse, random
from pathlib import Path

import torch

import data, pieces
from model import HEAD, Attribution, load
from train import batches, losses

WINDOWS, ROWS = 60, ('query', 'key', 'value')


def importance(model, texts, length, seed):
    """How much the loss follows the gate of each head [layers, heads] and of each inner unit [layers, inner]."""
    rng = random.Random(seed)
    heads, inner = [torch.zeros(l.heads) for l in model.encoder.layers], [torch.zeros(l.up.out_features) for l in model.encoder.layers]
    seen = {}
    keep = lambda name: lambda _, inputs: seen.__setitem__(name, inputs[0]) or inputs[0].retain_grad()
    for n, layer in enumerate(model.encoder.layers):
        layer.out.register_forward_pre_hook(keep(('heads', n))); layer.down.register_forward_pre_hook(keep(('inner', n)))
    for b in batches(texts, length, 16, seed)[:WINDOWS]:
        cue, roles, valid = losses(model, data.Batch(b), rng, 0.0)
        (6 * cue + 2 * roles + 0.3 * valid).backward()
        for (kind, n), x in seen.items():
            gate = (x * x.grad).sum(1).detach()                  # for each window, the sum over its pieces
            if kind == 'heads': heads[n] += gate.view(len(b), -1, HEAD).sum(-1).abs().sum(0)
            else: inner[n] += gate.abs().sum(0)
        model.zero_grad(set_to_none=True)
    return heads, inner


def pruned(model, heads, inner):
    """The model with those heads and inner units of each layer alone, lists of their numbers."""
    new = Attribution({**model.config, 'heads': [len(h) for h in heads], 'inner': len(inner[0])})
    weights = model.state_dict()
    for n, (h, i) in enumerate(zip(heads, inner)):
        rows = (h[:, None] * HEAD + torch.arange(HEAD)).flatten()
        p = f'encoder.layers.{n}.'
        for f in ROWS: weights[p + f + '.weight'], weights[p + f + '.bias'] = weights[p + f + '.weight'][rows], weights[p + f + '.bias'][rows]
        weights[p + 'out.weight'] = weights[p + 'out.weight'][:, rows]
        weights[p + 'up.weight'], weights[p + 'up.bias'] = weights[p + 'up.weight'][i], weights[p + 'up.bias'][i]
        weights[p + 'down.weight'] = weights[p + 'down.weight'][:, i]
    new.load_state_dict(weights)
    return new


def main():
    a = argparse.ArgumentParser()
    a.add_argument('checkpoint', type=Path); a.add_argument('--out', type=Path, required=True)
    a.add_argument('--data', type=Path, required=True); a.add_argument('--tokenizer', type=Path, required=True)
    a.add_argument('--heads', type=int, required=True, help='how many stay, of all layers together')
    a.add_argument('--inner', type=int, required=True, help='how many stay of each layer')
    a.add_argument('--length', type=int, default=190); a.add_argument('--seed', type=int, default=1)
    o = a.parse_args()
    model = load(o.checkpoint)
    heads, inner = importance(model, list(data.read(o.data, 'train', pieces.tokenizer(o.tokenizer))), o.length, o.seed)
    even = torch.stack([h / h.norm() for h in heads])            # layers' gradients are of different sizes
    left = torch.zeros(even.numel(), dtype=torch.bool); left[even.flatten().topk(o.heads).indices] = True
    for n in range(len(heads)): left.view(even.shape)[n, even[n].argmax()] = True
    chosen = [row.nonzero().flatten() for row in left.view(even.shape)]
    print('heads left in each layer:', *(len(c) for c in chosen), '· of the inner units\' importance left:',
          *(f'{float(i.topk(o.inner).values.sum() / i.sum()):.3f}' for i in inner))
    small = pruned(model, chosen, [i.topk(o.inner).indices.sort().values for i in inner])
    o.out.mkdir(parents=True, exist_ok=True)
    torch.save({'model': small.state_dict(), 'config': small.config}, o.out / 'checkpoint.pt')


if __name__ == '__main__': main()
