"""PolNeAR's train and dev splits as JSON Lines, from a clone of github.com/networkdynamics/PolNeAR or from such lines already.

python polnear.py CLONE SPLIT > SPLIT.jsonl       SPLIT is train or dev; the test split is never read
"""
import json, re, sys
from pathlib import Path

SPLITS = ('train', 'dev')


def read(folder, split):
    """Articles {"id", "text", "annotations": {annotator: [{"source", "cue", "content"}]}}; spans in code points."""
    if split not in SPLITS: raise ValueError(f'split {split}: must be train or dev')
    folder = Path(folder)
    lines = folder / f'{split}.jsonl'
    if lines.exists():
        with open(lines, encoding='utf-8') as f: yield from map(json.loads, f)
        return
    home = folder / 'data' / split
    if not home.is_dir(): raise FileNotFoundError(f'{folder} has neither {lines.name} nor data/{split}: give a clone of PolNeAR')
    by_article = {}
    for path in sorted((home / 'attributions').glob('*.ann')):
        id, annotator = path.stem.rsplit('_', 1)
        by_article.setdefault(id, {})[annotator] = brat(path.read_text(encoding='utf-8'))
    for id, annotations in sorted(by_article.items()):
        yield {'id': id, 'text': (home / 'text' / f'{id}.txt').read_text(encoding='utf-8'), 'annotations': annotations}


def brat(text):
    """Attributions of one standoff file: events whose arguments are text-bound spans, in pieces maybe."""
    spans, events = {}, []
    for line in text.splitlines():
        cells = line.split('\t')
        if cells[0].startswith('T'):
            _, at = cells[1].split(' ', 1)
            spans[cells[0]] = [[int(n) for n in piece.split()] for piece in at.split(';')]
        elif cells[0].startswith('E'): events.append(cells[1])
    out = []
    for e in events:
        a = {'source': [], 'cue': [], 'content': []}
        for part in e.split()[1:]:
            name, ref = part.split(':')
            key = re.sub(r'\d+$', '', name).lower()
            if key in a: a[key] += spans[ref]
        out.append({k: sorted(v) for k, v in a.items()})
    return out


if __name__ == '__main__':
    for x in read(sys.argv[1], sys.argv[2]): print(json.dumps(x, ensure_ascii=False))
