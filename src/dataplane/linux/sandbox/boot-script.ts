/**
 * The shell scripts of an instance: what its init runs from boot to its end, and the commands that end it from inside.
 */

/**
 * Runs below init as the instance's main process. It waits for leave, boots, and then sleeps in a `read` of its own
 * shell, so
 * that an idle instance has no third process. It ends when asked: by the warden (TERM) or by the commands (USR1, USR2).
 */
export const bootScript = `#!/bin/sh
read -r leave || exit 1
exec </dev/null
finish() {
  trap '' TERM USR1 USR2
  echo "$1" >/run/fogbank/end
  kill -TERM -1 2>/dev/null
  kill -CONT -1 2>/dev/null
  passed=0
  while [ "$passed" != "$2" ] && others; do
    sleep 0.1
    passed=$((passed + 1))
    [ "$passed" != 10 ] || kill -HUP -1 2>/dev/null
  done
  exit 0
}
others() {
  for place in /proc/[0-9]*; do
    case $place in /proc/1 | /proc/$$) ;; *) return 0 ;; esac
  done
  return 1
}
trap 'finish stop -1' TERM
trap 'finish reboot 100' USR1
trap 'finish poweroff 100' USR2
start() {
  sh "$1" &
  job=$!
  while kill -0 "$job" 2>/dev/null; do wait "$job"; done
}
echo "[ boot ] $(cat /proc/sys/kernel/hostname) is up"
[ -r /run/boot/plan ] && start /run/boot/plan
exec 3<>/run/initctl
while :; do read -r nothing <&3; done
`;

/** What provisioning tools ask of cloud-init: whether the boot is over, and to wait for it. */
export const statusScript = `#!/bin/sh
case "$1 $2" in
"status "*) ;;
*)
  echo "cloud-init: Fogbank has 'status [--wait]' alone" >&2
  exit 2
  ;;
esac
case " $* " in *" --wait "* | *" -w "*) until [ -e /run/boot/finished ]; do sleep 0.2; done ;; esac
if [ -e /run/boot/finished ]; then echo "status: done"; else echo "status: running"; fi
`;

/** `poweroff`, `halt`, `reboot` and `shutdown`, by the name that it is called by. */
export const powerScript = `#!/bin/sh
name=\${0##*/}
when=now
how=USR2
[ "$name" = reboot ] && how=USR1
if [ "$(id -u)" != 0 ]; then
  echo "$name: must be root" >&2
  exit 1
fi
waiting=/run/shutdown.pid
cancel() {
  [ -r "$waiting" ] && kill "$(cat "$waiting")" 2>/dev/null
  rm -f "$waiting"
}
seen=
for word in "$@"; do
  case $word in
  -r | --reboot) how=USR1 ;;
  -h | -H | -P | -p | -f | -ff | -d | -w | -n | --halt | --poweroff | --force | --no-wall | --no-wtmp) ;;
  -c)
    cancel
    exit 0
    ;;
  -*)
    echo "$name: no such option: $word" >&2
    exit 1
    ;;
  *)
    [ -z "$seen" ] && when=$word
    seen=1
    ;;
  esac
done
case $when in
now | 0 | +0) seconds=0 ;;
+[0-9]* | [0-9] | [0-9][0-9]) seconds=$((\${when#+} * 60)) ;;
[0-9]:[0-9][0-9] | [0-9][0-9]:[0-9][0-9])
  now=$(date +%s)
  then=$(date -d "$when" +%s) || exit 1
  [ "$then" -le "$now" ] && then=$((then + 86400))
  seconds=$((then - now))
  ;;
*)
  echo "$name: not a time: $when" >&2
  exit 1
  ;;
esac
[ "$name" = shutdown ] || seconds=0
if [ "$seconds" = 0 ]; then
  kill -"$how" 1
  exit
fi
cancel
(
  trap 'kill "$!" 2>/dev/null; exit' TERM
  sleep "$seconds" &
  wait "$!"
  kill -"$how" 1
) </dev/null >/dev/null 2>&1 &
echo "$!" >"$waiting"
`;
