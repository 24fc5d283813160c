#!/usr/bin/env bash
# Makes the files beside it again from CoreNLP's models artefact in Maven Central (474 MB): models/corenlp/make.sh
#
# namegender.combine.txt is CoreNLP's own; names.crf and tags.tagger are its three-class CRF and its tagger, repacked by
# org.sayso.language.Repack so that they load faster and take less memory; what they answer is the same.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
version=4.5.10
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
  -Dartifact=edu.stanford.nlp:stanford-corenlp:$version:jar:models -DoutputDirectory="$work" \
  -Dmdep.unpack.includes='edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger,edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,edu/stanford/nlp/models/dcoref/namegender.combine.txt'
models=$work/edu/stanford/nlp/models
cp "$models/dcoref/namegender.combine.txt" "$here"

mvn -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -DincludeScope=test -Dmdep.outputFile="$work/classpath"
java -cp "target/classes:target/test-classes:$(cat "$work/classpath")" org.sayso.language.Repack "$models" "$here"
