/** What a warden's command line says. */
import { parseArgs } from "node:util";
import type { Openness } from "../protocol.ts";

/** A warden's options. */
export interface WardenOptions {
  readonly socket: string;
  readonly state: string;
  readonly tag: string;
  /** It outlives its server. */
  readonly keep: boolean;
  /** Whose socket it is, where that is not who started it. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** What passes between instances and the machine. */
  readonly open: Openness;
  /** No link between the host and the internet. */
  readonly hostless: boolean;
  /** Where the end of a line is written when it listens. */
  readonly readyFd?: number;
}

/** What is asked for with `--help`, and told with every refusal. */
export const usage =
  "warden --socket PATH --state DIRECTORY --tag HEX " +
  "[--keep] [--owner UID:GID] [--uplink] [--reach-machine] [--no-host-link] [--ready-fd N]";

/** Reads options. Throws an Error that says what is wrong. */
export function readOptions(args: readonly string[]): WardenOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      socket: { type: "string" },
      state: { type: "string" },
      tag: { type: "string" },
      keep: { type: "boolean", default: false },
      owner: { type: "string" },
      uplink: { type: "boolean", default: false },
      "reach-machine": { type: "boolean", default: false },
      "no-host-link": { type: "boolean", default: false },
      "ready-fd": { type: "string" },
    },
  });
  const { socket, state, tag, keep, owner, uplink } = values;
  if (!socket?.startsWith("/")) throw new Error("--socket must be an absolute path");
  if (!state?.startsWith("/")) throw new Error("--state must be an absolute path");
  if (!/^[0-9a-f]{6}$/.test(tag ?? "")) throw new Error("--tag must be six hexadecimal digits");
  const ready = values["ready-fd"];
  if (ready !== undefined && !/^\d{1,4}$/.test(ready)) throw new Error("--ready-fd must be a number");
  return {
    socket,
    state,
    tag: tag!,
    keep,
    open: { uplink, reachMachine: values["reach-machine"] },
    hostless: values["no-host-link"],
    ...(owner !== undefined && { owner: readOwner(owner) }),
    ...(ready !== undefined && { readyFd: Number(ready) }),
  };
}

function readOwner(text: string): { uid: number; gid: number } {
  const [, uid, gid] = /^(\d{1,10}):(\d{1,10})$/.exec(text) ?? [];
  if (uid === undefined) throw new Error("--owner must be UID:GID");
  return { uid: Number(uid), gid: Number(gid) };
}
