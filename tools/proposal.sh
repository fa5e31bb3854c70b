#!/usr/bin/env bash
# proposal.sh <revision>: checks the records of a proposal with the code that is checked out here, and names what else
# the proposal changes, for a reviewer. Nothing of the proposal is run. Its records are laid over those in this folder:
# for a machine that checks proposals, not for a folder that somebody works in.
set -euo pipefail
cd "$(dirname "$0")/.."
soc=${SOC:-.venv/bin/soc}

if ! merged=$(git merge-tree --write-tree --no-messages HEAD "$1" | head -1) || [ -z "$merged" ]; then
    echo "Dit voorstel botst met wat er intussen veranderd is. Werk uw branch bij en stuur het opnieuw in." >&2
    exit 1
fi

kinds=() rows=()
while IFS= read -r path; do
    case ${path#\"} in # git quotes a name with odd letters
        generator/schemas/* | data/schemas/*) kind="regels" ;;
        data/reference/*) kind="vaste lijsten" ;;
        data/*/*) continue ;; # a record
        data/datapackage.yaml | mkdocs.yml) kind="instellingen" ;;
        content/*) kind="teksten" ;;
        theme/*) kind="vormgeving" ;;
        .github/* | .gitlab-ci.yml | .ci/*) kind="automatische controle" ;;
        generator/* | tools/* | Makefile | pyproject.toml | *.lock | package*.json) kind="programma" ;;
        *) kind="overige bestanden" ;;
    esac
    rows+=("- $kind: \`${path//\`/\'}\`")
    [[ " ${kinds[*]-} " == *" $kind,"* ]] || kinds+=("$kind,")
done < <(git diff --no-renames --name-only HEAD "$merged")

if [ "${#rows[@]}" -gt 0 ]; then
    named="${kinds[*]}"
    [ -z "${GITHUB_ACTIONS:-}" ] || echo "::warning title=Kijk dit zelf na::Dit voorstel verandert ook: ${named%,}."
    {
        echo "Kijk dit zelf na. De controle draait met wat er al stond, en niet met deze wijzigingen:"
        echo
        printf '%s\n' "${rows[@]}"
    } | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
fi

git restore --source="$merged" --worktree -- data ':(exclude)data/schemas' ':(exclude)data/datapackage.yaml'
form=text
[ -z "${GITHUB_ACTIONS:-}" ] || form=github
exec "$soc" check --format "$form" --changed-since HEAD
