/**
 * The client against a small server of the protocol: answers, events, time-outs, other versions, deaths and restarts.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WardenClient } from "./client.ts";
import type { WardenOwner } from "./client.ts";
import { wardenCommand } from "./client-start.ts";
import type { WardenStart } from "./client-start.ts";
import { close } from "./native/libc.ts";
import { channels } from "./protocol.ts";
import { readControl } from "./stream.ts";

const script = fileURLToPath(new URL("../../../test/dataplane/small-warden.ts", import.meta.url));
let directory = "";
let clients: WardenClient[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-client-"));
  clients = [];
});
afterEach(async () => {
  for (const client of clients) await client.down().catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
});

/** How a small warden is started; `turns` are told to it on its command line. */
function startOf(...turns: readonly string[]): WardenStart {
  const socket = join(directory, "warden.sock");
  const command = [process.execPath, "--disable-warning=ExperimentalWarning", script, socket, ...turns];
  return { socket, state: join(directory, "state"), tag: "0a1b2c", keep: false, mode: "root", command };
}

interface Heard extends WardenOwner {
  readonly heard: string[];
  next(text: string): Promise<void>;
}

function owner(onBack: () => void = () => undefined): Heard {
  const heard: string[] = [];
  let wake = (): void => undefined;
  const hear = (text: string): void => {
    heard.push(text);
    wake();
  };
  return {
    heard,
    onEvent: (event) => hear(JSON.stringify(event)),
    onLost: (why) => hear(`lost: ${why}`),
    onBack: (adopted) => {
      onBack();
      hear(adopted ? "back: adopted" : "back: started");
    },
    next: async (text) => {
      while (!heard.some((said) => said.includes(text))) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

async function open(start: WardenStart, told: WardenOwner = owner()): Promise<WardenClient> {
  const client = await WardenClient.open(start, told);
  clients.push(client);
  return client;
}

describe("a warden's client", () => {
  it("starts a warden where none listens, adopts one where it does, and takes it down", async () => {
    const first = await open(startOf("keep"));
    expect(first.adopted).toBe(false);
    const { pid } = await first.request("status", {});
    expect(first.pid).toBe(pid);
    await first.close();
    const second = await open(startOf("keep"));
    expect([second.adopted, second.pid]).toEqual([true, pid]);
    await second.down();
    expect(existsSync(startOf().socket)).toBe(false);
    await expect(second.request("status", {})).rejects.toThrow(/went away|was left/);
  });

  it("matches answers to requests, however they are ordered and however large, and hears events", async () => {
    const told = owner();
    const client = await open(startOf(), told);
    const memo = "x".repeat(3_000_000);
    const slow = client.request("console", { instance: "slow" });
    const large = client.request("apply", { changes: [], memo });
    const refused = client.request("check", { instance: "i-none" }).catch(({ message }: Error) => message);
    expect((await client.request("console", { instance: "fast" })).text).toBe("console of fast");
    expect(await large).toMatchObject({ length: memo.length });
    expect(await refused).toBe("The warden failed to check: there is no i-none.");
    expect((await slow).text).toBe("console of slow");
    await client.request("repair", {});
    await told.next('{"event":"repaired","what":"a chain"}');
  });

  it("gives up on an answer that takes too long, and goes on", async () => {
    const client = await open(startOf());
    await expect(client.request("console", { instance: "never" }, 30)).rejects.toThrow(/within 0.03 s/);
    expect((await client.request("console", { instance: "web" })).text).toBe("console of web");
  });

  it("starts a dead warden again at once, fails what was pending, and lets the owner speak first", async () => {
    const order: string[] = [];
    const told = owner(() => void client.request("apply", { changes: [] }).then(() => order.push("desired state")));
    const began = performance.now();
    const client = await open(startOf(), told);
    const startMs = performance.now() - began;
    const { pid } = await client.request("status", {});
    const pending = client.request("console", { instance: "never" });
    const died = performance.now();
    process.kill(pid, "SIGKILL");
    await expect(pending).rejects.toMatchObject({ lost: true });
    const waiting = client.request("status", {}).then((status) => (order.push("status"), status));
    expect((await waiting).pid).not.toBe(pid);
    expect(performance.now() - died).toBeLessThan(2 * startMs + 500);
    expect(order).toEqual(["desired state", "status"]);
    expect(told.heard).toEqual(["lost: The warden went away.", "back: started"]);
  });

  it("tells its owner why a warden cannot be started again, and keeps trying", async () => {
    const told = owner();
    const broken = join(directory, "broken");
    const client = await open(startOf("unless", broken), told);
    const { pid } = await client.request("status", {});
    writeFileSync(broken, "");
    process.kill(pid, "SIGKILL");
    await told.next("The warden did not start: small warden cannot start: it is broken.");
    rmSync(broken);
    expect((await client.request("status", {})).pid).not.toBe(pid);
  });

  it("refuses a warden of another version by name", async () => {
    await expect(WardenClient.open(startOf("version", "99"), owner())).rejects.toThrow(
      /^The warden that runs \(process \d+\) speaks version 99 of the protocol, this server version \d+: end it/,
    );
    process.kill(Number(readFileSync(`${startOf().socket}.pid`, "utf8")), "SIGKILL");
  });

  it("says why a warden does not start", async () => {
    const command = [process.execPath, "-e", "console.error('Error: no privileges'); process.exit(1)"];
    const start = { ...startOf(), command };
    await expect(WardenClient.open(start, owner())).rejects.toThrow("The warden did not start: Error: no privileges.");
    const nothing = { ...start, command: [join(directory, "nothing")] };
    await expect(WardenClient.open(nothing, owner())).rejects.toThrow(/cannot be run: .*ENOENT/);
    const long = { ...start, socket: `/${"x".repeat(120)}` };
    await expect(WardenClient.open(long, owner())).rejects.toThrow(/longer than 107 bytes/);
  });

  it("opens a stream while the warden is being started again", async () => {
    const told = owner();
    const client = await open(startOf(), told);
    process.kill(client.pid!, "SIGKILL");
    await told.next("lost");
    const stream = await client.openStream({ does: "exec", instance: "i-1", command: ["cat"], env: {} });
    stream.tell({ tell: "end-of-input" });
    const frames: number[] = [];
    for await (const { channel } of stream.frames) frames.push(channel);
    expect(frames).toEqual([channels.output, channels.control]);
    expect(told.heard).toEqual(["lost: The warden went away.", "back: started"]);
  });

  it("opens streams with channels both ways", async () => {
    const client = await open(startOf());
    const env = { A: "1" };
    const stream = await client.openStream({ does: "exec", instance: "i-1", command: ["cat"], env });
    await stream.send(Buffer.from("hello"));
    stream.tell({ tell: "resize", columns: 80, rows: 25 });
    stream.tell({ tell: "end-of-input" });
    const said: unknown[] = [];
    for await (const { channel, bytes } of stream.frames)
      said.push(channel === channels.control ? readControl(bytes) : `${channel} ${Buffer.from(bytes).toString()}`);
    const told = '{"tell":"resize","columns":80,"rows":25}';
    expect(said).toEqual(["1 cat", "1 hello", `2 ${told}`, { tell: "exit", code: 7 }]);
  });
});

describe("sockets from the warden", () => {
  it("come as descriptors of this process, many at once, and what cannot be made is an error", async () => {
    const client = await open(startOf());
    const wanted = { namespace: "small", type: "tcp-listener", address: "127.0.0.1", port: 0, family: 4 } as const;
    const fds = await Promise.all(Array.from({ length: 5 }, () => client.openSocket(wanted)));
    expect(new Set(fds).size).toBe(5);
    const answered = fds.map(async (fd) => {
      const server = createServer((socket) => socket.end(`from ${fd}`));
      await new Promise<void>((resolve) => server.listen({ fd }, resolve));
      const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
      const said = (await socket.toArray()).join("");
      server.close();
      return said;
    });
    expect(await Promise.all(answered)).toEqual(fds.map((fd) => `from ${fd}`));
    const refused = client.openSocket({ ...wanted, namespace: "none" });
    await expect(refused).rejects.toThrow("The warden made no tcp-listener in none: there is no none.");
  });

  it("come again after the warden was started again", async () => {
    const told = owner();
    const client = await open(startOf(), told);
    const wanted = { namespace: "small", type: "udp", family: 4 } as const;
    close(await client.openSocket(wanted));
    process.kill(client.pid!, "SIGKILL");
    await told.next("lost");
    close(await client.openSocket(wanted));
    expect(told.heard).toContain("back: started");
  });
});

describe("the command of a warden", () => {
  const start = { socket: "/s", state: "/d", tag: "0a1b2c", keep: true, mode: "root" } as const;
  const options = ["--socket", "/s", "--state", "/d", "--tag", "0a1b2c", "--keep"];

  it("is Node.js as root, and a user namespace around it otherwise", () => {
    expect(wardenCommand(start, true).slice(-7)).toEqual(options);
    expect(wardenCommand(start, true)[0]).toBe(process.execPath);
    const rootless = wardenCommand({ ...start, mode: "rootless" }, false);
    expect(rootless.slice(0, 4)).toEqual(["unshare", "-Urm", "--map-root-user", "--"]);
    expect(wardenCommand({ ...start, mode: "rootless" }, true).slice(3, 5)).toEqual(["--map-auto", "--"]);
    const more = wardenCommand({ ...start, uplink: true, owner: { uid: 1000, gid: 100 } }, false);
    expect(more.slice(-3)).toEqual(["--uplink", "--owner", "1000:100"]);
  });
});
