#!/bin/sh
# Runs its arguments with Node.js 24 or newer: the machine's own, else one brought into .toolchain.
set -eu
house=$(cd "$(dirname "$0")/../.." && pwd)
brought=$house/.toolchain/node_modules/.bin
version=24.21.0

is_new_enough() {
  command -v "$1" >/dev/null 2>&1 && [ "$("$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 24 ]
}

bring_node() {
  command -v npm >/dev/null 2>&1 || {
    echo "fogbank: npm is needed to bring Node.js $version; install nodejs and npm first" >&2
    exit 1
  }
  echo "fogbank: this machine's Node.js is older than 24; bringing $version into .toolchain" >&2
  mkdir -p "$house/.toolchain"
  printf '{"private":true,"allowScripts":{"node":true}}\n' >"$house/.toolchain/package.json"
  npm install --prefix "$house/.toolchain" --ignore-scripts=false --no-save --no-audit --no-fund --loglevel=error \
    "node@$version" >&2
  is_new_enough "$brought/node" || {
    echo "fogbank: .toolchain holds no working Node.js $version (did npm refuse its install script?); see $brought" >&2
    exit 1
  }
}

if is_new_enough node; then
  :
elif is_new_enough "$brought/node"; then
  PATH=$brought:$PATH
else
  bring_node
  PATH=$brought:$PATH
fi
export PATH
[ $# -eq 0 ] || exec node "$@"
