/** Starts the data plane in the mode that was asked for or that works, with the first thing that needs it. */
import { Fault } from "../core/fault.ts";
import { probeMode } from "./probe/mode.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NetworkWish, Plane, PlaneMode, PlaneParts, Wanted } from "./plane.ts";

/** What the door is made with: what should run is asked when the plane starts. */
type DoorParts = Omit<PlaneParts, "wanted"> & { readonly wanted: () => Promise<Wanted> };

/** The server's way to its data plane. */
export interface PlaneDoor {
  /** The plane, started. Throws a `Fault` where there is none, or where it cannot start. */
  readonly open: () => Promise<Plane>;
  /** Starts the plane where a former server's is to be taken over, or where rows hold instances. */
  readonly takeUp: () => void;
  /** The plane, where it runs already. */
  readonly running: () => Plane | undefined;
  /** Which mode it has or would have, and why; starts nothing. */
  readonly mode: () => Promise<{ readonly mode: PlaneMode | "none"; readonly why: string }>;
  readonly settle: () => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Jobs that wait for the plane: the job of EC2's, and the plane's part of it. */
const gates = {
  "instance-running": "start",
  "instance-stopped": "stop",
  "instance-rebooted": "reboot",
  "instance-terminated": "remove",
} as const;

/**
 * Makes the door. From now on instances run when the plane says so.
 *
 * To be called before stored rows are taken over, so that their jobs wait too.
 */
export function startPlane(wish: NetworkWish, parts: DoorParts): PlaneDoor {
  if (wish === "off") return noPlane;
  let opening: Promise<Plane> | undefined;
  let running: Plane | undefined;
  const choose = chooser(wish);
  const open = (): Promise<Plane> =>
    (opening ??= choose()
      .then(({ mode }) => load(mode, parts))
      .then((plane) => (running = plane))
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      }));
  for (const [job, does] of Object.entries(gates))
    parts.cloud.effects.before("ec2", job, async ({ id, force }, signal) => {
      const plane = await open();
      await plane[does](String(id), signal, force === true);
    });
  parts.cloud.effects.before("elbv2", "target-checked", async ({ id }, signal) => {
    const plane = await opening;
    await plane?.checked?.(String(id), signal);
  });
  parts.cloud.ages.push(async (ms) => (await opening)?.age(ms));
  return {
    open,
    takeUp: () => {
      if (
        !parts.home &&
        !hasInstances(parts.cloud) &&
        !(parts.data && existsSync(join(networkDirectory(parts.data), "warden.json")))
      )
        return;
      open().catch((error: unknown) => parts.log.error({ error }, "The data plane did not start."));
    },
    mode: choose,
    running: () => running,
    settle: async () => (await opening)?.settle(),
    reset: async () => (await opening)?.reset(),
    close: async () => (await opening)?.close(),
    end: async () => (await opening)?.end(),
  };
}

/** Where a data directory keeps what the data plane holds: disks, consoles, the warden's log. */
export function networkDirectory(data: string): string {
  return join(data, "network");
}

function hasInstances({ database }: PlaneParts["cloud"]): boolean {
  const table = database.tables().find(({ name }) => name === "ec2.instance");
  return table !== undefined && database.count(table) > 0;
}

const noPlane: PlaneDoor = {
  takeUp: () => undefined,
  open: () => Promise.reject(new Fault("NotImplemented", "The server was started with --network off.", 501)),
  running: () => undefined,
  mode: () => Promise.resolve({ mode: "none", why: "the server was started with --network off" }),
  settle: () => Promise.resolve(),
  reset: () => Promise.resolve(),
  close: () => Promise.resolve(),
  end: () => Promise.resolve(),
};

type Choice = { readonly mode: PlaneMode; readonly why: string };

function chooser(wish: Exclude<NetworkWish, "off">): () => Promise<Choice> {
  if (wish === "loopback")
    return () => Promise.resolve({ mode: wish, why: "the server was started with --network loopback" });
  if (wish === "auto") return probeMode;
  return async () => {
    const found = await probeMode();
    if (found.mode !== "loopback") return found;
    throw new Fault("NetworkUnavailable", `--network linux does not work here: ${found.why}.`, 503);
  };
}

/** A mode's modules are loaded when it is the one. */
async function load(mode: PlaneMode, door: DoorParts): Promise<Plane> {
  const parts: PlaneParts = { ...door, wanted: await door.wanted() };
  if (mode === "loopback") return (await import("./loopback/loopback-plane.ts")).openLoopbackPlane(parts);
  return (await import("./linux/linux-plane.ts")).openLinuxPlane(mode, parts);
}
