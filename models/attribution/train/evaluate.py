"""Writes the attributions of a checkpoint on dev: python evaluate.py CHECKPOINT TOKENIZER.json POLNEAR > SYSTEM.jsonl"""
import json, sys

import torch

import data, pieces
from decode import attributions
from model import Attribution


def load(path):
    x = torch.load(path, weights_only=True)
    m = Attribution(x['config']); m.load_state_dict(x['model'])
    return m.eval()


if __name__ == '__main__':
    model, t = load(sys.argv[1]), pieces.tokenizer(sys.argv[2])
    for a in data.read(sys.argv[3], 'dev', t):
        with torch.autocast('cpu', torch.bfloat16): print(json.dumps({'id': a.id, 'attributions': attributions(model, a)}), flush=True)
