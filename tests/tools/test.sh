#!/usr/bin/env bash
# Builds the extension and runs every test: the pure rooms in Node, DOM and React in Chromium, the journeys through the built extension.
# Ends with the plain line `N passed, N failed`. Arguments go to Vitest: `npm test -- --project node`.
set -uo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$root"
export PATH="$root/node_modules/.bin:$PATH"
report=.cache/test-report.json
mkdir -p .cache
rm -f "$report"

wxt build >.cache/build.log 2>&1 || { cat .cache/build.log; echo "0 passed, 1 failed"; exit 1; }

vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json="$report" "$@"
code=$?
node tests/tools/count.mjs "$report" "$code"
