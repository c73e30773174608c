#!/bin/sh
# Writes the sample reports and checks them with axe-core in a headless
# Chromium. Needs Go, Node with npm, and Chromium; installs the rest here.
set -e
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
npm install --no-audit --no-fund --silent
(cd ../.. && go run ./examples/council-report -out "$out" >/dev/null)
node check.mjs "$out" "$@"
