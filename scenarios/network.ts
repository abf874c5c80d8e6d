/** A built network under test: its kept names, its client, and the traces in it. */
import assert from "node:assert/strict";
import type { Client, Place } from "./client/client.ts";
import { valueAt, withKept } from "./client/client.ts";
import type { Scenario, Step } from "./scenario.ts";

/** The part of a trace's answer that scenarios look at. */
export interface Traced {
  readonly arrives: boolean;
  readonly code?: string;
  readonly failed?: string;
  readonly sentence: string;
  readonly forward: Leg;
  readonly reply?: Leg;
}
interface Leg {
  readonly header: { readonly source: string; readonly destination: string };
  readonly hops: readonly { readonly kind: string; readonly resource: { readonly id: string } }[];
}

/** Builds, changes and traces. */
export class Network {
  readonly #place: Place;
  readonly #client: Client;
  readonly #kept: Record<string, string>;

  constructor(place: Place, client: Client, kept: Record<string, string> = {}) {
    this.#place = place;
    this.#client = client;
    this.#kept = kept;
  }

  /** A kept value: an id or an address. */
  name(key: string): string {
    const value = this.#kept[key];
    assert(value, `nothing was kept as ${key}`);
    return value;
  }

  async build({ build }: Scenario): Promise<void> {
    for (const step of build)
      if ("wait" in step) await this.#client.wait(step.wait, withKept(step.input, this.#kept));
      else await this.change(step);
  }

  /** Makes one call and keeps what the step says. */
  async change({ call, input, keep = {} }: Step): Promise<void> {
    const output = await this.#client.call(call, withKept(input, this.#kept));
    for (const [key, path] of Object.entries(keep)) {
      const value = valueAt(output, path);
      assert(typeof value === "string", `${call} gave no ${path}`);
      this.#kept[key] = value;
    }
  }

  /** Reads everything back and compares what is there with what was asked for. */
  async read({ read }: Scenario): Promise<void> {
    for (const { call, input, list, count } of read) {
      const found = valueAt(await this.#client.call(call, withKept(input, this.#kept)), list);
      assert(Array.isArray(found), `${call} gave no ${list}`);
      assert.equal(found.length, count, `${call} lists ${found.length} ${list}`);
    }
  }

  /** Asks what a packet would meet. Names that begin with `$` stand for kept values. */
  async trace(source: string, destination: string, flow: string): Promise<Traced> {
    const [protocol, port] = flow.split("/");
    const { endpoint, account } = this.#place;
    const question = withKept({ source, destination, protocol, account, region: this.#place.region }, this.#kept);
    const body = JSON.stringify(port === undefined ? question : { ...question, port: Number(port) });
    const response = await fetch(`${endpoint}/_fogbank/trace`, { method: "POST", body });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as Traced;
  }

  /** Fails unless the packet arrives and its reply returns. */
  async arrives(source: string, destination: string, flow: string): Promise<Traced> {
    const traced = await this.trace(source, destination, flow);
    assert(traced.arrives, traced.sentence);
    return traced;
  }

  /** Fails unless the packet is lost for this reason. */
  async fails(source: string, destination: string, flow: string, code: string, leg = "forward"): Promise<Traced> {
    const traced = await this.trace(source, destination, flow);
    assert(!traced.arrives, `${flow} from ${source} to ${destination} arrives`);
    assert.deepEqual([traced.failed, traced.code], [leg, code], traced.sentence);
    return traced;
  }

  /** Changes something, looks, and changes it back, also when the look fails. */
  async without(change: Step, look: () => Promise<unknown>, back: Step): Promise<void> {
    await this.change(change);
    try {
      await look();
    } finally {
      await this.change(back);
    }
  }
}
