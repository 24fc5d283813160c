"""Gold speakers, and which names and descriptions of a system are right by them.

Lines of speaker gold: {"id", "entities": {key: {"name", "type", "aliases"}}, "speakers": [key or null, ...]}, one speaker for each
attribution of the first annotator, in its order.
"""
import json, re

TITLE = re.compile(r"^(mr|mrs|ms|miss|dr|sen|rep|gov|gen|lt|col|sgt|capt|rev|prof|sir|dame|lord|president|senator|governor|secretary|"
                   r"representative|congressman|congresswoman|judge|justice|mayor|chancellor|prime minister|minister|us|u\.s|former|"
                   r"ex-president|president-elect|then)\.?\s+")
FIRST = re.compile(r'^(the|a|an|his|her|their|its|our|one|two|three|some|several|many|this|that|these|those) ')
AFTER = set('of in at from who which that with on for to by about near familiar close inside among'.split())


def lines(path):
    with open(path, encoding='utf-8') as f: return [json.loads(line) for line in f]


def plain(name, person):
    name = name.lower().replace('’', "'").replace('“', '').replace('”', '').replace('"', '')
    name = FIRST.sub('', re.sub(r'\s+', ' ', re.sub(r"'s?$", '', name.strip(" .,;:()'"))).strip())
    while person and (rest := TITLE.sub('', name)) and rest != name: name = rest
    return name


def describes(a, b):
    """One description is the other with more said after it or with more adjectives before it."""
    a, b = sorted((a, b), key=len)
    return b.startswith(a + ' ') and b[len(a) + 1:].split()[0].strip(',') in AFTER or b.startswith(a + ',') or b.endswith(' ' + a)


def is_form(name, entity):
    """Whether a name is one of the forms by which the article calls an entity."""
    person = entity['type'] == 'person'
    if plain(name, person) in {plain(a, person) for a in entity['aliases'] + [entity['name']]}: return True
    loose = entity['type'] in ('unnamed', 'group', 'document') and name == name.lower()
    return loose and any(a == a.lower() and describes(plain(a, False), plain(name, False)) for a in entity['aliases'])


class Gold:
    """For each attribution of an article, found by one of its places, the entity that speaks."""
    def __init__(self, articles, speakers):
        self.articles = {x['id']: x for x in lines(articles)}
        self.speakers = {x['id']: x for x in lines(speakers)}

    def attributions(self, id):
        """Pairs of an attribution and its entity (None: nobody)."""
        gold = self.speakers[id]
        annotated = next(iter(self.articles[id]['annotations'].values()))
        return [(a, gold['entities'].get(key)) for a, key in zip(annotated, gold['speakers']) if a['content']]

    def finder(self, id):
        """Of an article: a function from content spans to (whether the gold has that attribution, its entity).

        It has it if a content of the gold's shares half of the characters and more (Dice).
        """
        theirs = [(characters(a['content']), e) for a, e in self.attributions(id)]

        def find(content):
            ours = characters(content)
            share, entity = max(((2 * len(ours & g) / (len(ours) + len(g)), e) for g, e in theirs), key=lambda x: x[0], default=(0, None))
            return share >= 0.5, entity
        return find


def characters(spans): return {c for b, e in spans for c in range(b, e)}
