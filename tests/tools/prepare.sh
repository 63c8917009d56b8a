#!/usr/bin/env bash
# Installs what is missing on a fresh Debian machine: the packages of the lock file, Chromium, a CJK font. Quick when all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

stamp=node_modules/.lock-installed
if [ ! -x node_modules/.bin/node ] || ! cmp -s package-lock.json "$stamp"; then
  echo "installing packages …"
  # Not `npm ci`: it wants the lock file to name the binaries of every platform, and registries do not all hold them.
  # No package runs a script of its own at install, but the one that fetches Node.
  npm install --no-save --no-audit --no-fund --loglevel=error --ignore-scripts
  npm rebuild node --ignore-scripts=false --loglevel=error >/dev/null
  # A new file: checkouts that share their packages by hard links must not share the stamp.
  cp --remove-destination package-lock.json "$stamp"
fi

missing=()
command -v chromium >/dev/null 2>&1 || missing+=(chromium)
fc-list :lang=zh-cn 2>/dev/null | grep -q . || missing+=(fontconfig fonts-noto-cjk)
command -v openssl >/dev/null 2>&1 || missing+=(openssl)
if [ "${#missing[@]}" -gt 0 ]; then
  echo "installing ${missing[*]} …"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

[ -f .wxt/tsconfig.json ] || node_modules/.bin/node node_modules/wxt/bin/wxt.mjs prepare >/dev/null
