#!/usr/bin/env bash
# Makes the speaker part of the model again, on top of run.sh's: models/attribution/train/speakers.sh POLNEAR GAP [WORK]
#
# POLNEAR: a folder with train.jsonl and dev.jsonl ({"id", "text", "annotations"} a line; polnear.py makes them from a clone). GAP: a
# clone of https://github.com/google-research-datasets/gap-coreference. WORK: run.sh's, whose model is in WORK/model.
# Two rounds: the choices of the first are made by a ranker that knows next to nothing, those of the second by the first one's.
# Needs what run.sh needs and the project built (mvn package); about 30 minutes on two cores.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
polnear=$(cd "${1:?usage: speakers.sh POLNEAR GAP [WORK]}" && pwd)
gap=$(cd "${2:?usage: speakers.sh POLNEAR GAP [WORK]}" && pwd)
work=$(cd "${3:-build/attribution}" && pwd)
python=$work/venv/bin/python
tokenizer=$work/bge-small-en-v1.5-tokenizer.json
model=$work/model
speakers=$work/speakers
choices=$work/choices
mkdir -p "$speakers" "$choices"

for split in train dev; do
  "$python" "$here/standoff.py" give "$polnear/$split.jsonl" "$here/speakers-$split.jsonl" > "$speakers/$split.jsonl"
done
(cd "$root" && mvn -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeScope=test)
classes=$root/target/test-classes:$root/target/classes:$(cat "$work/classpath")

make_choices() {
  for split in train dev; do
    java -cp "$classes" org.sayso.speaker.GoldSpeakers "$polnear/$split.jsonl" "$speakers/$split.jsonl" gold "$choices/$split" "$model"
  done
  for split in development validation; do
    java -cp "$classes" org.sayso.speaker.GapPronouns "$gap/gap-$split.tsv" "$choices/$split.choices" "$model"
  done
}

"$python" "$here/references.py" start "$model"
for round in 1 2; do
  make_choices
  "$python" "$here/references.py" fit "$model" "$tokenizer" "$polnear" "$speakers" "$gap" "$choices"
done
java -cp "$classes" org.sayso.speaker.GoldSpeakers "$polnear/dev.jsonl" "$speakers/dev.jsonl" found "$work/found.jsonl" "$model"
"$python" "$here/references.py" trust "$model" "$polnear" "$speakers" "$work/found.jsonl"
cp "$model"/{encoder.onnx,references.onnx,ranker.txt,model.properties} "$here/.."
