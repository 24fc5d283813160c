"""Draws how far the confidences can be trusted: python plots.py POLNEAR SPEAKERS OUTPUT.jsonl FOLDER

OUTPUT.jsonl is what `sayso-cli quotes --format jsonl --offsets codepoint --min-speaker-confidence 0` says of dev. Writes
reliability.svg (said against right, for attributions and for speakers) and coverage.svg (how many are named and how many of those
are right, by threshold) into FOLDER, and prints both as tables, and how pronouns fare.
"""
import sys
from pathlib import Path

import numpy as np

import data, pieces
from speakers import Gold, is_form, lines
from tune import Measure

THRESHOLD = 0.6          # speaker.threshold of model.properties
FEW = 5
WIDTH, HEIGHT, LEFT, TOP, SIDE = 340, 330, 52, 16, 264


class Plain:
    """An article as Measure wants it."""
    def __init__(self, x): self.id, self.text, self.spans = x['id'], x['text'], next(iter(x['annotations'].values()))


def spans(parts): return [[p['begin'], p['end']] for p in parts]


def attribution_points(gold, output):
    """Confidence of each attribution and whether it is whole and right."""
    articles = [Plain(gold.articles[x['id']]) for x in output]
    found = {x['id']: [{'content': spans(q['content']), 'cue': spans([q['cue']] if q['cue'] else []),
                        'source': spans([q['source']] if q['source'] else []), 'cue_p': q['confidence'], 'valid': 0}
                       for q in x['quotes'] if q['within'] is None] for x in output}
    return [(p, ok) for p, _, ok in Measure(articles)(found)['sure']]


def speaker_points(gold, output):
    """Confidence of each speaker, whether he is right, and whether the gold has nobody; quotes that the gold has too."""
    for x in output:
        names = {s['id']: s['name'] for s in x['speakers']}
        find = gold.finder(x['id'])
        for q in x['quotes']:
            if q['speaker'] is None or q['within'] is not None: continue
            is_known, e = find(spans(q['content']))
            if is_known: yield q['speakerConfidence'], e is not None and is_form(names[q['speaker']], e)


def by_pronoun(gold, output):
    """For each pronoun that is a source: quotes that the gold has too and gives to somebody, those named right, those named wrong."""
    counts = {}
    for x in output:
        names = {s['id']: s['name'] for s in x['speakers']}
        find = gold.finder(x['id'])
        for q in x['quotes']:
            word = q['source']['text'].lower() if q['source'] else ''
            if word not in ('he', 'she', 'they', 'it', 'who') or q['within'] is not None: continue
            is_known, e = find(spans(q['content']))
            if not is_known or e is None: continue
            named = q['speaker'] is not None and q['speakerConfidence'] >= THRESHOLD
            right = named and is_form(names[q['speaker']], e)
            n = counts.setdefault(word, [0, 0, 0])
            n[0] += 1; n[1] += right; n[2] += named and not right
    return counts


def bins(points):
    p, ok = np.array([a for a, _ in points]), np.array([float(b) for _, b in points])
    at = np.minimum((p * 10).astype(int), 9)
    return [(p[at == b].mean(), ok[at == b].mean(), int((at == b).sum())) for b in range(10) if (at == b).any()]


def error(points): return sum(abs(s - r) * n for s, r, n in bins(points)) / len(points)


def x_at(v): return LEFT + SIDE * v


def y_at(v, low=0.0): return TOP + SIDE * (1 - (v - low) / (1 - low))


def frame(title, across, up, body, low=0.0):
    ticks = ''.join(f'<text x="{x_at(v):.0f}" y="{TOP + SIDE + 16}" text-anchor="middle">{v:g}</text>' for v in (0, .25, .5, .75, 1))
    ticks += ''.join(f'<text x="{LEFT - 6}" y="{y_at(v, low) + 4:.0f}" text-anchor="end">{v:g}</text>'
                     f'<line x1="{LEFT}" x2="{LEFT + SIDE}" y1="{y_at(v, low):.1f}" y2="{y_at(v, low):.1f}" class="grid"/>'
                     for v in np.round(np.linspace(low, 1, 6), 2))
    return f'''<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}">
<style>text{{font:11px sans-serif;fill:#333}}.grid{{stroke:#ddd}}.even{{stroke:#999;stroke-dasharray:4 3}}.a{{stroke:#1f5fa8;fill:none;stroke-width:2}}.b{{stroke:#b3481e;fill:none;stroke-width:2}}.da{{fill:#1f5fa8}}.db{{fill:#b3481e}}</style>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>
{ticks}
<text x="{LEFT + SIDE / 2}" y="{TOP + SIDE + 36}" text-anchor="middle">{across}</text>
<text transform="translate(13 {TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">{up}</text>
{body}
</svg>
'''


def line(points, name, low=0.0):
    """A curve of (x, y, how many); the more, the larger the point. Of fewer than FEW nothing is said."""
    points = [p for p in points if p[2] >= FEW]
    d = ' '.join(f'{x_at(x):.1f},{y_at(y, low):.1f}' for x, y, _ in points)
    return f'<polyline points="{d}" class="{name}"/>' + ''.join(
        f'<circle cx="{x_at(x):.1f}" cy="{y_at(y, low):.1f}" r="{2 + n ** 0.5 / 8:.1f}" class="d{name}"/>' for x, y, n in points)


def key(x, y, name, words): return f'<circle cx="{x}" cy="{y}" r="4" class="d{name}"/><text x="{x + 10}" y="{y + 4}">{words}</text>'


def main(folder, speakers, output, out):
    gold, output = Gold(Path(folder) / 'dev.jsonl', Path(speakers) / 'dev.jsonl'), lines(output)
    out = Path(out); out.mkdir(parents=True, exist_ok=True)
    a, s = attribution_points(gold, output), list(speaker_points(gold, output))
    for name, points in (('attributions', a), ('speakers', s)):
        print(f'{name}: {len(points)}, calibration error {error(points):.3f}')
        for said, right, n in bins(points): print(f'  said {said:.2f}, right {right:.2f} ({n})')
    for word, (n, right, wrong) in by_pronoun(gold, output).items():
        print(f'  {word}: {n}, named right {100 * right / n:.1f} of 100, wrong {100 * wrong / n:.1f}')
    even = f'<line x1="{x_at(0)}" y1="{y_at(0)}" x2="{x_at(1)}" y2="{y_at(1)}" class="even"/>'
    curves = line(bins(a), 'a') + line(bins(s), 'b')
    keys = key(LEFT + 170, TOP + SIDE - 34, 'a', 'attributions') + key(LEFT + 170, TOP + SIDE - 18, 'b', 'speakers')
    (out / 'reliability.svg').write_text(frame('Confidence said against share right', 'confidence', 'right', even + curves + keys), encoding='utf-8')
    p, ok = np.array([x for x, _ in s]), np.array([float(y) for _, y in s])
    rows = [(t, (p >= t).mean(), ok[p >= t].mean()) for t in np.round(np.arange(0, 0.96, 0.05), 2)]
    for t, named, right in rows: print(f'  from {t:.2f}: {100 * named:.1f} of 100 named, {100 * right:.1f} of 100 of them right')
    curves = line([(t, named, 64) for t, named, _ in rows], 'a', 0.4) + line([(t, right, 64) for t, _, right in rows], 'b', 0.4)
    keys = key(LEFT + 12, TOP + SIDE - 34, 'a', 'named') + key(LEFT + 12, TOP + SIDE - 18, 'b', 'right among the named')
    (out / 'coverage.svg').write_text(frame('Coverage against rightness by threshold', 'threshold', 'share', curves + keys, 0.4), encoding='utf-8')


if __name__ == '__main__': main(*sys.argv[1:])
