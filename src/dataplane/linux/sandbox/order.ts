/** What a lane (a thread that works inside sandboxes) is asked to do, and what it answers. Types only. */

import type { Trusted } from "./trust.ts";

/** One overlay of a root. */
export interface Overlay {
  /** Where it goes below the root: "" for the root itself. */
  readonly at: string;
  /** Read-only directories, the uppermost first. */
  readonly lower: readonly string[];
  readonly upper: string;
  readonly work: string;
}

/** A file of an instance's root that is written at each of its starts. */
export interface Written {
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly mode?: number;
  /** Left alone when it holds this already; what is there stays and `text` is added. */
  readonly unless?: string;
}

/** A sandbox to start. Descriptors are numbers of this process, whose threads share them. */
export interface StartOrder {
  readonly does: "start";
  /** The directory that the root is mounted on. */
  readonly root: string;
  readonly overlays: readonly Overlay[];
  readonly hostname: string;
  readonly domain: string;
  readonly network: number;
  /** Directory of the init and the scripts that it runs. */
  readonly tools: string;
  /** File that a guest's way to end is written to. */
  readonly end: string;
  readonly written: readonly Written[];
  /** Authorities that its programs believe besides the image's own. */
  readonly trusted: readonly Trusted[];
  readonly init: readonly string[];
  readonly env: readonly string[];
  /** Where init reads its leave to go on; where it prints. */
  readonly leave: number;
  readonly console: number;
  /** Control groups that init is put into. */
  readonly doors: readonly number[];
}

/** A program to run in a sandbox. */
export interface ExecOrder {
  readonly does: "exec";
  /** A descriptor of the sandbox's init. */
  readonly process: number;
  readonly command: readonly string[];
  readonly user: string;
  readonly env: Readonly<Record<string, string>>;
  /** Three descriptors; a terminal of this size instead when `terminal` is there. */
  readonly stdio?: readonly [number, number, number];
  readonly terminal?: { readonly columns: number; readonly rows: number };
  /** Control groups that the program is put into. */
  readonly doors: readonly number[];
}

/** The rest of a start whose /proc had to be mounted by somebody else. */
interface FinishOrder {
  readonly does: "finish";
  readonly pid: number;
}

/** What a lane does. */
export type Order = StartOrder | FinishOrder | ExecOrder;

/** How an order went. */
export interface Done {
  readonly pid: number;
  /** The lane waits: /proc must be mounted by a process in the sandbox, then comes `finish`. */
  readonly procWanted?: boolean;
  /** The terminal's master. */
  readonly master?: number;
  /** What could not be written, for the console. */
  readonly notes?: readonly string[];
}

/** A lane's message. */
export type Answer = { readonly done: Done } | { readonly error: string };

/** What a lane is made with. */
export interface LaneSettings {
  readonly mode: "root" | "rootless";
}

/** The last word to a lane that is not needed any longer. */
export type Farewell = "leave";
