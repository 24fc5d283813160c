"""A checkpoint as the two ONNX files that the library runs: python export.py CHECKPOINT TOKENIZER.json OUT_DIR [--fp32]

encoder.onnx  ids, case, quoted, start: [1, pieces]; first: [units] → cue: [units, 3] probabilities; as_cue, as_unit: [units, hidden];
              middle: [units, 2 * width], what two of its middle layers say
roles.onnx    as_cue, as_unit; paragraph, passed: [units]; cues: [n, 2] → roles: [n, units, 5] probabilities; valid: [n]
"""
import hashlib, json, math, sys
from pathlib import Path

import numpy as np, torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import HEAD, PARAGRAPHS, PASSED, distance_bucket, load

MIDDLE = (6, 9)           # the layers that tell most of who is meant; the last ones know about attributions alone
FARTHEST = 512            # units farther away than this are as far as these


class EncoderGraph(nn.Module):
    def __init__(self, m): super().__init__(); self.m = m
    def forward(self, ids, case, quoted, start, first):
        m, e = self.m, self.m.encoder
        x = e.words(ids) + e.places.weight[:ids.shape[1]] + e.segment
        x = e.norm(x + e.case(case) + e.quoted(quoted) + e.start(start))
        middle = []
        for n, layer in enumerate(e.layers, 1):
            q, k, v = (f(x).view(1, -1, layer.heads, HEAD).transpose(1, 2) for f in (layer.query, layer.key, layer.value))
            a = (q @ k.transpose(2, 3) / math.sqrt(HEAD)).softmax(-1) @ v
            x = layer.norm1(x + layer.out(a.transpose(1, 2).reshape(1, -1, layer.heads * HEAD)))
            x = layer.norm2(x + layer.down(layer.activation(layer.up(x))))
            if n in m.config.get('middle', MIDDLE): middle.append(x[0][first])
        u = x[0][first]
        return m.cue(u).softmax(-1), m.as_cue(u), m.as_unit(u), torch.cat(middle, 1)


class AlongGraph(nn.Module):
    """As Along, by a convolution over a plane of height one: ONNX Runtime has a fast way for planes alone."""
    def __init__(self, along):
        super().__init__()
        self.plane = nn.Conv2d(along.in_channels, along.out_channels, (1, *along.kernel_size), padding=(0, *along.padding),
                               dilation=(1, *along.dilation), groups=along.groups)
        self.plane.load_state_dict({'weight': along.weight.unsqueeze(2), 'bias': along.bias})

    def forward(self, x): return self.plane(x.unsqueeze(1).permute(0, 3, 1, 2)).permute(0, 2, 3, 1).squeeze(1)


class RolesGraph(nn.Module):
    """As Roles, for windows without padding: a row for each distance, and for each pair of paragraph and marks passed."""
    def __init__(self, m):
        super().__init__()
        self.roles = r = m.roles
        r.near, r.wide = AlongGraph(r.near), AlongGraph(r.wide)
        at = np.arange(-FARTHEST, FARTHEST + 1)
        within = torch.from_numpy((at == 0).astype(np.int64))       # a distance of none: the unit is in the cue
        self.distance = nn.Parameter(r.distance(torch.from_numpy(distance_bucket(at))) + r.inside(within))
        self.place = nn.Parameter((r.paragraph.weight[:, None] + r.passed.weight[None]).flatten(0, 1))

    def forward(self, as_cue, as_unit, paragraph, passed, cues):
        at = torch.arange(as_unit.shape[0])[None]
        i, last = cues[:, :1], cues[:, 1:] - 1
        distance = (at - i).clamp(max=0) + (at - last).clamp(min=0)
        here = lambda x, half: (x[None] - x[cues[:, 0]][:, None]).clamp(-half, half) + half
        place = here(paragraph, PARAGRAPHS // 2) * PASSED + here(passed, PASSED // 2)
        inside = (distance == 0).float()
        cue = (inside / inside.sum(1, keepdim=True)) @ as_cue
        told = self.distance[distance.clamp(-FARTHEST, FARTHEST) + FARTHEST] + self.place[place] + as_unit[None] + cue[:, None]
        r, v = self.roles.read(told)
        return r.softmax(-1), v.sigmoid()


def quantise(graph, out, nodes=None):
    quantize_dynamic(str(graph), str(out), per_channel=True, reduce_range=False, weight_type=QuantType.QInt8, nodes_to_quantize=nodes,
                     extra_options={'DefaultTensorType': 1})


def export(checkpoint, out, int8=True):
    m = load(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    t, u, h = 40, 30, m.config['hidden']
    z = torch.zeros(1, t, dtype=torch.long)
    raw, raw_roles = out / 'encoder.fp32.onnx', out / 'roles.fp32.onnx'
    torch.onnx.export(EncoderGraph(m), (z + 5, z, z, z, torch.arange(u)), str(raw), dynamo=False, opset_version=17,
                      input_names=['ids', 'case', 'quoted', 'start', 'first'], output_names=['cue', 'as_cue', 'as_unit', 'middle'],
                      dynamic_axes={**{k: {1: 'pieces'} for k in ('ids', 'case', 'quoted', 'start')}, 'first': {0: 'units'},
                                    **{k: {0: 'units'} for k in ('cue', 'as_cue', 'as_unit', 'middle')}})
    torch.onnx.export(RolesGraph(m), (torch.zeros(u, h), torch.zeros(u, h), torch.zeros(u, dtype=torch.long),
                                      torch.zeros(u, dtype=torch.long), torch.tensor([[1, 2], [4, 6]])), str(raw_roles),
                      dynamo=False, opset_version=17, input_names=['as_cue', 'as_unit', 'paragraph', 'passed', 'cues'],
                      output_names=['roles', 'valid'],
                      dynamic_axes={**{k: {0: 'units'} for k in ('as_cue', 'as_unit', 'paragraph', 'passed')}, 'cues': {0: 'n'},
                                    'roles': {0: 'n', 1: 'units'}, 'valid': {0: 'n'}})
    if int8:
        from onnxruntime.transformers import optimizer
        fused = out / 'encoder.fused.onnx'
        o = optimizer.optimize_model(str(raw), model_type='bert', num_heads=m.encoder.layers[0].heads, hidden_size=m.config['width'], opt_level=1)
        o.save_model_to_file(str(fused))
        quantise(fused, out / 'encoder.onnx')
        quantise(raw_roles, out / 'roles.onnx', ['/mix/MatMul', '/mix2/MatMul'])
        for each in (fused, raw, raw_roles): each.unlink()
    else: raw.replace(out / 'encoder.onnx'); raw_roles.replace(out / 'roles.onnx')


def vocabulary(tokenizer, out):
    v = json.load(open(tokenizer, encoding='utf-8'))['model']['vocab']
    words = sorted(v, key=v.get)
    assert [v[w] for w in words] == list(range(len(words)))
    (out / 'vocab.txt').write_text('\n'.join(words) + '\n', encoding='utf-8')


def facts(out):
    """model.properties: what the library reads before the files; checksums are made anew, the rest is kept as it stands."""
    path = out / 'model.properties'
    if not path.exists(): path.write_text((Path(__file__).parent / 'model.properties').read_text(encoding='utf-8'), encoding='utf-8')
    kept = [l for l in path.read_text(encoding='utf-8').splitlines() if not l.startswith('sha256.')]
    files = [f for f in ('encoder.onnx', 'roles.onnx', 'references.onnx', 'vocab.txt', 'ranker.txt') if (out / f).exists()]
    sums = [f'sha256.{f} = {hashlib.sha256((out / f).read_bytes()).hexdigest()}' for f in files]
    path.write_text('\n'.join(kept + sums) + '\n', encoding='utf-8')


if __name__ == '__main__':
    out = Path(sys.argv[3])
    export(sys.argv[1], out, '--fp32' not in sys.argv)
    vocabulary(sys.argv[2], out)
    facts(out)
