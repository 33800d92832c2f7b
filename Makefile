# Every target can be run from a fresh clone; none asks a question.
#
#   make run                          opens a call (ARGS='--profil semlh' is passed on)
#   make test                         builds with warnings as errors and runs every test
#   make lint / make format           checks / applies the format of the sources
#   make audit                        shows that a call writes where it should only, and reaches no network
#   make canary                       kills 200 calls (RUNS=500), and looks for what was typed on the disk
#   make gate                         checks the storable lexicon against names (Python, development)
#   make fuzz                         stores a million random lines (FUZZ=N for another number)
#   make deps                         installs or names the missing system libraries
#
# JOBS=2 limits the compiler to two processes; RECORD=1 make test rewrites the golden files.

SWIFT ?= swift
JOBS ?=
ARGS ?=
RUNS ?= 200
FUZZ ?= 1000000

jobs := $(if $(JOBS),--jobs $(JOBS))
# A target that imports what it does not declare fails the build.
checked := $(jobs) --explicit-target-dependency-import-check error
formatted := Sources Tests Package.swift

.DEFAULT_GOAL := run
.PHONY: run test build format lint audit canary gate fuzz deps clean

# What is built is said on the error stream, so that the output of a subcommand can be piped.
run: deps
	@$(SWIFT) build $(jobs) --configuration release --product repere >&2
	@bash scripts/edition.sh .build/release
	@exec .build/release/repere --connaissances Knowledge $(ARGS)

test: deps
	@$(SWIFT) test $(checked)

build: deps
	@$(SWIFT) build $(checked)

format:
	@$(SWIFT) format --in-place --parallel --recursive $(formatted)

lint:
	@$(SWIFT) format lint --strict --recursive $(formatted)

audit: deps
	@SWIFT="$(SWIFT)" bash scripts/audit.sh $(checked)

# The program that people use, so that 200 calls take minutes.
canary: deps
	@$(SWIFT) build $(jobs) --configuration release --product repere
	@REPERE_CANARY_RUNS=$(RUNS) REPERE_PROGRAM=.build/release/repere \
	  $(SWIFT) test $(checked) --filter CanaryTests

deps:
	@SWIFT="$(SWIFT)" bash scripts/deps.sh

# The tool of the gate is no dependency of the program or of its tests.
gate:
	@test -x .build/gate/bin/python || python3 -m venv .build/gate
	@.build/gate/bin/python -m pip install --quiet --requirement scripts/gate/requirements.txt
	@.build/gate/bin/python scripts/gate/gate.py

# A build folder of its own: a release build that tests can look into.
fuzz: deps
	@REPERE_FUZZ=$(FUZZ) $(SWIFT) test $(checked) --configuration release -Xswiftc -enable-testing \
		--scratch-path .build/fuzz --filter FuzzTests

clean:
	@$(SWIFT) package clean
