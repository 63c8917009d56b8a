#!/usr/bin/env bash
# Runs a TypeScript tool on the Node of the dev-dependencies, whatever Node started us.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
export PATH="$root/node_modules/.bin:$PATH"
exec "$root/node_modules/.bin/node" --import tsx "$@"
