#!/usr/bin/env bash
# Traces the system calls of whole calls, and shows that they write to listed paths only, start no
# program and reach no network. Arguments are those of « swift test ».
#
# Status: 0 well, 1 findings, 2 could not run (no strace, or tracing is forbidden here), said in French.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

could_not() {
  printf 'Audit non fait : %s\n' "$1" >&2
  exit 2
}

readonly strace=/usr/bin/strace
[[ $(uname) == Linux ]] || could_not 'les appels système ne se tracent ici que sous Linux.'
[[ -x $strace ]] ||
  could_not 'strace manque. Debian : sudo apt-get install strace ; Fedora : sudo dnf install strace.'
reason=$("$strace" -f -o /dev/null /bin/true 2>&1) ||
  could_not "ptrace est interdit ici (${reason%%$'\n'*})."

"${SWIFT:-swift}" test "$@" --filter AuditTests || exit 1
printf 'Audit : un appel entier n’écrit que dans sa transcription, ne lance aucun programme, n’ouvre aucune connexion.\n'
