#!/usr/bin/env bash
# Everything that must hold before a commit goes to main: format, lint, types (app and pure), unused code, builds for Chrome and
# Firefox, size budgets, add-on lint, and all tests (floors among them). `--static` leaves the tests out.
set -uo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$root"
export PATH="$root/node_modules/.bin:$PATH"
mkdir -p .cache
failed=0

step() {
  local name="$1"
  shift
  if "$@" >.cache/check.log 2>&1; then
    echo "ok      $name"
  else
    echo "FAILED  $name"
    tail -n 60 .cache/check.log
    failed=$((failed + 1))
  fi
}

step "generated types" wxt prepare
step "format" oxfmt --check .
step "lint" oxlint
step "types of the app" tsc --noEmit
step "types of the pure rooms" tsc -p lib/tsconfig.json
step "unused code" knip --no-progress
step "build for Chrome" wxt build
step "build for Firefox" wxt build -b firefox
step "size budgets" size-limit
step "add-on lint" node tests/tools/addon-lint.mjs

if [ "${1:-}" = "--static" ]; then
  [ "$failed" -eq 0 ]
  exit
fi
bash tests/tools/test.sh || failed=$((failed + 1))
[ "$failed" -eq 0 ]
