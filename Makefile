# make run      installs what is missing, builds, and makes the documents of the example
# make test     the tests
# make mutants faults put into the engine of the decision tables, each of which the tests must see
# make verify   the heavy judges of the generated files
# make spelling the spelling of the Dutch texts
# make lint     the style of the code

.PHONY: run test mutants verify spelling lint samples build documents packages judges
SHELL := /bin/bash
ROOT_COMMAND := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BORGING := .build/release/borging
RELEASE := -c release -Xswiftc -static-stdlib -Xswiftc -use-ld=lld
DOSSIER := Examples/waterfront-noord.yaml
LIBRARIES := libxml2-dev libzip-dev libcmark-gfm-dev libcmark-gfm-extensions-dev nettle-dev pkg-config
JUDGES := python3-lxml python3-pip python3-venv python3-uno jing default-jre-headless libxml2-utils \
	libreoffice-writer-nogui locales poppler-utils fonts-liberation fonts-crosextra-carlito

# $(call install,PACKAGES): installs those that are not there; one clear line when that does not work.
define install
	@missing=$$(for name in $(1); do dpkg -s $$name >/dev/null 2>&1 || echo $$name; done); \
	if [ -n "$$missing" ]; then \
	  echo "Installing" $$missing; \
	  { $(ROOT_COMMAND) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(ROOT_COMMAND) apt-get install -y -qq \
	    --no-install-recommends $$missing >/dev/null; } \
	  || { echo "Could not install:" $$missing "- run as root: apt-get install" $$missing >&2; exit 1; }; \
	fi
endef

run: build
	@$(BORGING) generate $(DOSSIER) -o Output

build: packages
	@swift build $(RELEASE) --product borging

# The tool that writes documents for the judges.
documents: packages
	@swift build $(RELEASE) --product documents

packages:
	$(call install,$(LIBRARIES))

test: packages
	swift test

mutants:
	@Tests/Mutants/decision-tables/run

judges: packages
	$(call install,$(JUDGES))

verify: build documents judges
	@Tests/Judges/verify $(BORGING)

spelling:
	$(call install,python3 hunspell hunspell-nl)
	@Tests/Judges/spelling

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# Renews the committed samples of Examples/ after a wanted change.
samples: build judges
	@Tests/Judges/renew-samples $(BORGING)
