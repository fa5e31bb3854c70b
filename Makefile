# `make` alone lists what there is. Everything is installed in .venv, at the versions of requirements.lock.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
SHELL := /bin/bash
MAKEFLAGS += --no-builtin-rules

BIN := .venv/bin
SOC := $(BIN)/soc

# Options to give along: make demo INITIATIVES=3000, make serve PORT=8001
INITIATIVES ?= 300
SEED ?= 1
PORT ?= 8000
# And for make mutate: OF=generator/views/parts/lists.py or a folder, SAMPLE=40 mutants of each module, KEEP=1 to
# write what came of them into tests/mutants/RESULTS.md.

# Tests on every core, but each that takes part builds sites of its own and starts a browser.
ALL_CORES := --numprocesses auto --maxprocesses 4 --dist worksteal

# The tests that need no browser and little time.
QUICK := -m 'not browser and not slow and not long'
# Of those, the ones of single modules: what builds whole sites is left to `make test`.
UNITS := tests/generator

export PIP_DISABLE_PIP_VERSION_CHECK := 1

# The tests start Python hundreds of times: what it compiled is kept, whatever the surroundings say.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## toon deze lijst | show this list
	@echo 'Sociale Ondernemers Challenge: de site en de gegevens | the site and its data'
	@echo
	@sed -nE 's/^([a-z]+):.*## (.*) \| (.*)$$/\1|\2|\3/p' $(MAKEFILE_LIST) \
		| awk -F '|' '{ printf "  make %-8s %-52s %s\n", $$1, $$2, $$3 }'

# --- for everyone -----------------------------------------------------------------------------------

.PHONY: site
site: .venv/.ready ## controleer de records en bouw de site in site/ | check the records, build into site/
	@$(SOC) check
	@$(SOC) build
	@echo
	@echo 'De site staat in site/. Bekijk die met: make serve'
	@echo 'The site is in site/. To look at it: make serve'

.PHONY: check
check: .venv/.ready ## controleer alleen de records | check the records only
	@$(SOC) check

.PHONY: serve
serve: .venv/.ready ## bekijk de site en zie elke wijziging meteen | view the site, redrawn at each change
	@$(SOC) serve --port $(PORT)

.PHONY: demo
demo: .venv/.ready ## bouw een site met verzonnen gegevens in site-demo/ | build invented data into site-demo/
	@$(SOC) demo --initiatives $(INITIATIVES) --seed $(SEED) --out build/demo
	@$(SOC) build --data build/demo --out site-demo
	@echo
	@echo 'De demo staat in site-demo/. Bekijk die met: python3 -m http.server --directory site-demo $(PORT)'
	@echo 'The demo is in site-demo/. To look at it: the command above'

# --- for who works on the code ----------------------------------------------------------------------

.PHONY: test
test: .venv/.ready node_modules/.ready ## draai alle controles en tests | run every check and test
	@chromium=$$(tools/chromium.sh) && $(MAKE) --no-print-directory lint \
		&& CHROMIUM="$$chromium" $(BIN)/pytest $(ALL_CORES)

.PHONY: unit
unit: .venv/.ready ## draai de snelle tests van elk onderdeel | run the quick tests of each module
	@$(BIN)/pytest $(ALL_CORES) $(QUICK) $(UNITS)

.PHONY: mutate
mutate: .venv/.prove ## breek de code op veel plaatsen en zie welke test dat merkt | break the code, see what no test notices
	@$(BIN)/python tools/mutate.py $(if $(OF),$(OF),--table) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(KEEP),--keep)

.PHONY: prove
prove: .venv/.prove ## draai de lange bewijzen, buiten CI | run the long proofs, which CI leaves out
	@$(BIN)/pytest $(ALL_CORES) $(QUICK) --cov=generator --cov-report=term:skip-covered
	@$(BIN)/pytest $(ALL_CORES) -m '(hypothesis or fuzz) and not slow' --hypothesis-profile=prove
	@chromium=$$(tools/chromium.sh) && soffice=$$(tools/libreoffice.sh) \
		&& CHROMIUM="$$chromium" SOFFICE="$$soffice" $(BIN)/pytest -m long
	@tools/pythons.sh $(ALL_CORES) $(QUICK)
	@$(BIN)/python tools/mutate.py --table

.PHONY: lint
lint: .venv/.ready ## controleer stijl, typen en lagen | check style, types and layers
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/python tools/typed_templates.py
	@$(BIN)/lint-imports --no-logo

.PHONY: format
format: .venv/.ready ## zet de code in de afgesproken vorm | put the code in the agreed form
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

.PHONY: gallery
gallery: .venv/.ready ## toon elk onderdeel in elke staat, licht en donker | show every component in every state
	@$(BIN)/python tools/gallery.py build/gallery

.PHONY: approve
approve: .venv/.ready ## keur pagina's en plaatjes goed zoals ze nu zijn | approve pages and pictures as they are now
	@chromium=$$(tools/chromium.sh) && CHROMIUM="$$chromium" $(BIN)/pytest --approve \
		tests/site/test_golden_pages.py tests/site/test_gallery.py tests/theme \
		tests/generator/outputs tests/generator/views

.PHONY: pictures
pictures: site ## maak de schermafbeeldingen voor de README | make the pictures of the README
	@chromium=$$(tools/chromium.sh) && CHROMIUM="$$chromium" $(BIN)/python tools/pictures.py site

.PHONY: wheel
wheel: .venv/.ready ## maak een pakket van soc, in build/dist | build the wheel of soc
	@rm -rf build/dist
	@$(BIN)/python -m hatchling build --target wheel --directory build/dist

.PHONY: bench
bench: .venv/.bench ## vergelijk de snelheid met andere bouwers | compare the speed with other generators
	@$(BIN)/python -m bench

.PHONY: lock
lock: .venv/.ready ## leg de versies van alle pakketten opnieuw vast | pin all packages anew
	@tools/lock.sh --upgrade

.PHONY: clean
clean: ## gooi alles weg wat gemaakt is | remove everything that was made
	rm -rf .venv node_modules build site site-demo .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find bench generator tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# --- set-up: done once, and again when the lock or the project file changes --------------------------

.venv/.packages: requirements.lock
	@tools/setup.sh
	@touch $@

.venv/.ready: .venv/.packages pyproject.toml
	@$(BIN)/python -m pip install --quiet --quiet --no-input --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.bench: .venv/.ready requirements-bench.lock
	@$(BIN)/python -m pip install --quiet --quiet --no-input --require-hashes --requirement requirements-bench.lock
	@touch $@

.venv/.prove: .venv/.ready requirements-prove.lock
	@$(BIN)/python -m pip install --quiet --quiet --no-input --require-hashes --requirement requirements-prove.lock
	@touch $@

# Lighthouse and the Nu HTML checker, for the tests; Node and Java come with them from PyPI.
node_modules/.ready: .venv/.ready requirements-node.lock package-lock.json .npmrc
	@tools/npm.sh ci --ignore-scripts --silent
	@touch $@
