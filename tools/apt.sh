#!/usr/bin/env bash
# apt.sh <package>...: installs Debian packages when that can be done without asking: as root, or with a sudo
# that wants no password. Fails, and changes nothing, where it cannot.
set -euo pipefail

command -v apt-get >/dev/null || exit 1
if [ "$(id -u)" = 0 ]; then
    as_root=(env)
elif sudo -n true 2>/dev/null; then
    as_root=(sudo -n env)
else
    exit 1
fi
echo "Installing $*" >&2
apt() { "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet "$@" </dev/null >&2; }
apt update || true # one mirror out of reach need not stop us
apt install --yes --no-install-recommends "$@"
