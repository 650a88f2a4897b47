#!/usr/bin/env bash
# Reads a corpus with GNU parallel: one process a core, lines handed out in blocks, records in the order of the corpus.
#   docs/at-scale/parallel.sh corpus.jsonl > records.jsonl
# Over several machines, give GNU parallel its --sshloginfile; hearsay has to be installed on each.
set -euo pipefail
hearsay=${HEARSAY:-hearsay}
# Status 1 is for single articles that could not be read, which are told of on standard error.
parallel --pipepart --arg-file "$1" --block "${BLOCK:-10M}" --keep-order \
  "$hearsay read - --input jsonl --format jsonl --jobs 1 || [ \$? -eq 1 ]"
