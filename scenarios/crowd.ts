/** Guests that open as many flows as there may be: connections of TCP that stay open, and datagrams. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";

/** How many flows to one destination a NAT gateway holds for each of its addresses. */
export const mostFlows = 55_000;

const workers = 4;

const keeper = `import os, resource, socket, sys
resource.setrlimit(resource.RLIMIT_NOFILE, (20000, 20000))
for worker in range(${workers - 1}):
    if os.fork() == 0: break
door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
door.bind(("", int(sys.argv[1])))
door.listen(4096)
kept = []
while True: kept.append(door.accept())
`;

const crowd = `import os, resource, socket, sys
resource.setrlimit(resource.RLIMIT_NOFILE, (20000, 20000))
host, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
said, says = os.pipe()
for worker in range(${workers}):
    if os.fork() > 0: continue
    kept, failed = [], 0
    for _ in range(count // ${workers} + (worker < count % ${workers})):
        one = socket.socket()
        one.settimeout(2)
        try:
            one.connect((host, port))
            kept.append(one)
        except OSError: failed += 1
    os.write(says, b"%d %d\\n" % (len(kept), failed))
    sys.stdin.read()
    os._exit(0)
lines = 0
heard = b""
while heard.count(b"\\n") < ${workers}: heard += os.read(said, 4096)
numbers = [line.split() for line in heard.splitlines()]
print(sum(int(a) for a, b in numbers), sum(int(b) for a, b in numbers), file=open("/run/crowd", "w"))
sys.stdin.read()
`;

const datagrams = `import socket, sys
host, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for source in range(2000, 2000 + count):
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.bind(("", source))
    one.sendto(b"x", (host, port))
    one.close()
`;

/** Accepts connections at a port and keeps them open. */
export async function keepsOpen(guest: Guest, port: number): Promise<void> {
  await guest.does(`cat >/run/keeper.py <<'END'\n${keeper}END\n`);
  await guest.begins(`python3 /run/keeper.py ${port}`);
  await guest.listens(port);
}

/**
 * Opens connections that stay open; gives how many there are, and how many failed. From 32,000 on the guest's own
 * search for a free port grows slow.
 */
export async function opens(guest: Guest, host: string, port: number, count: number): Promise<[number, number]> {
  await guest.does(`rm -f /run/crowd; cat >/run/crowd.py <<'END'\n${crowd}END\n`);
  await guest.does("sysctl -qw net.ipv4.ip_local_port_range='1024 65535'");
  await guest.does(`sleep 1000 | setsid python3 /run/crowd.py ${host} ${port} ${count} >/dev/null 2>/run/crowd.err &`);
  await guest.until("[ -s /run/crowd ]", 240);
  const [open = 0, failed = 0] = (await guest.does("cat /run/crowd")).split(" ").map(Number);
  return [open, failed];
}

/** Sends a datagram from each of so many ports. */
export async function sendsFromPorts(guest: Guest, host: string, port: number, count: number): Promise<void> {
  assert(count <= 63_000, "there are not so many ports");
  await guest.does(`python3 - ${host} ${port} ${count} <<'END'\n${datagrams}END\n`);
}

/** Answers a question (`?`) and nothing else, over UDP. */
export async function answersDatagrams(guest: Guest, port: number): Promise<void> {
  const script = `import socket
door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
door.bind(("", ${port}))
while True:
    asked, peer = door.recvfrom(99)
    if asked == b"?": door.sendto(peer[0].encode(), peer)
`;
  await guest.does(`cat >/run/answers.py <<'END'\n${script}END\n`);
  await guest.begins("python3 /run/answers.py");
  await guest.until(`ss -Hlnu sport = :${port} | grep -q .`);
}

/** Asks over UDP, from a port that no crowd has; gives the answer (the asker's address as it is seen) or nothing. */
export function asks(guest: Guest, host: string, port: number, from = 1500): Promise<string> {
  return guest.does(`printf '?' | socat -t 0.8 - UDP4:${host}:${port},sourceport=${from}`);
}
