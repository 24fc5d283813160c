"""The mean of models that went the same way: python average.py CHECKPOINT CHECKPOINT … --out DIR

A model and the one that it became when it was taught on each make mistakes of their own; the mean of their weights makes fewer (Wortsman et al.,
*Model soups*, ICML 2022).
"""
import argparse
from pathlib import Path

import torch


def main():
    a = argparse.ArgumentParser()
    a.add_argument('checkpoints', type=Path, nargs='+'); a.add_argument('--out', type=Path, required=True)
    o = a.parse_args()
    them = [torch.load(path, weights_only=True) for path in o.checkpoints]
    mean = {name: sum(x['model'][name] for x in them) / len(them) for name in them[0]['model']}
    o.out.mkdir(parents=True, exist_ok=True)
    torch.save({'model': mean, 'config': them[-1]['config']}, o.out / 'checkpoint.pt')


if __name__ == '__main__': main()
