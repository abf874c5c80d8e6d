/** Other users of this machine read and call AWS's APIs; they reach into no instance and nothing of the machine. */
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess } from "./process.ts";
import type { ServerProcess } from "./process.ts";

const other = 65_534;
const reason = process.platform === "linux" && process.getuid?.() === 0 ? undefined : "needs root";

describe.skipIf(reason !== undefined)(
  `calls by other users of this machine${reason ? ` (not here: ${reason})` : ""}`,
  () => {
    let server: ServerProcess;
    beforeAll(async () => {
      server = await startProcess("--network", "loopback");
    });
    afterAll(() => server.stop());

    /** Status and body of a call by a user. */
    function call(uid: number, method: string, path: string, body?: string, ...more: string[]): [number, string] {
      const become = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
      const curl = ["curl", "-s", "-m", "10", "-w", "\n%{http_code}", "-X", method, ...more];
      const words = [...become, ...curl, ...(body === undefined ? [] : ["-d", body]), server.endpoint + path];
      const lines = spawnSync("setpriv", words, { encoding: "utf8" }).stdout.split("\n");
      return [Number(lines.pop()), lines.join("\n")];
    }

    const upgrade = ["-H", "connection: Upgrade", "-H", "upgrade: fogbank-stream"];
    const wish = JSON.stringify({ port: "203.0.113.80:443", to: "127.0.0.1:9" });

    it.each([
      ["POST", "bind", wish, []],
      ["DELETE", "bind?port=203.0.113.80:443", undefined, []],
      ["POST", "publish", JSON.stringify({ listen: "127.0.0.1:0", to: "198.18.0.7:80" }), []],
      ["DELETE", "publish?listen=127.0.0.1:1", undefined, []],
      ["POST", "attach", JSON.stringify({ interface: "eni-1", pid: 1 }), []],
      ["POST", "internet", JSON.stringify({ name: "web", addresses: ["203.0.113.9"] }), []],
      ["DELETE", "internet?name=web", undefined, []],
      ["POST", "prove", "{}", []],
      ["POST", "reset", undefined, []],
      ["POST", "stop", undefined, []],
      ["POST", "snapshot", "no snapshot", []],
      ["GET", "exec", undefined, upgrade],
      ["GET", "capture", undefined, upgrade],
    ] as const)("%s %s is refused, and says to whom it is answered", (method, path, body, more) => {
      const [status, text] = call(other, method, `/_fogbank/${path}`, body, ...more);
      expect([status, JSON.parse(text)]).toEqual([
        403,
        {
          error: "AccessDenied",
          message:
            "This is for the user who runs Fogbank (0) and for root, but user 65534 asks: " +
            "ask as root, by sudo, or start Fogbank as yourself.",
        },
      ]);
    });

    it("what only reads is answered to them, and AWS's APIs are", () => {
      for (const path of ["health", "plane", "bind", "publish", "metrics", "services", "decisions"])
        expect([path, call(other, "GET", `/_fogbank/${path}`)[0]]).toEqual([path, 200]);
      const signed = ["--aws-sigv4", "aws:amz:us-east-1:ec2", "--user", "000000000000:x"];
      const [status, text] = call(other, "POST", "/", "Action=DescribeVpcs&Version=2016-11-15", ...signed);
      expect([status, text]).toEqual([200, expect.stringContaining("<vpcId>vpc-")]);
    });

    it("they have no way in by the entrance, neither as SOCKS nor as HTTP clients", async () => {
      const { socks } = JSON.parse(call(other, "GET", "/_fogbank/plane")[1]) as { socks: string };
      const at = (uid: number, proxy: string): [number | null, string] => {
        const become = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
        const curl = ["curl", "-sS", "-m", "5", "--proxy", `${proxy}@${socks}`, "http://169.254.169.254/"];
        const { status, stdout, stderr } = spawnSync("setpriv", [...become, ...curl], { encoding: "utf8" });
        return [status, stdout + stderr];
      };
      expect(at(other, "socks5h://i-1:-")).toEqual([97, expect.stringMatching(/No authentication method/i)]);
      expect(at(other, "http://i-1:-")).toEqual([
        0,
        "The entrance is for the user who runs the server, and for root.\n",
      ]);
      expect(at(0, "socks5h://i-1:-")).toEqual([97, expect.stringMatching(/rejected|User was/i)]);
      expect(at(0, "http://i-1:-")).toEqual([0, expect.stringMatching(/^Name an instance/)]);
    });

    it("the server's own user may", () => {
      expect(call(0, "POST", "/_fogbank/bind", wish)[0]).toBe(200);
      expect(call(0, "DELETE", "/_fogbank/bind?port=203.0.113.80:443")[0]).toBe(200);
      expect(call(0, "POST", "/_fogbank/reset")).toEqual([200, expect.stringContaining('"reset"')]);
    });
  },
);
