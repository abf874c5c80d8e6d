/** The thread that knocks: a packet every tenth of a millisecond, looked for at the other end at once. */
import { parentPort, workerData } from "node:worker_threads";
import { close, connect, recv, send } from "../../src/dataplane/linux/native/libc.ts";
import { inNamespace } from "../../src/dataplane/linux/native/namespace.ts";
import { bytesOfAddress } from "../../src/dataplane/linux/native/socket-address.ts";
import { openSocket } from "../../src/dataplane/linux/native/sockets.ts";
import { now } from "./knock.ts";
import type { Answer } from "./knock.ts";
import type { Way } from "./traffic.ts";

const { from, to, address } = workerData as Way;
const pauseMs = 0.1;
const beforeCall = 20;
const patienceMs = 5_000;
const clock = new Int32Array(new SharedArrayBuffer(4));
const payload = Buffer.from("knock");
const heard = Buffer.from(new ArrayBuffer(16));

parentPort!.on("message", (port: number) => {
  const receiver = inNamespace(to, () => openSocket({ type: "udp", family: 4, port }));
  const sender = inNamespace(from, () => openSocket({ type: "udp", family: 4 }));
  const at = bytesOfAddress(address, port);
  connect(sender, at, at.length);
  try {
    knock(sender, receiver);
  } finally {
    close(sender);
    close(receiver);
  }
});

function knock(sender: number, receiver: number): void {
  const until = now() + patienceMs;
  for (let n = 0; now() < until; n++) {
    send(sender, payload, payload.length, 0);
    if (recv(receiver, heard, heard.length, 0) > 0) return say({ passed: now() });
    if (n === beforeCall) say({ knocking: true });
    Atomics.wait(clock, 0, 0, pauseMs);
  }
  say({ error: `no packet passed within ${patienceMs} ms` });
}

function say(answer: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(answer);
}
