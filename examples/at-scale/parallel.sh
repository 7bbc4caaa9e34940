#!/bin/bash
# Answers contracts on several machines with GNU parallel:
#   HOSTS=2/alpha,2/beta ./parallel.sh contracts.ndjson answers.ndjson
# 2/ is the number of processes on that machine. A part whose process or connection dies is tried three times in all.
# Do not use --pipepart: with --retries, version 20221122 reads the wrong part of the file, and its exit code is 0.
set -euo pipefail
contracts=$1 answers=$2
parallel --pipe --block 10M --keep-order --retries 3 --halt soon,fail=1 --sshlogin "$HOSTS" answer.sh \
  < "$contracts" > "$answers.new"
# The answers have the ids of the contracts, in the same order.
cmp <(jq .id "$contracts") <(jq .id "$answers.new")
mv "$answers.new" "$answers"
