# Every target sets up what it needs in .venv first, once; nothing else on the machine is touched.
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3)
VENV := .venv
RUN := $(VENV)/bin/python
SAMPLE := samples/nexenta-xenserver-pv/console.log

.PHONY: explain test lint types contracts bench scorecard soak docs check clean
.NOTPARALLEL:

explain: $(VENV)/run.ready
	@$(RUN) -m bootdiag explain $(SAMPLE)

test: $(VENV)/dev.ready
	@$(RUN) -m pytest -n auto --dist worksteal

lint: $(VENV)/dev.ready
	@$(RUN) -m ruff check .

types: $(VENV)/dev.ready
	@$(RUN) -m mypy

contracts: $(VENV)/dev.ready
	@$(VENV)/bin/lint-imports

bench: $(VENV)/dev.ready
	@$(RUN) -m tests.bench
	@$(RUN) -m tests.bench_runs

scorecard: $(VENV)/dev.ready
	@$(RUN) -m tests.scorecard

MINUTES := 60
soak: $(VENV)/dev.ready
	@$(RUN) -m tests.scorecard.soak --minutes $(MINUTES)

docs: $(VENV)/docs.ready
	@$(RUN) -m mkdocs build --quiet --strict --config-file docs/site/mkdocs.yml
	@echo "build/site/index.html"

check: test lint types contracts

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/run.ready: pyproject.toml constraints.txt
	$(call install,.)

$(VENV)/dev.ready: pyproject.toml constraints.txt
	$(call install,.[dev])

$(VENV)/docs.ready: pyproject.toml constraints.txt
	$(call install,.[docs])

# An environment without pip is one that was interrupted, or that lost its Python: it is made anew.
define install
	@echo "Setting up $(VENV) (once, about a minute)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "bootdiag needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 ...")'
	@$(RUN) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(RUN) -m pip install -qq --disable-pip-version-check --constraint constraints.txt --editable '$(1)'
	@touch $@
endef
