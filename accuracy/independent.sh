#!/usr/bin/env bash
# Scores what others have labelled: the documents of accuracy/milestones and accuracy/events, the filings of accuracy/filings and
# the histories of accuracy/ledgers. Prints only sums, so that the kept halves stay unseen.
# usage: accuracy/independent.sh (from the project's folder; needs ../shared/score)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
score=../shared/score
out=target/independent
mkdir -p "$out"
for docs in accuracy/milestones/*/docs; do
    set=$(dirname "$docs")
    name=$(basename "$set")
    ./octavo events --format jsonl "$docs" > "$out/$name.jsonl" 2> "$out/$name.err"
    echo "== milestone payments, $name"
    python3 "$score/score_events.py" "$set" "$out/$name.jsonl" | grep -E '^(milestones|false|slots|slot values|quotes)'
done
for docs in accuracy/events/*/docs; do
    set=$(dirname "$docs")
    name=$(basename "$set")
    ./octavo events --format jsonl "$docs" > "$out/$name.jsonl" 2> "$out/$name.err"
    echo "== other events, $name"
    python3 accuracy/score_types.py "$set" "$out/$name.jsonl"
done
for set in accuracy/filings/*/; do
    name=$(basename "$set")
    ./octavo read --format jsonl "$set/files" > "$out/$name.jsonl" 2> "$out/$name.err"
    echo "== filings, $name"
    python3 accuracy/score_filings.py "$set" "$out/$name.jsonl" \
        | grep -E '%' | grep -vE '^ *(gold|text fields|item precision|item recall)'
done
for set in accuracy/ledgers/*/; do
    echo "== histories of companies, $(basename "$set")"
    python3 accuracy/score_ledgers.py "$set"
done
