/** The entrance as clients of HTTP proxies meet it: curl, Python's urllib, Node's fetch behind the environment. */
import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, expect, it } from "vitest";
import { address, formatAddress } from "../../net/address.ts";
import { DialError } from "./dialer.ts";
import type { Dialer } from "./dialer.ts";
import { listenSocks } from "./server.ts";

const run = promisify(execFile);
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Opened {
  readonly port: number;
  readonly dialed: string[];
  readonly heard: { method?: string; url?: string; headers: IncomingHttpHeaders; body: string }[];
  readonly signals: AbortSignal[];
}

async function open(more: Partial<Dialer<string>> = {}): Promise<Opened> {
  const opened = { dialed: [] as string[], heard: [] as Opened["heard"], signals: [] as AbortSignal[] };
  const site: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += String(piece)));
    request.on("end", () => {
      opened.heard.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.writeHead(201, { "x-own": "1", "keep-alive": "timeout=1" }).end(`site ${body}`);
    });
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  ends.push(() => site.close());
  const entrance = await listenSocks<string>({
    stand: (user, password) => (user === undefined || password === "wrong" ? undefined : user),
    dial: async (stand, to, signal) => {
      opened.dialed.push(`${stand} ${formatAddress(to.address)}:${to.port}`);
      if (to.port === 81) throw new DialError("refused", "Nothing is bound to it.");
      if (to.port === 82) return new Promise(() => opened.signals.push(signal));
      const stream = connect({ port: (site.address() as AddressInfo).port, host: "127.0.0.1", allowHalfOpen: true });
      await once(stream, "connect");
      return { stream, from: { address: address("10.0.0.5"), port: 50_000 } };
    },
    failed: (error) => {
      throw error;
    },
    ...more,
  });
  ends.push(() => entrance.close());
  return { port: entrance.port, ...opened };
}

const curl = ({ port }: Opened, ...args: string[]) =>
  run("curl", ["-sS", "--noproxy", "", "--max-time", "5", "--proxy", `http://i-1:-@127.0.0.1:${port}`, ...args]).then(
    ({ stdout }) => stdout,
    ({ code }: { code: number }) => `ended with ${code}`,
  );

it("a request with a whole address goes on without what is between neighbours", async () => {
  const opened = await open();
  const answer = await curl(opened, "-i", "-d", "words", "-H", "x-mine: 2", "http://10.0.2.5:8080/a/b?c=d");
  expect(answer).toMatch(/^HTTP\/1.1 201 Created\r\n[^]*x-own: 1[^]*site words$/i);
  expect(opened.dialed).toEqual(["i-1 10.0.2.5:8080"]);
  const [{ method, url, headers, body }] = opened.heard as [Opened["heard"][number]];
  expect([method, url, body, headers["host"], headers["x-mine"]]).toEqual([
    "POST",
    "/a/b?c=d",
    "words",
    "10.0.2.5:8080",
    "2",
  ]);
  expect([headers["proxy-authorization"], headers["proxy-connection"]]).toEqual([undefined, undefined]);
});

it("CONNECT joins both ends, also to IPv6", async () => {
  const opened = await open();
  expect(await curl(opened, "-p", "http://10.0.2.5/")).toBe("site ");
  expect(await curl(opened, "-p", "http://[2001:db8::5]:8080/")).toBe("site ");
  expect(await curl(opened, "http://[2001:db8::5]/")).toBe("site ");
  const dialed = ["i-1 10.0.2.5:80", "i-1 2001:db8::5:8080", "i-1 2001:db8::5:80"];
  expect(opened.dialed).toEqual(dialed);
});

it("a reset is a reset, a name is refused in words, and what hangs hangs until its client has gone", async () => {
  const opened = await open();
  expect(await curl(opened, "http://10.0.2.5:81/")).toBe("ended with 56");
  expect(await curl(opened, "http://db.internal/")).toMatch(/Names are not resolved/);
  expect(await curl(opened, "-p", "http://10.0.2.5:81/")).toBe("ended with 56");
  expect(await curl(opened, "--max-time", "0.3", "http://10.0.2.5:82/")).toBe("ended with 28");
  expect(await curl(opened, "-p", "-w", "%{http_connect}", "http://db.internal/")).toBe("ended with 56");
  expect(await curl(opened, "-p", "--max-time", "0.3", "http://10.0.2.5:82/")).toBe("ended with 28");
  await expect.poll(() => opened.signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

it("nobody stands anywhere without a name, and pages that ask it as a site get nothing", async () => {
  const opened = await open();
  const ask = (...args: string[]) => run("curl", ["-s", "-o", "-", "-w", "%{http_code}", "--noproxy", "", ...args]);
  const proxy = `http://127.0.0.1:${opened.port}`;
  expect((await ask("--proxy", proxy, "http://10.0.2.5/")).stdout).toMatch(/407$/);
  expect((await ask("--proxy", `http://i-1:wrong@127.0.0.1:${opened.port}`, "http://10.0.2.5/")).stdout).toMatch(
    /407$/,
  );
  expect((await ask(`${proxy}/`)).stdout).toMatch(/whole http: address.\n400$/);
  expect((await ask("--proxy", proxy, "ftp://10.0.2.5/").catch((error: { stdout: string }) => error)).stdout).toMatch(
    /400$/,
  );
  expect(opened.dialed).toEqual([]);
});

it.runIf(spawnSync("python3", ["-V"]).status === 0)("Python's urllib is carried by the environment", async () => {
  const opened = await open();
  const program = "import urllib.request as u; print(u.urlopen('http://10.0.2.5/x').read().decode())";
  const env = { ...process.env, http_proxy: `http://eni-1:-@127.0.0.1:${opened.port}`, no_proxy: "", NO_PROXY: "" };
  expect((await run("python3", ["-c", program], { env })).stdout).toBe("site \n");
  expect(opened.dialed).toEqual(["eni-1 10.0.2.5:80"]);
});
