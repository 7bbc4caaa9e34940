#!/bin/sh
# Answers contracts on several machines with GNU parallel:
#   HOSTS=2/alpha,2/beta ./parallel.sh contracts.ndjson answers.ndjson
# The machines have return-premium and answer.sh on the PATH; 2/ is the number of processes there. A part whose process
# or connection dies is tried three times in all. Do not use --pipepart: with --retries it loses parts.
set -eu
contracts=$1 answers=$2
parallel --pipe --block 10M --keep-order --retries 3 --halt soon,fail=1 --sshlogin "$HOSTS" answer.sh \
  < "$contracts" > "$answers.new"
lines() { LC_ALL=C grep -c '[^[:space:]]' "$1"; }
if [ "$(lines "$contracts")" -ne "$(lines "$answers.new")" ]; then
  echo "$(lines "$contracts") contracts have $(lines "$answers.new") answers" >&2
  exit 1
fi
mv "$answers.new" "$answers"
