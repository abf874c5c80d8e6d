/** What EC2 asks of whatever runs its instances, where something does. */
import { port } from "../../core/port.ts";

/** Whoever runs instances. */
export interface InstanceHost {
  /** The last 64 KiB that an instance wrote to its console, and when; nothing for one that it never ran. */
  console(instanceId: string): Promise<ConsoleText | undefined>;
  /** How these instances are, by id; those that it does not run are left out. */
  check(instanceIds: readonly string[]): Promise<ReadonlyMap<string, InstanceHealth>>;
}

/** What an instance wrote. */
export interface ConsoleText {
  readonly text: string;
  /** When it wrote last, in milliseconds since 1970. */
  readonly at: number;
}

/** How an instance is. */
export interface InstanceHealth {
  /** Its first process runs. */
  readonly running: boolean;
  /** Its interfaces answer as they should. */
  readonly reachable: boolean;
  /** Since when something of that is not so, in milliseconds since 1970, where that is known. */
  readonly impairedSince?: number;
}

/** Filled by the composition root; without it instances are taken to be well, and write nothing. */
export const instanceHost = port<InstanceHost>("ec2.instance-host");
