#!/bin/sh
# Brings the Python clients of the tests (botocore, a current AWS CLI) into .cache, or says what is skipped.
set -eu
house=$(cd "$(dirname "$0")/../.." && pwd)
cache=$house/.cache
botocore=1.43.107
mkdir -p "$cache"
if [ -n "$(find "$cache" -maxdepth 1 -name python.skipped -mtime -1)" ]; then
  echo "fogbank: Python clients were not all installable; remove .cache/python.skipped to try again" >&2
  exit 0
fi

# A failed attempt is remembered for a day, so that the next make does not wait for it again.
skip() {
  touch "$cache/python.skipped"
  echo "fogbank: $1; tests with $2 will be skipped" >&2
  exit 0
}

bring_pip() {
  python3 -m pip --version >/dev/null 2>&1 && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 ||
    skip "python3 with pip is missing (apt-get install python3-pip)" "botocore and the AWS CLI"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y python3 python3-pip; } >&2 ||
    skip "apt-get could not install python3-pip" "botocore and the AWS CLI"
}

# Older ones than 1.40 and 2.13 do not heed AWS_ENDPOINT_URL.
aws_is_current() {
  command -v aws >/dev/null 2>&1 || return 1
  aws --version 2>&1 | awk -F'[/. ]' '{ exit !($2 > 2 || ($2 == 2 && $3 >= 13) || ($2 == 1 && $3 >= 40)) }'
}

# Installs into a folder of .cache, which Debian's externally managed Python allows.
bring() {
  folder=$cache/$1
  shift
  python3 -m pip install -qq --retries 1 --no-warn-conflicts --root-user-action=ignore --target "$folder" "$@" >&2
}

bring_aws() {
  bring awscli --upgrade awscli || return 1
  mkdir -p "$cache/bin"
  printf '#!/bin/sh\nPYTHONPATH=%s exec python3 -m awscli "$@"\n' "'$cache/awscli'" >"$cache/bin/aws"
  chmod +x "$cache/bin/aws"
}

if [ ! -d "$cache/botocore/botocore-$botocore.dist-info" ]; then
  bring_pip
  rm -rf "$cache/botocore"
  bring botocore "botocore==$botocore" ||
    skip "pip could not install botocore $botocore" "botocore"
fi
if [ ! -x "$cache/bin/aws" ] && ! aws_is_current; then
  bring_pip
  bring_aws || skip "pip could not install the AWS CLI" "the AWS CLI"
fi
