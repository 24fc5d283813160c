"""What the library's own reading of a text must equal, unit by unit: python golden.py TOKENIZER.json TEXT.jsonl > GOLDEN.jsonl

TEXT lines have "text"; offsets in the answer are UTF-16 units, as Java counts.
"""
import json, sys

import marks, pieces

if __name__ == '__main__':
    t = pieces.tokenizer(sys.argv[1])
    for line in open(sys.argv[2], encoding='utf-8'):
        text = json.loads(line)['text']
        p = pieces.Pieces(text, t)
        at = [0]
        for c in text: at.append(at[-1] + (2 if ord(c) > 0xffff else 1))
        ends = list(p.first[1:]) + [len(p.ids)]
        units = [[at[b], at[e], int(c), int(q), int(s), int(g), int(m)] + [int(i) for i in p.ids[f:l]]
                 for b, e, c, q, s, g, m, f, l in zip(p.begin, p.end, p.case, p.quoted, p.start, p.paragraph, p.passed, p.first, ends)]
        stretches = [[at[s.begin], at[s.end], s.open, s.close, s.depth, int(s.continued)] for s in marks.stretches(text)]
        print(json.dumps({'text': text, 'paragraphs': [[at[b], at[e]] for b, e in marks.paragraphs(text)],
                          'stretches': stretches, 'units': units}))
