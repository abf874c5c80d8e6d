/** The Linux data plane equals the model, by packets: each one sent in random networks goes the way of its trace. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { geteuid } from "node:process";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { hasNftables } from "../../../src/dataplane/linux/native/nftables.ts";
import { sample, seed } from "../../proof.ts";
import { uncounted } from "./flow-actions.ts";
import type { Result } from "./random-network.ts";

const flows = 200;
const isRoot = geteuid!() === 0;
const account = 61_236;
const nobody = isRoot ? ["setpriv", `--reuid=${account}`, `--regid=${account}`, "--clear-groups"] : [];
const alone = [...nobody, "unshare", "-Urm", "--map-root-user"];
/** Ends of packets that five hundred networks show. */
const everyEnd = [
  "delivered",
  "too-big X_PACKET_TOO_BIG",
  "rejected X_NGW_NO_SESSION",
  "loop X_LOOP",
  "dropped ENI_SG_RULES_MISMATCH",
  "dropped SG_HAS_NO_RULES",
  "dropped SG_REFERENCES_NOT_PRESERVED",
  "dropped SUBNET_ACL_RESTRICTION",
  "dropped NO_ROUTE_TO_DESTINATION",
  "dropped BAD_STATE_ROUTE",
  "dropped X_NOT_ROUTABLE",
  "dropped X_ADDRESS_NOT_HELD",
  "dropped X_RESERVED_ADDRESS",
  "dropped ENI_SOURCE_DEST_CHECK_RESTRICTION",
  "dropped X_NO_MULTICAST",
  "dropped X_NOT_ON_THE_INTERNET",
  "dropped INGRESS_RTB_NO_PUBLIC_IP",
  "dropped INGRESS_RTB_TRAFFIC_REDIRECTION",
  "dropped VPC_BLOCK_PUBLIC_ACCESS_ENABLED",
  "dropped X_EIGW_NO_SESSION",
  "dropped IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS",
  "dropped IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS",
  "dropped IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS",
  "dropped X_NGW_NO_SESSION",
  "dropped X_NGW_OWN_SUBNET",
  "dropped PROTOCOL_RESTRICTION",
  "dropped NGW_REQUIRES_SOURCE_IN_VPC",
  "dropped GATEWAY_REJECTS_SPOOFED_TRAFFIC",
  "dropped REGIONAL_NGW_ROUTE_AZ_RESTRICTION",
  "dropped PCX_REQUIRES_ADDRESS_IN_VPC_CIDR",
  "dropped BAD_STATE_ATTACHMENT",
  "dropped TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION",
  "dropped TGW_ROUTE_AZ_RESTRICTION",
  "dropped TGW_RTB_BAD_STATE_ROUTE",
  "dropped TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT",
  "dropped X_TGW_NO_IPV6",
  "dropped X_TRANSIT_INTERFACE",
  "dropped VPCE_GATEWAY_PROTOCOL_RESTRICTION",
  "dropped ELBV2_LISTENERS_MISMATCH",
  "dropped ELBV2_LISTENER_HAS_NO_TG",
  "dropped ELBV2_NO_TARGETS_IN_AZ",
  "dropped X_ELB_FAMILY_NOT_BUILT",
  "dropped X_FROM_ITSELF",
  "dropped X_GWLB_ENDPOINTS_ONLY",
  "dropped BAD_STATE",
];
/** What is counted as compared although the kernel cannot do it stays a small part. */
const mostUncompared = 0.05;
/** Flows of which the kernel's accounts lacked an accepted packet. */
const mostUncounted = 0.02;

describe("the Linux data plane and the model", () => {
  const rootful = isRoot ? whyNot([]) : "only root can";
  const networks = sample(1000, 6);
  const title = `give each packet of ${networks} random networks the same verdict, rule and header`;
  it.skipIf(rootful !== undefined)(named(`${title}, as root`, rootful), { timeout: 7_200_000 }, async () => {
    const found = await compare([], networks);
    if (networks >= 1000) expect(everyEnd.filter((end) => !found.ends.has(end))).toEqual([]);
  });

  const rootless = whyNot(alone);
  const some = sample(100, 2);
  it.skipIf(rootless !== undefined)(
    named(`give each packet of ${some} of them the same as an ordinary user`, rootless),
    { timeout: 3_600_000 },
    async () => void (await compare(alone, some)),
  );
});

const named = (title: string, why: string | undefined): string =>
  why === undefined ? title : `${title} (not here: ${why})`;

/** Why the networks cannot stand on this machine. */
function whyNot(as: readonly string[]): string | undefined {
  if (!hasNftables()) return "libnftables is not installed";
  const [program, ...words] = [...as, "unshare", "-n", "true"];
  const { error, status, stderr } = spawnSync(program, words, { encoding: "utf8" });
  return error?.message ?? (status === 0 ? undefined : stderr.trim());
}

/** Runs networks in a process of their own and judges what they gave. */
async function compare(as: readonly string[], networks: number): Promise<{ ends: Map<string, number> }> {
  const [first, ends, excused] = [seed(), new Map<string, number>(), new Map<string, number>()];
  const failures: string[] = [];
  let [packets, uncompared, flowsSent, done] = [0, 0, 0, 0];
  for await (const result of resultsOf(as, first, networks)) {
    done += 1;
    packets += result.packets;
    uncompared += result.uncompared;
    flowsSent += result.flows;
    for (const [end, count] of Object.entries(result.ends)) ends.set(end, (ends.get(end) ?? 0) + count);
    for (const [name, count] of Object.entries(result.excused)) excused.set(name, (excused.get(name) ?? 0) + count);
    const texts = [...result.refused, ...result.differences];
    failures.push(...texts.map((text) => `FOGBANK_SEED=${result.seed}: ${text}`));
    if (failures.length > 20) break;
    if (done % 50 === 0) process.stderr.write(`${done} networks, ${packets} packets, ${failures.length} differences\n`);
  }
  const left = [...excused].map(([name, count]) => `${name} ${count}`).join(", ");
  process.stderr.write(`${packets} packets in ${done} networks; not compared: ${uncompared}; in part: ${left}\n`);
  expect(failures.join("\n\n")).toBe("");
  expect(done).toBe(networks);
  expect(packets).toBeGreaterThan((networks * flows) / 2);
  expect(uncompared / packets).toBeLessThan(mostUncompared);
  expect((excused.get(uncounted) ?? 0) / flowsSent).toBeLessThan(mostUncounted);
  return { ends };
}

async function* resultsOf(
  as: readonly string[],
  first: number,
  networks: number,
): AsyncGenerator<Result & { readonly seed: number }> {
  const run = [process.execPath, join(import.meta.dirname, "run.ts")];
  const words = ["--seed", String(first), "--networks", String(networks), "--flows", String(flows)];
  const [program, ...rest] = [...as, ...run, ...words];
  const child = spawn(program!, rest, { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (piece: Buffer) => (complaints += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  try {
    for await (const line of createInterface({ input: child.stdout }))
      yield JSON.parse(line) as Result & { seed: number };
    const status = await ended;
    if (status !== 0) throw new Error(`the run ended with ${status}: ${complaints}`);
  } finally {
    child.kill();
    await ended;
  }
}
