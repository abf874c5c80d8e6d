/** An appliance behind a Gateway Load Balancer: takes GENEVE, keeps what is forbidden, sends back the rest. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";

/** Where appliances answer health checks. */
export const healthPort = 8090;

const program = `import socket, socketserver, threading
socketserver.TCPServer.allow_reuse_address = True
health = socketserver.TCPServer(("", ${healthPort}), socketserver.BaseRequestHandler)
threading.Thread(target=health.serve_forever).start()
def bound(port):
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.bind(("", port))
    return one
wrapped, back = bound(6081), {}
while True:
    data, (node, port) = wrapped.recvfrom(65535)
    if b"forbidden" in data:
        continue
    if port not in back:
        back[port] = bound(port)
    back[port].sendto(data, (node, 6081))
`;

const begin = "setsid python3 /run/appliance.py </dev/null >/dev/null 2>&1 &";

/** User data that starts it. */
export const applianceUserData = `#!/bin/sh
cat >/run/appliance.py <<'END'
${program}END
${begin}
`;

/** Ends it at a guest, as when it dies. */
export async function dies(guest: Guest): Promise<void> {
  await guest.does("kill -9 $(pgrep -f '[/]run/appliance.py')");
}

/** Starts it again. */
export async function revives(guest: Guest): Promise<void> {
  await guest.does(begin);
  await guest.listens(healthPort);
}

/** A packet that an appliance was given, or gave back. */
export interface Inspected {
  /** From whom to whom it goes between load balancer and appliance. */
  readonly from: string;
  readonly port: number;
  /** The same for both directions of its flow. */
  readonly flow: string;
  /** Of the packet inside, which is TCP's. */
  readonly source: string;
  readonly destination: string;
  /** Ports, numbers and flags of its segment, which nobody may change. */
  readonly segment: string;
}

/** What a frame on an appliance's interface carries. Fails for GENEVE that is not AWS's. */
export function inspected(frame: Buffer): Inspected {
  const geneve = frame.subarray(14 + 20 + 8);
  assert.equal(frame.readUInt16BE(14 + 20 + 2), 6081);
  const options = geneve.subarray(8, 8 + (geneve[0]! & 0x3f) * 4);
  assert.deepEqual(
    [0, 12, 24].map((at) => options.subarray(at, at + 4).toString("hex")),
    ["01080102", "01080202", "01080301"],
  );
  const packet = geneve.subarray(8 + options.length);
  return { from: addressAt(frame, 26), port: frame.readUInt16BE(34), ...ends(packet) };
}

/** The ends and the segment of an IPv4 packet of TCP. */
export function ends(packet: Buffer): Pick<Inspected, "flow" | "source" | "destination" | "segment"> {
  const [source, destination] = [addressAt(packet, 12), addressAt(packet, 16)];
  const at = (packet[0]! & 15) * 4;
  const both = [`${source}:${packet.readUInt16BE(at)}`, `${destination}:${packet.readUInt16BE(at + 2)}`];
  return { flow: both.toSorted().join(" "), source, destination, segment: packet.toString("hex", at, at + 16) };
}

function addressAt(bytes: Buffer, at: number): string {
  return bytes.subarray(at, at + 4).join(".");
}
