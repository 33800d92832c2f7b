#!/usr/bin/env bash
# Makes sure that what the build needs is there: Swift 6.2 and the headers of three C libraries; where
# CI is set, strace too, which « make audit » needs.
#
# Says nothing when all is well. Missing libraries are installed with apt where that needs no
# password; anywhere else one French line says what to install, and the exit status is 2.
set -euo pipefail

readonly swift_major=6 swift_minor=2
readonly headers=(histedit.h libstemmer.h sha2.h)
readonly packages=(libedit-dev libstemmer-dev libmd-dev)

refuse() {
  printf '%s\n' "$1" >&2
  exit 2
}

check_swift() {
  local swift=${SWIFT:-swift} wanted="$swift_major.$swift_minor" version
  command -v "$swift" >/dev/null 2>&1 ||
    refuse "Swift manque : installez Swift $wanted ou plus récent (https://www.swift.org/install), puis recommencez."
  version=$("$swift" --version 2>/dev/null </dev/null |
    sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p;' | sed -n 1p)
  [[ -n $version ]] ||
    refuse "La version de Swift ne se lit pas : vérifiez que « $swift --version » répond ; il faut Swift $wanted ou plus récent."
  local major=${version% *} minor=${version#* }
  if ((major < swift_major || (major == swift_major && minor < swift_minor))); then
    refuse "Swift $major.$minor est trop ancien : installez Swift $wanted ou plus récent (https://www.swift.org/install), puis recommencez."
  fi
}

# The folders in which a C compiler looks for headers here.
include_folders() {
  printf '%s\n' /usr/include /usr/local/include /opt/homebrew/include
  if command -v xcrun >/dev/null 2>&1; then
    printf '%s/usr/include\n' "$(xcrun --show-sdk-path 2>/dev/null || true)"
  fi
}

has_header() {
  local folder
  while IFS= read -r folder; do
    [[ -e $folder/$1 ]] && return 0
  done < <(include_folders)
  return 1
}

missing_packages() {
  local index
  for index in "${!headers[@]}"; do
    has_header "${headers[index]}" || printf '%s\n' "${packages[index]}"
  done
}

# Runs apt-get as root, without any question; fails where that is not allowed.
apt() {
  local command=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=60 "$@")
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null 2>&1 || return 1
    command=(sudo -n "${command[@]}")
  fi
  "${command[@]}" </dev/null >/dev/null 2>&1
}

# The lists of packages may be old, or one of the sources out of reach: installing tells.
install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  apt update || true
  apt install --yes --no-install-recommends "$@"
}

advise() {
  refuse "Il manque une bibliothèque ($*). Debian : sudo apt-get install ${packages[*]} ; Fedora : sudo dnf install libedit-devel libstemmer-devel libmd-devel ; macOS : brew install libedit snowball libmd."
}

check_libraries() {
  local missing=() package
  while IFS= read -r package; do missing+=("$package"); done < <(missing_packages)
  ((${#missing[@]} == 0)) && return 0
  if command -v apt-get >/dev/null 2>&1; then
    printf 'Installation de %s…\n' "${missing[*]}" >&2
    install "${missing[@]}" || true
  fi
  missing=()
  while IFS= read -r package; do missing+=("$package"); done < <(missing_packages)
  ((${#missing[@]} == 0)) || advise "${missing[*]}"
}

# A person may want no tracer: without one « make audit » says that it could not run.
offer_strace() {
  [[ ${CI:-} == true && $(uname) == Linux ]] || return 0
  command -v strace >/dev/null 2>&1 && return 0
  command -v apt-get >/dev/null 2>&1 || return 0
  printf 'Installation de strace…\n' >&2
  install strace || printf 'strace ne s’installe pas ici : make audit ne pourra rien montrer.\n' >&2
}

check_swift
check_libraries
offer_strace
