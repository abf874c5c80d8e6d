/** A network of rows standing in the kernel: silent guests, one host for all of the internet, every rule traced. */
import { randomBytes } from "node:crypto";
import type { Derivations, Recorder } from "../../../src/core/derive.ts";
import { Plan } from "../../../src/dataplane/linux/plan.ts";
import type { Contribution } from "../../../src/dataplane/linux/state.ts";
import { plan } from "../../../src/dataplane/linux/warden/batch.ts";
import type { Batch } from "../../../src/dataplane/linux/warden/batch.ts";
import { converge } from "../../../src/dataplane/linux/warden/converge.ts";
import { Desired } from "../../../src/dataplane/linux/warden/desired.ts";
import { Spaces } from "../../../src/dataplane/linux/warden/spaces.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import { networkOf } from "../../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../../src/services/ec2/stations/index.ts";
import { guestContributions, settingsOfForwarders } from "./guest.ts";
import { hostContribution } from "./host.ts";
import { Inspector } from "./inspector.ts";
import { serviceSpaces } from "./service.ts";
import { Watcher } from "./watch.ts";

/** The kernel's side of a network. */
export class KernelNetwork {
  readonly spaces = new Spaces(randomBytes(3).toString("hex"));
  readonly desired = new Desired();
  readonly watcher: Watcher;
  readonly view: NetworkView;
  readonly inspector: Inspector;
  /** What nft, the kernel or the compiler refused. */
  readonly refused: string[] = [];
  readonly #plan: Plan;
  #changes: Contribution[] = [];
  #guests = new Set<string>();

  /** What should run in a network of rows. */
  static viewOf(read: Recorder): NetworkView {
    return networkOf(read);
  }

  constructor(derivations: Derivations, read: Recorder) {
    this.view = networkOf(read);
    this.watcher = new Watcher(this.spaces, this.desired);
    this.inspector = new Inspector(this.spaces, this.view, this.watcher);
    this.#changes.push(hostContribution());
    this.#plan = new Plan({
      derivations,
      read,
      view: networkOf,
      graph: graphOf,
      send: (changes) => this.#changes.push(...changes),
      failed: (source, error) => this.refused.push(`${source}: ${String(error)}`),
    });
  }

  /** Brings the kernel up to the rows. */
  settle(): void {
    this.#plan.flush();
    const guests = guestContributions(this.view);
    const wanted = new Set(guests.map(({ source }) => source));
    const gone = [...this.#guests].filter((source) => !wanted.has(source)).map((source) => ({ source, items: [] }));
    this.#guests = wanted;
    this.#apply([...this.#changes.splice(0), ...guests, ...gone]);
    for (const [guest, values] of settingsOfForwarders(this.view)) this.spaces.find(guest)?.setSysctls(values);
  }

  close(): void {
    this.#plan.stop();
    this.inspector.close();
    this.watcher.close();
    for (const { name } of this.spaces.all()) this.spaces.remove(name);
    this.spaces.release();
  }

  #apply(changes: readonly Contribution[]): void {
    const batch: Batch = plan(this.desired.replace(changes), this.desired);
    this.refused.push(...converge(batch, this));
    this.watcher.follow(batch, serviceSpaces(this.view));
    this.inspector.follow();
    this.watcher.passedBy = this.inspector.spaces();
  }
}
