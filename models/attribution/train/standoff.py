"""Speaker gold without article text, and back:

python standoff.py take POLNEAR.jsonl SPEAKERS.jsonl > STANDOFF.jsonl     offsets in place of names
python standoff.py give POLNEAR.jsonl STANDOFF.jsonl > SPEAKERS.jsonl     names from the articles

A line of STANDOFF: {"id", "entities": {key: {"type", "name": [begin, end], "aliases": [[begin, end], ...]}},
"speakers": [[begin of the cue or null, begin of the content or null, key or null], ...]}; offsets in code points. POLNEAR.jsonl has lines
{"id", "text", "annotations"}; the first annotator's attributions are meant.
"""
import json, re, sys

QUOTES = {'"': '["“”]', '“': '["“”]', '”': '["“”]', "'": "['’‘]", '’': "['’‘]", '‘': "['’‘]"}


def read(path):
    with open(path, encoding='utf-8') as lines: return [json.loads(line) for line in lines]


def attributions(article): return next(iter(article['annotations'].values()))


def begin(spans): return min((b for b, _ in spans), default=None)


def place(text, words):
    """Where words stand first, case, white space and the shape of marks aside."""
    pattern = r'\s+'.join(''.join(QUOTES.get(c, re.escape(c)) for c in word) for word in words.split())
    found = re.search(pattern, text) or re.search(pattern, text, re.IGNORECASE)
    if not found: raise ValueError(f'"{words}" is not in the text')
    return [found.start(), found.end()]


def take(article, gold):
    text, keys = article['text'], {key: f'e{n}' for n, key in enumerate(gold['entities'], 1)}
    entities = {keys[key]: {'type': e['type'], 'name': place(text, e['name']), 'aliases': [place(text, a) for a in e['aliases']]}
                for key, e in gold['entities'].items()}
    speakers = [[begin(a['cue']), begin(a['content']), keys.get(key)] for a, key in zip(attributions(article), gold['speakers'])]
    return {'id': gold['id'], 'entities': entities, 'speakers': speakers}


def give(article, stand):
    text = article['text']
    words = lambda span: text[span[0]:span[1]]
    entities = {key: {'name': words(e['name']), 'type': e['type'], 'aliases': [words(a) for a in e['aliases']]}
                for key, e in stand['entities'].items()}
    by_place = {(cue, content): key for cue, content, key in stand['speakers']}
    speakers = [by_place.get((begin(a['cue']), begin(a['content']))) for a in attributions(article)]
    return {'id': stand['id'], 'entities': entities, 'speakers': speakers}


if __name__ == '__main__':
    way = {'take': take, 'give': give}[sys.argv[1]]
    articles = {x['id']: x for x in read(sys.argv[2])}
    for line in read(sys.argv[3]): print(json.dumps(way(articles[line['id']], line), ensure_ascii=False, separators=(',', ':')))
