#!/usr/bin/env bash
# tell.sh <title> <text>: tells in an issue that something went wrong: in the open one of that title, or else a new
# one. For GitHub: needs gh, GH_TOKEN and GH_REPO.
set -euo pipefail
export TITLE=$1

number=$(gh issue list --state open --limit 200 --json number,title --jq 'map(select(.title == env.TITLE)) | .[0].number // empty')
if [ -n "$number" ]; then
    gh issue comment "$number" --body "$2"
else
    gh issue create --title "$1" --body "$2"
fi
