#!/bin/sh
# Writes the sample reports, and those of the sample plan with long words in
# every text, and checks them with axe-core in a headless Chromium. Needs Go,
# Node with npm, and Chromium; installs the rest here.
set -e
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
npm install --no-audit --no-fund --silent
(cd ../.. && go run ./examples/council-report -out "$out" >/dev/null)
mkdir "$out/words"
node long-words.mjs ../council-report/plan.json "$out/words"
for plan in compound address unbroken; do
  for kind in annual term summary; do
    (cd ../.. && go run ./examples/hytectl report --kind "$kind" --year 2024 --lang fi --format html "$out/words/$plan.json" >"$out/long-$plan-$kind.html")
  done
done
node check.mjs "$out" "$@"
