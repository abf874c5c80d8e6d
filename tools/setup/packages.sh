#!/bin/sh
# Brings the Debian packages that the data plane and its tests use, or says what is skipped without them.
set -eu
house=$(cd "$(dirname "$0")/../.." && pwd)
skipped=$house/.cache/packages.skipped

# Each with what is skipped or lost without it.
wanted='
nftables            packets through the kernel
libnftables1        packets through the kernel
iproute2            packets through the kernel
tini                instances whose init is not ours
uidmap              instances with users of their own, without root
openssh-server      tests that log in to instances
openssh-client      tests that log in to instances
conntrack           tests that look at tracked connections
tcpdump             captures with a filter
iperf3              tests and benchmarks of throughput
hping3              tests with forged packets
iputils-ping        tests that ping
iputils-arping      tests that ask for link addresses
iputils-tracepath   tests of path-MTU discovery
netcat-openbsd      tests that connect with nc
socat               tests that relay
iptables            tests of appliances that translate
ethtool             tests that turn offloads off
curl                tests that fetch
bind9-dnsutils      tests that ask for names with dig
isc-dhcp-client     tests that ask for leases
udhcpc              tests that ask for leases
python3-scapy       tests of IPsec between instances
python3-cryptography tests of IPsec between instances
ca-certificates     images made by debootstrap
debootstrap         Debian images
python3             servers and clients inside instances, in tests
sudo                tests of user data that gives rights
procps              tests that look at processes inside instances
util-linux          namespaces without root
'

lacking() {
  printf '%s\n' "$wanted" | while read -r name cost; do
    [ -n "$name" ] || continue
    case $present in
    *" $name "*) ;;
    *) printf '%s %s\n' "$name" "$cost" ;;
    esac
  done
}

look() {
  # shellcheck disable=SC2016,SC2046
  present=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(printf '%s\n' "$wanted" | awk '{ print $1 }') \
    2>/dev/null | awk '$1 == "installed" { print $2 }' | tr '\n' ' ') "
  missing=$(lacking)
}

say() {
  echo "fogbank: $1; without them these are skipped:" >&2
  printf '%s\n' "$missing" | awk '{ name = $1; $1 = ""; printf "  %-18s%s\n", name, $0 }' >&2
}

[ "$(uname -s)" = Linux ] || exit 0
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "fogbank: no Debian here; 'fogbank doctor' says which programs the data plane misses" >&2
  exit 0
fi
look
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ]; then
  say "only root may install Debian packages"
  exit 0
fi
# A failed attempt is remembered for a day, so that the next make does not wait for it again.
if [ -n "$(find "$skipped" -mtime -1 2>/dev/null)" ]; then
  say "not all Debian packages could be installed (remove .cache/packages.skipped to try again)"
  exit 0
fi

# Services that come with packages (sshd) must neither start nor stay: instances run their own.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi
mkdir -p "$house/.cache"
export DEBIAN_FRONTEND=noninteractive
names=$(printf '%s\n' "$missing" | awk '{ print $1 }')
echo "fogbank: installing" $names >&2
# shellcheck disable=SC2086
{ apt-get update -q && apt-get install -q -y --no-install-recommends $names; } >&2 || touch "$skipped"
case " $(echo $names) " in
*" openssh-server "*) systemctl disable ssh.service ssh.socket >/dev/null 2>&1 || true ;;
esac
look
[ -z "$missing" ] || say "apt-get could not install all packages"
