# make demo   set up, check the reports in examples/, write demo/findings.html
# make test   set up, then every gate: lint, types, doors, tests, evaluations
# make bench  speed and memory, as ratios
# A fresh machine needs Python 3.11 or later (with venv) and make. PYTHON=python3.12 picks another one.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
REPORTS := $(sort $(wildcard examples/*.txt examples/*.html))

.PHONY: demo test lint types doors tests evals bench needs picture pictures clean
.DEFAULT_GOAL := demo

# Installed in place, so that an edit needs no new installation; the stamps are old only when pyproject.toml changed.
$(VENV)/.ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Horseshoe needs Python 3.11 or later: make PYTHON=python3.11 demo" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ echo "No venv here. On Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing Horseshoe into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready
	@echo "Installing the tools of the gates into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,record]'
	@touch $@

demo: $(VENV)/.ready
	@mkdir -p demo
	@$(BIN)/horseshoe check $(REPORTS)
	@$(BIN)/horseshoe check $(REPORTS) --format html --output demo/findings.html
	@echo "The same as a page: demo/findings.html"

test: lint types doors tests evals
	@echo "Every gate passed."

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .

types: $(VENV)/.ready-dev
	$(BIN)/mypy

doors: $(VENV)/.ready-dev
	$(BIN)/lint-imports --no-cache

tests: $(VENV)/.ready-dev
	$(BIN)/python -m pytest

evals: $(VENV)/.ready-dev
	$(BIN)/python -m evals.run

# The picture in README.md.
picture: $(VENV)/.ready
	$(BIN)/horseshoe picture docs/check.svg examples/1982-falklands.txt

# The screenshots in README.md and docs/page.md; needs Chromium (apt-get install chromium).
pictures: $(VENV)/.ready-dev
	$(BIN)/python -m tests.page.pictures docs/pictures

bench: $(VENV)/.ready-dev
	$(BIN)/python benchmarks/speed.py

# What each pattern of the reader needs, read off beforehand; to be made anew where a pattern has changed.
needs: $(VENV)/.ready
	$(BIN)/python -m horseshoe.reading.words.needs_told

clean:
	rm -rf $(VENV) demo dist build
