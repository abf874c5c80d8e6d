/**
 * An ordinary user's namespaces give what the warden needs: the core of this folder works in them without any
 * privilege.
 */
import { spawnSync } from "node:child_process";
import { geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import { hasNftables } from "./nftables.ts";

const account = 61_234;
const user = geteuid!() === 0 ? ["setpriv", `--reuid=${account}`, `--regid=${account}`, "--clear-groups"] : [];
const alone = [...user, "unshare", "-Urm", "--map-root-user"];
const why = whyNot();

function whyNot(): string | undefined {
  if (!hasNftables()) return "libnftables is not installed";
  const { error, status, stderr } = spawnSync(alone[0]!, [...alone.slice(1), "true"], { encoding: "utf8" });
  return error?.message ?? (status === 0 ? undefined : stderr.trim());
}

const program = `
  import { createServer } from "node:net";
  import { once } from "node:events";
  import { closeSync, openSync, readlinkSync } from "node:fs";
  const folder = ${JSON.stringify(import.meta.dirname)};
  const from = (name) => import(folder + "/" + name + ".ts");
  const { becomeHome, createNamespace, inNamespace, removeNamespace } = await from("namespace");
  const { mount } = await from("libc");
  const { RouteNetlink } = await from("route-netlink");
  const { Nftables } = await from("nftables");
  const { Conntrack } = await from("conntrack");
  const { PacketSocket } = await from("packet-socket");
  const { RuleTrace } = await from("rule-trace");
  const { PacketLog } = await from("packet-log");
  const { setFeatures, features } = await from("link-features");
  const { writeSysctl } = await from("sysctl");
  const { openSocket } = await from("sockets");
  const machine = readlinkSync("/proc/thread-self/ns/net");
  mount("tmpfs", "/run", "tmpfs", 0, null);
  becomeHome();
  const home = readlinkSync("/proc/thread-self/ns/net");
  const [a, b] = ["/run/netns/a", "/run/netns/b"];
  createNamespace(a);
  createNamespace(b);
  const namespace = openSync(b, "r");
  const routing = RouteNetlink.open(a);
  routing.setLink("lo", { up: true });
  routing.addVeth({ name: "x", mtu: 9001 }, { name: "eth0", mtu: 9001, namespace });
  routing.setLink("x", { up: true });
  routing.addAddress({ link: "x", address: "10.0.0.1/24" });
  routing.addRoute({ table: 1000, prefix: "10.1.0.0/16", kind: "unicast", link: "x", via: "169.254.0.2" });
  routing.addRule({ family: 4, priority: 100, mark: 7, table: 1000 });
  routing.commit();
  const other = RouteNetlink.open(namespace);
  other.setLink("eth0", { up: true });
  other.addAddress({ link: "eth0", address: "10.0.0.2/24" });
  other.commit();
  inNamespace(b, () => setFeatures("eth0", features, false));
  inNamespace(a, () => writeSysctl("ipv4/ip_forward", "1"));
  const nft = Nftables.open(a);
  nft.run("add table inet t; add chain inet t c { type filter hook input priority 0; policy drop; }");
  nft.run("add rule inet t c meta nftrace set 1; add rule inet t c ct mark set 5 tcp dport 80 accept comment web");
  nft.run('add rule inet t c tcp dport 81 log prefix "groups-in/eni-1" group 7 drop');
  const trace = RuleTrace.open(a);
  const log = PacketLog.open(a, 7);
  const server = createServer((socket) => socket.end("rootless"));
  const listener = { type: "tcp-listener", family: 4, address: "10.0.0.1", port: 80 };
  server.listen({ fd: inNamespace(a, () => openSocket(listener)) });
  await once(server, "listening");
  const watcher = PacketSocket.open(a, "x");
  const { Socket } = await import("node:net");
  const outgoing = { type: "tcp", family: 4, transparent: true, address: "10.0.0.2" };
  const client = new Socket({ fd: inNamespace(b, () => openSocket(outgoing)) });
  client.connect(80, "10.0.0.1");
  let text = "";
  for await (const chunk of client) text += chunk;
  const comments = [...trace.comments().values()];
  const steps = trace.read().filter(({ verdict }) => verdict === "accept").length;
  const refused = new Socket({ fd: inNamespace(b, () => openSocket(outgoing)) });
  refused.on("error", () => undefined).connect(81, "10.0.0.1");
  await new Promise((wake) => setTimeout(wake, 200));
  const logged = log.read().map(({ prefix }) => prefix).at(0);
  refused.destroy();
  const table = Conntrack.open(a);
  const flows = table.flows({ address: "10.0.0.2" });
  const answer = {
    text,
    moved: machine !== home,
    back: readlinkSync("/proc/thread-self/ns/net") === home,
    mark: flows[0]?.mark,
    aged: table.age(1_000_000),
    seen: watcher.read() !== undefined,
    rules: nft.generation(),
    comments,
    traced: steps > 0,
    logged,
  };
  removeNamespace(a);
  closeSync(namespace);
  console.log(JSON.stringify(answer));
  process.exit(0);
`;

describe.skipIf(why)(`without privileges ${why ?? ""}`, () => {
  it("namespaces, links, rules, sockets, packets and the connection table work", () => {
    const node = [process.execPath, "--input-type=module", "--eval", program];
    const { stdout, stderr } = spawnSync(alone[0]!, [...alone.slice(1), ...node], { encoding: "utf8", cwd: "/" });
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual({
      text: "rootless",
      moved: true,
      back: true,
      mark: 5,
      aged: 1,
      seen: true,
      rules: 4,
      comments: ["web"],
      traced: true,
      logged: "groups-in/eni-1",
    });
  });
});
