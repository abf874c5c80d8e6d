#!/bin/sh
# Brings the Python clients of the tests (botocore and a current AWS CLI) into .cache; says what is skipped where it cannot.
set -eu
house=$(cd "$(dirname "$0")/../.." && pwd)
cache=$house/.cache
botocore=1.43.107
mkdir -p "$cache"

skip() {
  echo "fogbank: $1; tests with $2 will be skipped" >&2
  exit 0
}

bring_pip() {
  python3 -m pip --version >/dev/null 2>&1 && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || skip "python3 with pip is missing (apt-get install python3-pip)" "botocore and the AWS CLI"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y python3 python3-pip; } >&2 ||
    skip "apt-get could not install python3-pip" "botocore and the AWS CLI"
}

# Succeeds where the first number of "aws-cli/1.45.11 …" is heeding AWS_ENDPOINT_URL: 1.40 or newer, 2.13 or newer.
aws_is_current() {
  command -v aws >/dev/null 2>&1 || return 1
  aws --version 2>&1 | awk -F'[/. ]' '{ exit !($2 > 2 || ($2 == 2 && $3 >= 13) || ($2 == 1 && $3 >= 40)) }'
}

bring_aws() {
  python3 -m pip install -q --no-warn-conflicts --target "$cache/awscli" --upgrade awscli >&2 || return 1
  mkdir -p "$cache/bin"
  printf '#!/bin/sh\nPYTHONPATH=%s exec python3 -m awscli "$@"\n' "'$cache/awscli'" >"$cache/bin/aws"
  chmod +x "$cache/bin/aws"
}

if [ ! -d "$cache/botocore/botocore-$botocore.dist-info" ]; then
  bring_pip
  rm -rf "$cache/botocore"
  python3 -m pip install -q --no-warn-conflicts --target "$cache/botocore" "botocore==$botocore" >&2 ||
    skip "pip could not install botocore $botocore" "botocore"
fi
if [ ! -x "$cache/bin/aws" ] && ! aws_is_current; then
  bring_pip
  bring_aws || skip "pip could not install the AWS CLI" "the AWS CLI"
fi
