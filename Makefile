# Fogbank's targets; each first sets up what it needs, on a fresh Debian machine with Node.js 20 and npm too.
#   make up      the server, in the foreground         make test    lint, types and all tests, sampled (< 20 minutes)
#   make demo    a network built and traced            make prove   the proofs at their full counts
#   make bench   benchmarks [ONLY=name]                make lint    lint, format check and types

SHELL := /bin/bash
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(CURDIR)/.toolchain/node_modules/.bin:$(CURDIR)/.cache/bin:$(PATH)

NODE := sh tools/setup/node.sh
VITEST := $(NODE) node_modules/vitest/vitest.mjs run

.PHONY: help up demo test prove bench lint format setup packages machine python facts

help:
	@sed -n '/^#   /s/^#   //p' Makefile

up: packages
	@exec ./fogbank up

demo: packages machine python
	@$(NODE) scenarios/demo.ts

test: lint machine python
	@$(VITEST)

prove: packages machine python
	@FOGBANK_PROVE=1 $(VITEST)

bench: packages machine
	@$(NODE) bench/main.ts $(ONLY)

lint: packages
	@$(NODE) node_modules/oxlint/bin/oxlint --type-aware --deny-warnings
	@$(NODE) node_modules/oxfmt/bin/oxfmt --check
	@$(NODE) node_modules/typescript/bin/tsc --noEmit -p .

format: packages
	@$(NODE) node_modules/oxfmt/bin/oxfmt

facts:
	@$(NODE) tools/facts.ts

setup: packages machine python
	@$(NODE) -p '"Node.js " + process.version'

packages: node_modules/.package-lock.json

node_modules/.package-lock.json: package-lock.json
	@$(NODE)
	@echo "fogbank: npm ci" >&2
	@npm ci --no-audit --no-fund --loglevel=error >&2
	@touch $@

machine:
	@sh tools/setup/packages.sh

python:
	@sh tools/setup/python.sh
