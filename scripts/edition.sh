#!/usr/bin/env bash
# Writes beside a built program the digest of the Knowledge that it is shipped with.
#
#   scripts/edition.sh FOLDER [PROGRAM]   FOLDER receives Knowledge.sha256; PROGRAM is FOLDER/repere
#                                         unless it is named
#
# A transcript may name the Knowledge of a call only when its digest stands in that file. « make run »
# does this by itself, and a package does it for share/repere. What counts as shipped is what was
# committed: with changes of one's own, or outside of git, nothing is written and transcripts say
# « locales ». Nothing is done again while the committed Knowledge is the same.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly folder=$1 program=${2:-$1/repere}
readonly file=$folder/Knowledge.sha256

command -v git >/dev/null 2>&1 || exit 0
tree=$(git rev-parse --quiet --verify 'HEAD:Knowledge' 2>/dev/null) || exit 0
grep --quiet --line-regexp --fixed-strings "# $tree" "$file" 2>/dev/null && exit 0
# Local directories and sentences are not part of the digest.
changes=$(git status --porcelain -- Knowledge ':!Knowledge/annuaires' ':!Knowledge/paroles')
[[ -z $changes ]] || exit 0

digest=$("$program" connaissances --empreinte --connaissances Knowledge) || {
  printf 'Les fiches ont une anomalie (repere verifier) : les transcriptions diront « locales ».\n' >&2
  exit 0
}
printf '# %s\n%s\n' "$tree" "$digest" >"$file.part"
mv "$file.part" "$file"
