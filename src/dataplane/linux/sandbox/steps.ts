/**
 * The shell functions that an instance's boot plan is written in. They use what every small image has: sh, awk, grep,
 * coreutils.
 */

export const steps = `
say() { echo "cloud-init: $*"; }
begin() {
  INSTANCE_ID=$1
  read -r began rest </proc/uptime
  HOME=/root
  export INSTANCE_ID HOME
  [ ! -f /etc/profile.d/fogbank.sh ] || . /etc/profile.d/fogbank.sh
  cloud=/var/lib/cloud/instance
  [ -L /var/lib/cloud ] || { rm -rf /var/lib/cloud && mkdir -p /var/lib && ln -s /run/cloud /var/lib/cloud; }
  mkdir -p /run/cloud/instance/scripts /run/cloud/instance/boothooks /run/cloud/data
  echo "$1" >/run/cloud/data/instance-id
  [ -z "$2" ] || {
    mkdir -p /var/log
    mkfifo -m 600 /run/boot/out
    tee -a /var/log/cloud-init-output.log </run/boot/out &
    exec >/run/boot/out 2>&1
  }
  cd /
}
finish() {
  read -r up rest </proc/uptime
  up=$((\${up%.*} - \${began%.*}))
  : >/run/cloud/instance/boot-finished
  : >/run/boot/finished
  echo "\${1:-Cloud-init (Fogbank) finished at $(date -R). Datasource DataSourceEc2. Up $up seconds}"
}
left_out() { say "left out: $1: $2"; }
is_row() { awk -F: -v name="$2" '$1 == name { found = 1 } END { exit !found }' "/etc/$1" 2>/dev/null; }
field() { awk -F: -v name="$2" -v n="$3" '$1 == name { print $n; exit }' "/etc/$1"; }
set_field() {
  awk -F: -v OFS=: -v name="$2" -v n="$3" -v text="$4" '$1 == name { $n = text } { print }' "/etc/$1" >"/etc/$1.new" &&
    cat "/etc/$1.new" >"/etc/$1"
  rm -f "/etc/$1.new"
}
has_id() { grep -q "^[^:]*:[^:]*:$2:" "/etc/$1"; }
free_id() {
  free=$2
  while has_id "$1" "$free"; do free=$((free + 1)); done
  echo "$free"
}
add_group() {
  is_row group "$1" && return
  echo "$1:x:\${2:-$(free_id group 1000)}:" >>/etc/group
  [ ! -f /etc/gshadow ] || echo "$1:!::" >>/etc/gshadow
}
join_group() {
  add_group "$2"
  members=$(field group "$2" 4)
  case ",$members," in
  *",$1,"*) ;;
  *) set_field group "$2" 4 "\${members:+$members,}$1" ;;
  esac
}
# name, comment, uid, home, shell, primary group, whether a system's, whether its home is made
add_user() {
  is_row passwd "$1" && return
  low=1000
  [ "$7" = yes ] && low=200
  uid=\${3:-$(free_id passwd "$low")}
  group=\${6:-$1}
  add_group "$group" "$([ "$group" = "$1" ] && ! has_id group "$uid" && echo "$uid")"
  shell=$5
  [ -n "$shell" ] || shell=/bin/bash
  [ -x "$shell" ] || shell=/bin/sh
  home=\${4:-/home/$1}
  echo "$1:x:$uid:$(field group "$group" 3):$2:$home:$shell" >>/etc/passwd
  [ ! -f /etc/shadow ] || echo "$1:*:19000:0:99999:7:::" >>/etc/shadow
  [ "$8" = yes ] || return 0
  if [ ! -d "$home" ]; then
    mkdir -p "$home"
    [ ! -d /etc/skel ] || cp -R /etc/skel/. "$home"
    chmod 750 "$home"
    chown -R "$1:$group" "$home" 2>/dev/null || say "$home stays root's: this machine gives instances no other users"
  fi
}
set_hash() { set_field shadow "$1" 2 "$2"; }
set_password() { printf '%s:%s\\n' "$1" "$2" | chpasswd || left_out "the password of $1" "chpasswd failed"; }
sudo_rule() {
  mkdir -p /etc/sudoers.d
  grep -qxF "$1 $2" /etc/sudoers.d/90-cloud-init-users 2>/dev/null || echo "$1 $2" >>/etc/sudoers.d/90-cloud-init-users
  chmod 440 /etc/sudoers.d/90-cloud-init-users
}
# name, file of keys, what goes before each
give_keys() {
  home=$(field passwd "$1" 6)
  [ -n "$home" ] || return 0
  mkdir -p "$home/.ssh"
  while IFS= read -r key; do
    [ -n "$key" ] || continue
    file=$home/.ssh/authorized_keys
    grep -qxF -e "$3$key" "$file" 2>/dev/null || printf '%s\\n' "$3$key" >>"$file"
  done <"$2"
  chmod 700 "$home/.ssh"
  chmod 600 "$home/.ssh/authorized_keys"
  chown -R "$1:" "$home/.ssh" 2>/dev/null
}
# source, path, mode, owner, whether it is added to what is there
put_file() {
  mkdir -p "\${2%/*}/" || return
  if [ "$5" = append ]; then cat "$1" >>"$2"; else cat "$1" >"$2"; fi || return
  chmod "$3" "$2"
  chown "$4" "$2" || say "$2 could not be given to $4"
}
hook() {
  cp "$1" "$cloud/boothooks/$2" && chmod 700 "$cloud/boothooks/$2"
  "$cloud/boothooks/$2" || say "Failed running $cloud/boothooks/$2 [$?]"
}
script() {
  cp "$1" "$cloud/scripts/$2" && chmod 700 "$cloud/scripts/$2"
  "$cloud/scripts/$2" || say "Failed running $cloud/scripts/$2 [$?]"
}
trust() {
  mkdir -p /usr/local/share/ca-certificates
  cp "$1" "/usr/local/share/ca-certificates/cloud-init-ca-cert-$2.crt" && update-ca-certificates >/dev/null ||
    left_out ca_certs "the image cannot take certificates"
}
set_zone() {
  [ -f "/usr/share/zoneinfo/$1" ] || { left_out timezone "the image knows no $1"; return; }
  ln -sfn "/usr/share/zoneinfo/$1" /etc/localtime
  echo "$1" >/etc/timezone
}
set_locale() { mkdir -p /etc/default && echo "LANG=$1" >/etc/default/locale && echo "LANG=$1" >/etc/locale.conf; }
password_login() {
  mkdir -p /etc/ssh/sshd_config.d
  echo "PasswordAuthentication $1" >/etc/ssh/sshd_config.d/50-cloud-init.conf
  grep -q '^ *Include */etc/ssh/sshd_config.d' /etc/ssh/sshd_config 2>/dev/null ||
    sed -i "s/^#* *PasswordAuthentication .*/PasswordAuthentication $1/" /etc/ssh/sshd_config 2>/dev/null
}
start_sshd() {
  sshd=
  for place in /usr/sbin/sshd /usr/bin/sshd /usr/local/sbin/sshd; do [ -x "$place" ] && sshd=$place && break; done
  [ -n "$sshd" ] || { say "the image has no sshd"; return; }
  [ "$(awk '{ count += $3 } END { print (count > 1) }' /proc/self/uid_map)" = 1 ] || {
    say "sshd is not started: this machine gives instances no users besides root (no subordinate ids), and it needs one"
    return
  }
  mkdir -p /run/sshd /etc/ssh
  made=
  for kind in ecdsa ed25519; do
    key=/etc/ssh/ssh_host_\${kind}_key
    [ -s "$key" ] || { ssh-keygen -q -t "$kind" -N '' -C "root@$(cat /proc/sys/kernel/hostname)" -f "$key" && made=1; }
  done
  if [ -n "$made$1" ]; then
    rule="ec2: #############################################################"
    printf 'ec2: \\n%s\\nec2: -----BEGIN SSH HOST KEY FINGERPRINTS-----\\n' "$rule"
    for key in /etc/ssh/ssh_host_*_key.pub; do echo "ec2: $(ssh-keygen -lf "$key")"; done
    printf 'ec2: -----END SSH HOST KEY FINGERPRINTS-----\\n%s\\n' "$rule"
    echo "-----BEGIN SSH HOST KEY KEYS-----"
    cat /etc/ssh/ssh_host_*_key.pub
    echo "-----END SSH HOST KEY KEYS-----"
  fi
  "$sshd" || say "sshd did not start"
}
`;
