"""The attribution model: a BERT encoder, a cue tagger on its vectors, and for each cue the role of every unit near it."""
import re
import numpy as np, onnx, torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from pieces import CASES, QUOTED, STARTS

ROLES = 5                 # outside, begin source, inside source, begin content, inside content
NEAR = 16                 # distances up to this many units are told apart one by one, beyond in powers of two
HEAD = 32                 # an attention head's width
DISTANCES, PARAGRAPHS, PASSED = 2 * (NEAR + 6) + 1, 9, 17


def distance_bucket(d):
    """Signed distance in units: -NEAR..NEAR one by one, then doubling; array in, array out."""
    a = np.abs(d)
    far = NEAR + np.minimum(6, np.floor(np.log2(np.maximum(a, 1) / NEAR)).astype(np.int64) + 1)
    return (np.sign(d) * np.where(a <= NEAR, a, far) + NEAR + 6).astype(np.int64)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, drop, activation):
        super().__init__()
        self.heads, self.drop, self.activation = heads, drop, getattr(F, activation)
        self.query, self.key, self.value = (nn.Linear(width, heads * HEAD) for _ in range(3))
        self.out, self.up, self.down = nn.Linear(heads * HEAD, width), nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = (f(x).view(b, t, self.heads, HEAD).transpose(1, 2) for f in (self.query, self.key, self.value))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + F.dropout(self.out(a.transpose(1, 2).reshape(b, t, -1)), self.drop, self.training))
        return self.norm2(x + F.dropout(self.down(self.activation(self.up(x))), self.drop, self.training))


class Encoder(nn.Module):
    def __init__(self, vocabulary, width, layers, heads, inner, positions=512, drop=0.1, activation='gelu'):
        super().__init__()
        self.drop = drop
        self.words, self.places = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.case, self.quoted, self.start = nn.Embedding(CASES, width), nn.Embedding(QUOTED, width), nn.Embedding(STARTS, width)
        for e in (self.case, self.quoted, self.start): nn.init.normal_(e.weight, std=0.005)
        self.norm = nn.LayerNorm(width, 1e-12)
        each = heads if isinstance(heads, list) else [heads] * layers
        self.layers = nn.ModuleList(Layer(width, h, inner, drop, activation) for h in each)

    def after_each(self, ids, case, quoted, start, mask=None):
        """The vectors after each layer, one layer after another."""
        x = self.words(ids) + self.places.weight[:ids.shape[1]] + self.segment
        x = self.norm(x + self.case(case) + self.quoted(quoted) + self.start(start))
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask)
            yield x


class Along(nn.Conv1d):
    """What stands near in each channel, of [n, t, h]."""
    def forward(self, x): return super().forward(x.transpose(1, 2)).transpose(1, 2)


class Roles(nn.Module):
    """Scores of every unit's role for one cue, and of the cue being an attribution at all."""
    def __init__(self, hidden, activation):
        super().__init__()
        self.activation = getattr(F, activation)
        self.distance, self.paragraph, self.passed = (nn.Embedding(n, hidden) for n in (DISTANCES, PARAGRAPHS, PASSED))
        self.inside = nn.Embedding(2, hidden)
        for e in (self.distance, self.paragraph, self.passed, self.inside): nn.init.normal_(e.weight, std=0.1)
        self.near = Along(hidden, hidden, 7, padding=3, groups=hidden)
        self.mix = nn.Linear(hidden, hidden)
        self.wide = Along(hidden, hidden, 7, padding=9, dilation=3, groups=hidden)
        self.mix2 = nn.Linear(hidden, hidden)
        self.norm, self.norm2 = nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.roles = nn.Linear(hidden, ROLES)
        self.valid = nn.Linear(hidden, 1)

    def forward(self, cue, units, distance, paragraph, passed, inside, real):
        """cue: [n, h] · units: [n, t, h] · the rest [n, t] · real: 1 for units, 0 for padding."""
        return self.read(cue.unsqueeze(1) + units + self.distance(distance) + self.paragraph(paragraph) + self.passed(passed)
                         + self.inside(inside), real.unsqueeze(-1))

    def read(self, told, real=None):
        """Scores from all that is told of every unit, [n, t, h]; real as above, none if nothing is padding."""
        only = lambda x: x if real is None else x * real
        h = only(self.activation(told))
        h = only(self.norm(h + self.activation(self.mix(self.near(h)))))
        h = only(self.norm2(h + self.activation(self.mix2(self.wide(h)))))
        best = h if real is None else h + (real - 1) * 100
        return self.roles(h), self.valid(best.max(1).values).squeeze(-1)


class Attribution(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        c = config; activation = c.get('activation', 'gelu')
        self.encoder = Encoder(c['vocabulary'], c['width'], c['layers'], c['heads'], c['inner'], drop=c.get('drop', 0.1), activation=activation)
        self.cue = nn.Linear(c['width'], 3)
        self.as_cue, self.as_unit = nn.Linear(c['width'], c['hidden']), nn.Linear(c['width'], c['hidden'])
        self.roles = Roles(c['hidden'], activation)


def pretrained(path, **more):
    """A model whose encoder has the weights of a BERT in an ONNX file (its matrices found by their MatMul nodes' names)."""
    g = onnx.load(str(path)).graph
    w = {i.name: numpy_helper.to_array(i) for i in g.initializer}
    for n in g.node:
        if n.op_type == 'MatMul':
            for i in n.input:
                if i.startswith('onnx::') and i in w: w[n.name.strip('/').replace('/', '.').removesuffix('.MatMul') + '.T'] = w[i]
    w = {re.sub(r'^(bert|model|0.auto_model)\.', '', k): v for k, v in w.items()}
    layers = 1 + max(int(m.group(1)) for k in w for m in [re.match(r'encoder\.layer\.(\d+)\.', k)] if m)
    words = w['embeddings.word_embeddings.weight']
    inner = w['encoder.layer.0.intermediate.dense.bias'].shape[0]
    config = {'vocabulary': words.shape[0], 'width': words.shape[1], 'layers': layers, 'heads': words.shape[1] // HEAD,
              'inner': inner, 'hidden': 192, **more}
    m = Attribution(config)
    e, put = m.encoder, lambda p, v: p.data.copy_(torch.from_numpy(np.array(v)))
    put(e.words.weight, words); put(e.places.weight, w['embeddings.position_embeddings.weight'])
    put(e.segment, w['embeddings.token_type_embeddings.weight'][0])
    put(e.norm.weight, w['embeddings.LayerNorm.weight']); put(e.norm.bias, w['embeddings.LayerNorm.bias'])
    for n, layer in enumerate(e.layers):
        p = f'encoder.layer.{n}.'
        for ours, theirs in (('query', 'attention.self.query'), ('key', 'attention.self.key'), ('value', 'attention.self.value'),
                             ('out', 'attention.output.dense'), ('up', 'intermediate.dense'), ('down', 'output.dense')):
            f = getattr(layer, ours)
            put(f.bias, w[p + theirs + '.bias'])
            put(f.weight, w[p + theirs + '.weight'] if p + theirs + '.weight' in w else w[p + theirs + '.T'].T)
        for ours, theirs in (('norm1', 'attention.output.LayerNorm'), ('norm2', 'output.LayerNorm')):
            f = getattr(layer, ours)
            put(f.weight, w[p + theirs + '.weight']); put(f.bias, w[p + theirs + '.bias'])
    return m


def load(path):
    """The model of a checkpoint, to be run."""
    x = torch.load(path, weights_only=True)
    m = Attribution(x['config']); m.load_state_dict(x['model'])
    return m.eval()
