/** Commands of instances against a small server: what they ask, what goes through them unchanged, how they end. */
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
let server: SmallServer;
beforeAll(async () => {
  server = await smallServer({
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
afterAll(() => server.close());
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
