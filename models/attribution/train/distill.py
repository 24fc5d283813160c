"""Teaches a smaller model what a larger one does: python distill.py --teacher TEACHER.pt --data POLNEAR --tokenizer TOKENIZER.json --out DIR

The student begins with some of the teacher's layers (--layers) and its heads, or with those of a student taught before (--begin),
which knows already how to do with fewer. It learns the gold labels, the teacher's probabilities for cues and roles, and to give
after its own layers what the teacher gives after the layers that they stand for (TinyBERT, Jiao et al. 2020): layers 6 and 9 among
them, which references.onnx reads. Beside PolNeAR's training articles, --more FILE.tsv (GAP's development set) is read without
labels. Checkpoints and resumes as train.py does.
"""
import csv, random
from pathlib import Path

import torch
from torch.nn import functional as F

import data, pieces
from model import Attribution, load
from train import also_found, arguments, fit, layers, role_reader, targets

OFFSETS = 3               # windows begin at so many different places; the teacher reads each once
MATCHED = (4, 6, 9, 12)   # the teacher's layers whose outputs are matched where the student has them


def articles(o, tokenizer):
    yield from data.read(o.data, 'train', tokenizer)
    if o.more:
        rows = [r['Text'] for r in csv.DictReader(open(o.more, encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE)]
        for k in range(0, len(rows), 8):
            yield data.Article(f'more-{k}', '\n\n'.join(rows[k:k + 8]), [], tokenizer)


class Teacher:
    """What the large model says of windows; each is read once and remembered."""
    def __init__(self, path, wanted): self.model, self.wanted, self.known = load(path), wanted, {}

    @torch.no_grad()
    def __call__(self, batch):
        keys = [(w.article.id, w.u, w.v) for w in batch.windows]
        if any(k not in self.known for k in keys):
            found = torch.stack(layers(self.model, batch, self.wanted)).to(torch.bfloat16)
            for k, key in enumerate(keys): self.known[key] = found[:, k, :int(batch.counts[k])].clone()
        m = batch.first.shape[1]
        return torch.stack([F.pad(self.known[k], (0, 0, 0, m - self.known[k].shape[1])) for k in keys], 1)


def losses(student, teacher, batch, rng, hide, matched):
    labelled = torch.tensor([not w.article.id.startswith('more-') for w in batch.windows])
    gold, which, cues, roles = targets(batch)
    gold[~labelled] = -100
    theirs = teacher(batch)
    ours = layers(student, batch, matched, hide)
    u, t = ours[-1], theirs[-1].to(ours[-1].dtype)
    real = batch.real.unsqueeze(-1)
    far = sum((((a.float() - b.float()) ** 2) * real).sum() / (((b.float() - (b.float() * real).sum((0, 1)) / real.sum()) ** 2) * real).sum()
              for a, b in zip(ours, theirs))
    scores = student.cue(u).float()
    with torch.no_grad(): p = teacher.model.cue(t).float().softmax(-1)
    flat = batch.real.flatten()
    cue_gold = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100) if (gold >= 0).any() else scores.sum() * 0
    cue_soft = -(p.flatten(0, 1) * scores.flatten(0, 1).log_softmax(-1)).sum(-1)[flat].mean()
    with torch.no_grad(): mine = scores.softmax(-1)
    valid = also_found(batch, mine, gold, which, cues, roles, rng, labelled)
    if not cues: return cue_gold, cue_soft, far, far * 0, far * 0, far * 0
    read, here = role_reader(batch, which, cues), batch.real[which]
    r, v = read(student, u)
    with torch.no_grad(): tr, tv = read(teacher.model, t)
    roles = torch.stack(roles)
    roles_gold = F.cross_entropy(r.flatten(0, 1), roles.flatten(), ignore_index=-100) if (roles >= 0).any() else r.sum() * 0
    roles_soft = -(tr.softmax(-1) * r.log_softmax(-1)).sum(-1)[here].mean()
    y = torch.tensor(valid); y = torch.where(y < 0, tv.sigmoid(), y)
    return cue_gold, cue_soft, far, roles_gold, roles_soft, F.binary_cross_entropy_with_logits(v, y)


def main():
    a = arguments(rate=3e-4, epochs=5, length=254)
    a.add_argument('--teacher', type=Path, required=True); a.add_argument('--more', type=Path)
    a.add_argument('--layers', default='2,4,6,9,11,12', help="the teacher's layers that the student's stand for")
    a.add_argument('--begin', type=Path, help='the checkpoint of a student taught before, whose layers it begins with')
    a.add_argument('--activation', choices=('gelu', 'relu'), default='gelu', help='between matrices; ReLU takes less time')
    o = a.parse_args()
    torch.manual_seed(o.seed); rng = random.Random(o.seed)
    chosen = [int(n) for n in o.layers.split(',')]
    wanted = [n for n in chosen if n in MATCHED]; matched = [chosen.index(n) + 1 for n in wanted]
    teacher = Teacher(o.teacher, wanted)
    first = load(o.begin) if o.begin else teacher.model
    known = first.config.get('stand_for', range(1, len(first.encoder.layers) + 1))
    student = Attribution({**first.config, 'layers': len(chosen), 'drop': o.drop, 'activation': o.activation,
                           'heads': [first.encoder.layers[known.index(n)].heads for n in chosen],
                           'stand_for': chosen, 'middle': [chosen.index(n) + 1 for n in (6, 9)]})
    weights = first.state_dict()
    mine = {k: v for k, v in weights.items() if not k.startswith('encoder.layers.')}
    for k, n in enumerate(chosen):
        head = f'encoder.layers.{known.index(n)}.'
        mine.update({f'encoder.layers.{k}.' + name[len(head):]: v for name, v in weights.items() if name.startswith(head)})
    student.load_state_dict(mine)
    names = {'cue': 3, 'cue_soft': 3, 'far': 1, 'roles': 1, 'roles_soft': 1, 'valid': 0.3}
    named = lambda batch: dict(zip(names, losses(student, teacher, batch, rng, o.hide, matched)))
    fit(student, list(articles(o, pieces.tokenizer(o.tokenizer))), o, 2, named, names, OFFSETS)


if __name__ == '__main__': main()
