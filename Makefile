# Two commands: `make run` starts Praatplaat, `make test` checks everything.
# Both set up what they need by themselves on a fresh Debian machine with Python 3.11 or newer.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
HOST   ?= 127.0.0.1
PORT   ?= 8501

.PHONY: run test lint types check bench clean

run: $(VENV)/run.done
	@HOST=$(HOST) PORT=$(PORT) $(BIN)/praatplaat run

test: $(VENV)/dev.done lint types
	@sh tools/install-chromium.sh
	@sh tools/install-postgresql.sh
	$(BIN)/pytest -n 2 --dist loadfile --ignore=tests/browser
	$(BIN)/pytest tests/browser

lint: $(VENV)/dev.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.done
	$(BIN)/mypy

check: $(VENV)/run.done
	$(BIN)/praatplaat check

# `make bench ALL=--all` makes every clip anew as well.
bench: $(VENV)/dev.done
	@sh tools/install-chromium.sh
	@sh tools/install-postgresql.sh
	@$(BIN)/python -m tools.bench $(ALL)

clean:
	rm -rf $(VENV) build data/packs audio_cache/*.mp3 audio_cache/*.json

# pip comes last: an environment that was broken off half-way is finished.
$(BIN)/pip:
	@sh tools/create-environment.sh $(PYTHON) $(VENV)

$(VENV)/run.done: requirements.txt pyproject.toml | $(BIN)/pip
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt -e .
	@touch $@

$(VENV)/dev.done: requirements-dev.txt $(VENV)/run.done
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@
