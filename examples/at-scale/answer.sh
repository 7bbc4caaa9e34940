#!/bin/sh
# Answers the contracts on standard input. A refused line is an answer too, so exit code 1 becomes 0, unless `run` has
# written a message: then the answers are not complete.
exec 3>&1
message=$(return-premium run ogpo-plus/return-premium --fields ground,returnPremium,retainedPremium "$@" 2>&1 >&3)
code=$?
[ -z "$message" ] || echo "$message" >&2
[ "$code" -eq 0 ] || [ "$code$message" = 1 ] || exit "$code"
