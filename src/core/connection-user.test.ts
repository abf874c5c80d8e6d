/** Whose a connection within this machine is. */
import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { isOwnConnection, isOwnSender, userIn, userOf } from "./connection-user.ts";

const heading = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt uid timeout inode";
const row = (local: string, remote: string, state: string, uid: number, inode: number): string =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 ${inode} 1 0 20 4 30 -1`;
const mapped = "0000000000000000FFFF00000100007F";
const near = { address: "127.0.0.1", port: 40_000 };
const far = { address: "127.0.0.1", port: 4_566 };

describe("the table of connections", () => {
  it.each([
    ["the caller's row, not the server's", [row("0100007F:11D6", "0100007F:9C40", "01", 0, 8)], undefined],
    ["the caller's row", [row("0100007F:9C40", "0100007F:11D6", "01", 1_000, 7)], 1_000],
    ["IPv4 within IPv6", [row(`${mapped}:9C40`, `${mapped}:11D6`, "01", 1_000, 7)], 1_000],
    ["another port", [row("0100007F:9C41", "0100007F:11D6", "01", 0, 7)], undefined],
    ["another server", [row("0100007F:9C40", "0100007F:11D7", "01", 0, 7)], undefined],
    ["what is being closed", [row("0100007F:9C40", "0100007F:11D6", "05", 0, 7)], undefined],
    ["what nobody holds any more", [row("0100007F:9C40", "0100007F:11D6", "01", 0, 0)], undefined],
    ["what waits", [row("0100007F:9C40", "0100007F:11D6", "06", 0, 0)], undefined],
  ])("has %s", (_, rows, user) => {
    expect(userIn([heading, ...rows, ""].join("\n"), near, far)).toBe(user);
  });
});

describe.skipIf(process.platform !== "linux")("the user at the other end", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("of a connection to %s is this process's own", async (host) => {
    const taken = Promise.withResolvers<Socket>();
    const server = createServer({ allowHalfOpen: true }, taken.resolve).listen(0, "::");
    await once(server, "listening");
    const socket = connect({ port: (server.address() as AddressInfo).port, host, allowHalfOpen: true });
    const at = await taken.promise;
    expect(await userOf(at)).toBe(process.getuid!());
    expect(await isOwnConnection(at)).toBe(true);
    socket.end();
    await once(at.resume(), "end");
    expect(await userOf(at)).toBeUndefined();
    expect(await isOwnConnection(at)).toBe(false);
    at.destroy();
    socket.destroy();
    server.close();
  });

  it.each(["127.0.0.1", "0.0.0.0"])(
    "of datagrams from %s is this process's own, and nobody once it is closed",
    async (own) => {
      const socket = createSocket("udp4").bind(0, own);
      await once(socket, "listening");
      const from = { address: "127.0.0.1", port: socket.address().port };
      expect(await isOwnSender(from)).toBe(true);
      socket.close();
      await once(socket, "close");
      expect(await isOwnSender(from)).toBe(false);
    },
  );

  it.skipIf(process.getuid?.() !== 0)("of another user's datagrams is not this one (needs root)", async () => {
    const script =
      "import socket, time\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n" +
      "s.bind(('127.0.0.1', 0)); print(s.getsockname()[1], flush=True); time.sleep(60)";
    const words = ["--reuid=65534", "--regid=65534", "--clear-groups", "python3", "-c", script];
    const child = spawn("setpriv", words, { env: { PATH: "/usr/bin:/bin" } });
    try {
      const [said] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [Buffer];
      expect(String(said)).toMatch(/^\d{4,5}\n$/);
      expect(await isOwnSender({ address: "127.0.0.1", port: Number(said.toString()) })).toBe(false);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
