/** Commands of instances against a small server: what they ask, what goes through them unchanged, how they end. */
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address } from "../../src/net/address.ts";
import { encodePacket } from "../../src/net/packet-bytes.ts";
import { captureReader } from "../../src/net/pcap.ts";
import { fogbank, script } from "./command.ts";
import type { Outcome } from "./command.ts";
import { smallServer } from "./small-server.ts";
import type { SmallServer } from "./small-server.ts";

const hosts = {
  hosts: [
    { name: "shop", addresses: ["203.0.113.80", "3fff::80"] },
    { name: "x", addresses: ["203.0.113.9"] },
  ],
};
const proof = { model: { arrives: false, sentence: "No." }, kernel: [], differences: [] };
const directory = mkdtempSync(join(tmpdir(), "fogbank-instance-"));
let server: SmallServer;
beforeAll(async () => {
  server = await smallServer({
    capture: captureOf(3),
    "POST prove": proof,
    "GET plane": { mode: "root" },
    "GET console": { text: "booted\nready\n" },
    "POST attach": {},
    "GET internet": hosts,
    "POST internet": hosts,
    "DELETE internet": hosts,
    "GET publish": { published: [{ listen: "127.0.0.1:8080", to: "198.18.0.7:80" }] },
    "POST publish": {},
    "DELETE publish": {},
  });
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

/** A capture of so many connection attempts. */
function captureOf(packets: number): Buffer {
  const [source, destination] = [address("10.0.1.5"), address("10.0.2.9")];
  const header = { protocol: 6, source, destination, sourcePort: 40_000, destinationPort: 80, length: 0, whole: true };
  const packet = encodePacket(header);
  const words = (...numbers: number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);
  const record = Buffer.concat([words(1_700_057_600, 250_000, packet.length, packet.length), packet]);
  return Buffer.concat([words(0xa1b2c3d4, 0x00040002, 0, 0, 65_535, 101), ...Array<Buffer>(packets).fill(record)]);
}

const run = (...args: readonly string[]): Promise<Outcome> => fogbank(args, { FOGBANK_ENDPOINT: server.endpoint });

describe("exec", () => {
  it("gives the command's output, error output and status, and takes its options as its own", async () => {
    const command = ["sh", "-c", "echo out $1; echo err >&2; exit 7", "sh", "--user"];
    expect(await run("exec", "web", "--", ...command)).toEqual({ status: 7, out: "out --user\n", err: "err\n" });
    expect(await run("exec", "web", ...command)).toMatchObject({ status: 7, out: "out --user\n" });
    expect(server.asked.at(-1)).toBe(`exec ${JSON.stringify({ instance: "web", command, env: {} })}`);
  });

  it("passes user, account, Region and variables", async () => {
    const options = ["-u", "ubuntu", "-e", "A=b=c", "-e", "HOME", "-e", "NOWHERE", "--account", "111111111111"];
    const { out } = await run("exec", ...options, "--region", "eu-west-1", "web", "sh", "-c", "echo $A");
    expect(out).toBe("b=c\n");
    const asked = JSON.parse(server.asked.at(-1)!.slice(5)) as object;
    const env = { A: "b=c", HOME: process.env["HOME"] };
    expect(asked).toMatchObject({ user: "ubuntu", env, account: "111111111111", region: "eu-west-1" });
  });

  it("a signal ends the command, and the status tells which", async () => {
    expect(await run("exec", "web", "sh", "-c", "kill -KILL $$")).toMatchObject({ status: 137 });
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", script, "exec", "web", "sleep", "60"],
      {
        env: { ...process.env, FOGBANK_ENDPOINT: server.endpoint },
        stdio: "ignore",
      },
    );
    const before = server.asked.length;
    while (!server.asked.slice(before).some((asked) => asked.includes("sleep"))) await new Promise(setImmediate);
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("exit", (code) => resolve(code)))).toBe(143);
  });

  it("without -i the command's input is at its end", async () => {
    expect(await run("exec", "web", "cat")).toMatchObject({ status: 0, out: "" });
  });

  it("with -i every byte goes there and comes back, and the end of the input too", async () => {
    const bytes = randomBytes(5_000_000);
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", script, "exec", "-i", "web", "cat"],
      {
        env: { ...process.env, FOGBANK_ENDPOINT: server.endpoint },
        stdio: ["pipe", "pipe", "inherit"],
      },
    );
    child.stdin.end(bytes);
    const back = createHash("sha256");
    for await (const piece of child.stdout as AsyncIterable<Buffer>) back.update(piece);
    expect(back.digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("says with status 2 that there is no instance, no program, no command, no server", async () => {
    const none = await run("exec", "nobody", "true");
    expect(none).toEqual({ status: 2, out: "", err: "fogbank: There is no instance 'nobody'.\n" });
    expect((await run("exec", "web", "/no/program")).err).toMatch(/^fogbank: .*ENOENT/);
    expect(await run("exec", "web")).toMatchObject({ status: 2, out: "" });
    const lost = await fogbank(["exec", "web", "true"], { FOGBANK_ENDPOINT: "http://127.0.0.1:1" });
    expect(lost.err).toMatch(/^fogbank: No Fogbank answers/);
  });

  it("in loopback mode runs here, with the environment that stands it at the instance", async () => {
    const environment = { ALL_PROXY: "socks5h://i-1@127.0.0.1:1080" };
    const loopback = await smallServer({ "GET plane": { mode: "loopback", environment } });
    const here = (...args: string[]): Promise<Outcome> => fogbank(args, { FOGBANK_ENDPOINT: loopback.endpoint });
    const { status, out } = await here("exec", "-e", "A=1", "web", "--", "sh", "-c", "echo $ALL_PROXY $A; exit 3");
    expect([status, out]).toEqual([3, "socks5h://i-1@127.0.0.1:1080 1\n"]);
    expect(loopback.asked).toEqual(["GET plane?instance=web"]);
    expect(await here("exec", "-u", "root", "web", "true")).toMatchObject({ status: 2 });
    expect((await here("exec", "web", "/no/program")).err).toMatch(/cannot be run: .*ENOENT/);
    loopback.close();
  });
});

describe("shell", () => {
  it("is the login shell that the instance's passwd file gives the user", async () => {
    const { status } = await run("shell", "web", "--account", "111111111111");
    expect(status).toBe(0);
    const asked = JSON.parse(server.asked.at(-1)!.slice(5)) as object;
    expect(asked).toMatchObject({ instance: "web", account: "111111111111", login: true });
  });
});

describe("cp", () => {
  it("brings folders there and back, with modes, times and links, into a folder or under a new name", async () => {
    const [here, there] = [join(directory, "here"), join(directory, "there")];
    mkdirSync(join(here, "a"), { recursive: true });
    mkdirSync(there);
    const bytes = randomBytes(3_000_000);
    writeFileSync(join(here, "a/f"), bytes, { mode: 0o750 });
    utimesSync(join(here, "a/f"), 1, 1_600_000_000);
    symlinkSync("/etc/shadow", join(here, "l"));
    expect(await run("cp", here, `web:${there}`)).toEqual({ status: 0, out: "", err: "" });
    expect(await run("cp", here, `web:${there}/new`)).toMatchObject({ status: 0, err: "" });
    expect(await run("cp", `web:${there}/new`, join(directory, "back"))).toEqual({ status: 0, out: "", err: "" });
    for (const copy of [join(there, "here"), join(there, "new"), join(directory, "back")]) {
      expect(readFileSync(join(copy, "a/f")).equals(bytes)).toBe(true);
      const { mode, mtimeMs } = statSync(join(copy, "a/f"));
      expect([mode & 0o777, mtimeMs, readlinkSync(join(copy, "l"))]).toEqual([0o750, 1_600_000_000_000, "/etc/shadow"]);
    }
  });

  it("brings single files, where the instance has no tar too", async () => {
    const file = join(directory, "one");
    writeFileSync(file, "text", { mode: 0o640 });
    expect(await run("cp", file, `web:${directory}/two`)).toMatchObject({ status: 0, err: "" });
    expect(await run("cp", `web:${directory}/two`, directory + "/three")).toMatchObject({ status: 0, err: "" });
    expect([readFileSync(join(directory, "three"), "utf8"), statSync(join(directory, "three")).mode & 0o777]).toEqual([
      "text",
      0o640,
    ]);
    const bin = join(directory, "bin");
    mkdirSync(bin);
    for (const name of ["cat", "chmod", "sh"]) symlinkSync(`/bin/${name}`, join(bin, name));
    const [ours, path] = [process.env["PATH"], { FOGBANK_ENDPOINT: server.endpoint }];
    process.env["PATH"] = bin;
    try {
      expect(await fogbank(["cp", file, `web:${directory}/four`], path)).toMatchObject({ status: 0, err: "" });
      expect(await fogbank(["cp", `web:${directory}/four`, `${directory}/five`], path)).toMatchObject({
        status: 0,
        err: "",
      });
      expect(await fogbank(["cp", bin, `web:${directory}/six`], path)).toMatchObject({
        status: 2,
        err: expect.stringMatching(/no tar/),
      });
    } finally {
      process.env["PATH"] = ours;
    }
    expect([readFileSync(join(directory, "five"), "utf8"), statSync(join(directory, "four")).mode & 0o777]).toEqual([
      "text",
      0o640,
    ]);
  });

  it("says what cannot be copied", async () => {
    const errors = [
      [["cp", "a", "b"], /One of the two must be INSTANCE:PATH/],
      [["cp", "web:a", "web:b"], /One of the two/],
      [["cp", "/no/file", "web:x"], /\/no\/file cannot be read/],
      [["cp", "web:/no/file", "x"], /There is no \/no\/file in the instance/],
      [["cp", directory, "web:/no/folder/x"], /The instance could not copy it: .*\/no\/folder/],
      [["cp", `web:${directory}`, "/no/folder/x"], /There is no folder \/no\/folder here/],
    ] as const;
    for (const [args, message] of errors) {
      const { status, err } = await run(...args);
      expect([status, err]).toEqual([2, expect.stringMatching(message)]);
    }
  });
});

describe("capture", () => {
  const line = /^14:13:20\.250000 tcp syn 10\.0\.1\.5:40000 → 10\.0\.2\.9:80, 40 bytes$/;

  it("prints a line a packet and ends after a number of them; its filter is tcpdump's", async () => {
    const { status, out } = await run("capture", "eni-1", "tcp", "port", "80", "--count", "2", "-s", "96");
    expect([status, out.split("\n").length]).toEqual([0, 3]);
    expect(out.split("\n")[0]).toMatch(line);
    expect(server.asked.at(-1)).toBe('capture {"interface":"eni-1","snapLength":96,"filter":"tcp port 80"}');
  });

  it("writes a file that a reader of captures takes, or the same to its output, and says how many", async () => {
    const file = join(directory, "x.pcap");
    const written = await run("capture", "eni-1", "-w", file, "--count", "1");
    expect(written).toEqual({ status: 0, out: "", err: "1 packets\n" });
    const reader = captureReader();
    expect(reader.take(readFileSync(file))).toHaveLength(1);
    expect(statSync(file).size).toBe(24 + 16 + 40);
    const streamed = await run("capture", "eni-1", "-w", "-", "--seconds", "1");
    expect(streamed).toMatchObject({ status: 0, err: "3 packets\n" });
    expect(streamed.out.length).toBeGreaterThan(100);
    expect((await run("capture", "eni-1", "-w", "/nowhere/x")).err).toMatch(/^fogbank: \/nowhere\/x cannot be written/);
  });
});

describe("trace --prove", () => {
  it("asks with a port of its own, and its status tells whether model and kernel agree", async () => {
    const agree = await run("trace", "i-1", "i-2", "tcp/80", "--prove");
    expect(agree.status).toBe(1);
    expect(agree.out).toMatch(/The kernel does what the model says\.\n$/);
    const asked = JSON.parse(server.asked.at(-1)!.slice("POST prove ".length)) as { sourcePort: number };
    expect(asked).toMatchObject({ source: "i-1", destination: "i-2", protocol: "tcp", port: 80 });
    expect(asked.sourcePort).toBeGreaterThanOrEqual(49_152);
    const differ = await smallServer({ "POST prove": { ...proof, differences: [{ sentence: "They differ." }] } });
    const env = { FOGBANK_ENDPOINT: differ.endpoint };
    const disproved = await fogbank(["trace", "i-1", "i-2", "tcp/80", "--prove", "--source-port", "5", "--json"], env);
    expect(disproved.status).toBe(3);
    expect(JSON.parse(disproved.out)).toMatchObject({ differences: [{ sentence: "They differ." }] });
    expect(differ.asked.at(-1)).toContain('"sourcePort":5');
    differ.close();
  });
});

describe("logs, attach, internet, publish", () => {
  it("logs prints a console", async () => {
    expect(await run("logs", "web")).toEqual({ status: 0, out: "booted\nready\n", err: "" });
    expect(server.asked.at(-1)).toBe("GET console?instance=web");
  });

  it("attach names process, link and interface", async () => {
    expect((await run("attach", "eni-1", "--pid", "4711")).out).toMatch(/^eni-1 is eth0 in the network namespace/);
    expect(server.asked.at(-1)).toBe('POST attach {"interface":"eni-1","pid":4711,"link":"eth0"}');
    expect(await run("attach", "eni-1")).toMatchObject({ status: 2 });
    expect(await run("attach", "eni-1", "--pid", "0")).toMatchObject({ status: 2 });
  });

  it("internet lists, adds and removes hosts, and runs commands at them", async () => {
    expect((await run("internet", "hosts")).out).toBe("shop  203.0.113.80 3fff::80\nx     203.0.113.9\n");
    expect(JSON.parse((await run("internet", "hosts", "--json")).out)).toEqual(hosts);
    expect((await run("internet", "add-host", "shop", "203.0.113.80", "3fff::80")).status).toBe(0);
    expect(server.asked.at(-1)).toBe('POST internet {"name":"shop","addresses":["203.0.113.80","3fff::80"]}');
    expect((await run("internet", "remove-host", "shop")).out).toBe("shop is gone.\n");
    expect(server.asked.at(-1)).toBe("DELETE internet?name=shop");
    expect(await run("internet", "exec", "shop", "--", "sh", "-c", "exit 4")).toMatchObject({ status: 4, err: "" });
    expect(server.asked.at(-1)).toBe('exec {"host":"shop","command":["sh","-c","exit 4"],"env":{}}');
  });

  it("publish adds, lists and removes, and takes one wish at a time", async () => {
    expect((await run("publish", "127.0.0.1:8080", "198.18.0.7:80")).out).toBe(
      "127.0.0.1:8080 leads to 198.18.0.7:80.\n",
    );
    expect((await run("publish", "--list")).out).toBe("127.0.0.1:8080 → 198.18.0.7:80\n");
    expect((await run("publish", "--remove", "127.0.0.1:8080")).status).toBe(0);
    expect(server.asked.at(-1)).toBe("DELETE publish?listen=127.0.0.1%3A8080");
    for (const wrong of [[], ["127.0.0.1:1"], ["--list", "--remove", "x"], ["a", "b", "--list"]])
      expect(await run("publish", ...wrong)).toMatchObject({ status: 2, out: "" });
  });
});
