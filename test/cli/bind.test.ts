/** `fogbank bind` against a server in loopback mode, and against one without a network. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";
import { fogbank } from "./command.ts";

describe("fogbank bind", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startProcess("--network", "loopback");
  });
  afterAll(() => server.stop());
  const bind = (...args: string[]) => fogbank(["--endpoint", server.endpoint, "bind", ...args]);

  it("binds, lists and ends", async () => {
    const port = "203.0.113.80:80";
    expect(await bind(port, "127.0.0.1:3000", "--proxy-protocol")).toEqual({
      status: 0,
      out: `${port} is 127.0.0.1:3000.\n`,
      err: "",
    });
    expect((await bind("[3fff::80]:53/udp", "[::1]:5353")).status).toBe(0);
    expect((await bind("203.0.113.81:80", "localhost:3000", "--proxy-protocol", "v1")).status).toBe(0);
    expect((await bind("--list")).out).toBe(
      [
        `${port} → 127.0.0.1:3000 (PROXY protocol 2)\n`,
        "[3fff::80]:53/udp → [::1]:5353\n",
        "203.0.113.81:80 → localhost:3000 (PROXY protocol 1)\n",
      ].join(""),
    );
    expect(await bind("--remove", port)).toEqual({ status: 0, out: `${port} is bound no longer.\n`, err: "" });
    expect((await bind("--remove", port)).err).toBe(`fogbank: '${port}' is not bound.\n`);
  });

  it.each([
    [[], "Say what stands for which port"],
    [["web:80"], "Say what stands for which port"],
    [["--list", "--remove", "web:80"], "Say what stands for which port"],
    [["web:80", "127.0.0.1:3000"], "There is no instance 'web'."],
    [["eni-0123456789abcdef0:80", "127.0.0.1:3000"], "There is no eni-0123456789abcdef0."],
    [["eni-0123456789abcdef0", "127.0.0.1:3000"], "is not like eni-…:8080"],
    [["203.0.113.9:80", "example.com:80"], "is not like 127.0.0.1:3000"],
    [["203.0.113.9:80", "127.0.0.1:1", "--proxy-protocol", "3"], "There are versions 1 and 2."],
  ])("%j ends with 2 and says why", async (args, why) => {
    const { status, out, err } = await bind(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });

  it("is refused by name where the server has no network", async () => {
    const without = await startProcess("--network", "off");
    try {
      const { status, err } = await fogbank(["--endpoint", without.endpoint, "bind", "--list"]);
      expect([status, err]).toEqual([2, "fogbank: The server was started with --network off.\n"]);
    } finally {
      await without.stop();
    }
  });
});
