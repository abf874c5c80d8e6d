/** A built network under test: its kept names, its client, the traces in it, and the places where commands run. */
import assert from "node:assert/strict";
import type { Client, Place } from "./client/client.ts";
import { valueAt, withKept } from "./client/client.ts";
import { openSdk } from "./client/sdk.ts";
import { Guest, watch } from "./guest.ts";
import type { Watch } from "./guest.ts";
import type { Scenario, Step, Wait } from "./scenario.ts";

/** The part of a trace's answer that scenarios look at. */
export interface Traced {
  readonly arrives: boolean;
  readonly code?: string;
  readonly failed?: string;
  readonly sentence: string;
  /** The largest packet that arrives, in bytes. */
  readonly pathMtu: number;
  readonly forward: Leg;
  readonly reply?: Leg;
}
interface Leg {
  readonly header: { readonly source: string; readonly destination: string };
  readonly hops: readonly { readonly kind: string; readonly resource: { readonly id: string } }[];
}

/** What a proof by packet says, as far as scenarios look at it. */
interface Proof {
  readonly model: Traced;
  readonly differences: readonly object[];
}

/** Builds, changes, traces, and gives the places where commands run. */
export class Network {
  readonly #place: Place;
  readonly #client: Client;
  readonly #kept: Record<string, string>;
  readonly #hosts: string[] = [];

  constructor(place: Place, client: Client, kept: Record<string, string> = {}) {
    this.#place = place;
    this.#client = client;
    this.#kept = kept;
  }

  /** The account of the scenario. */
  get account(): string {
    return this.#place.account;
  }

  /** A kept value: an id or an address. */
  name(key: string): string {
    const value = this.#kept[key];
    assert(value, `nothing was kept as ${key}`);
    return value;
  }

  async build({ build }: Pick<Scenario, "build">): Promise<void> {
    for (const step of build)
      if ("make" in step) this.#kept[step.make] = step.from((key) => this.name(key));
      else await ("wait" in step ? this.#wait(step) : this.#make(step));
    await this.settle();
  }

  /** Makes one call, keeps what the step says, and waits until it has taken effect. */
  async change(step: Step): Promise<void> {
    await this.#make(step);
    await this.settle();
  }

  /** Makes calls at another place, by the SDK whatever client builds the rest, and keeps what the steps say. */
  async elsewhere(place: Partial<Place>, ...steps: readonly (Step | Wait)[]): Promise<void> {
    const client = openSdk({ ...this.#place, ...place });
    try {
      for (const step of steps) await ("wait" in step ? this.#wait(step, client) : this.#make(step, client));
    } finally {
      await client.close();
    }
  }

  /** The answer to a call at a place, by the SDK whatever client builds the rest. */
  async answer({ call, input, service }: Step, place: Partial<Place> = {}): Promise<unknown> {
    const client = openSdk({ ...this.#place, ...place });
    try {
      return await client.call(call, withKept(input, this.#kept), service);
    } finally {
      await client.close();
    }
  }

  /** Cloud time in milliseconds. */
  async now(): Promise<number> {
    const { now } = await this.#admin<{ now: string }>("GET", "clock");
    return Date.parse(now);
  }

  /** Fails unless a call is refused with this code, here or at another place. */
  async refused(step: Step, code: string, place?: Partial<Place>): Promise<void> {
    const error = await (place ? this.elsewhere(place, step) : this.#make(step)).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    assert(error, `${step.call} is not refused`);
    assert(`${error.name} ${error.message}`.includes(code), `${step.call} is refused with ${error.name}, not ${code}`);
  }

  /** Waits until everything has taken effect, also in the kernel. */
  async settle(): Promise<void> {
    await this.#admin("POST", "settle");
  }

  /** Reads everything back and compares what is there with what was asked for. */
  async read({ read }: Scenario): Promise<void> {
    for (const { call, input, service, list, count } of read) {
      const found = valueAt(await this.#client.call(call, withKept(input, this.#kept), service), list);
      assert(Array.isArray(found), `${call} gave no ${list}`);
      assert.equal(found.length, count, `${call} lists ${found.length} ${list}`);
    }
  }

  /** Asks what a packet would meet. Names that begin with `$` stand for kept values. */
  trace(source: string, destination: string, flow: string): Promise<Traced> {
    return this.#admin("POST", "trace", this.#question(source, destination, flow));
  }

  /** The same for a packet of so many bytes. */
  tracedWithBytes(source: string, destination: string, flow: string, bytes: number): Promise<Traced> {
    return this.#admin("POST", "trace", { ...this.#question(source, destination, flow), bytes });
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

  /** An instance by the name that its id was kept as, also of another account or Region. */
  at(name: string, { account = this.account, region = this.#place.region }: Partial<Place> = {}): Guest {
    return new Guest(name, this.#place.endpoint, { instance: this.name(name), account, region });
  }

  /** A new host on the internet. Its name must be this scenario's alone. */
  async host(name: string, ...addresses: readonly string[]): Promise<Guest> {
    await this.#admin("POST", "internet", { name, addresses });
    this.#hosts.push(name);
    return new Guest(name, this.#place.endpoint, { host: name });
  }

  /** Begins to capture at an interface (by kept name), in tcpdump's words. */
  watch(name: string, filter: string): Promise<Watch> {
    return watch(this.#place.endpoint, { interface: this.name(name), filter, ...this.#whose() });
  }

  /** Sends the packet of a trace for real. Fails where the kernel and the model differ. */
  async proven(source: string, destination: string, flow: string): Promise<Traced> {
    const { model, differences } = await this.#admin<Proof>("POST", "prove", this.#question(source, destination, flow));
    assert.deepEqual(differences, [], `${flow} from ${source} to ${destination}`);
    return model;
  }

  /** What the server counts under a name, summed over its labels. */
  async counted(metric: string, ...labels: readonly string[]): Promise<number> {
    const response = await fetch(`${this.#place.endpoint}/_fogbank/metrics`);
    const lines = (await response.text()).split("\n").filter((line) => new RegExp(`^${metric}[{ ]`).test(line));
    const found = lines.filter((line) => labels.every((label) => line.includes(label)));
    return found.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
  }

  /** Takes the hosts away. */
  async leave(): Promise<void> {
    for (const name of this.#hosts.splice(0)) await this.#admin("DELETE", `internet?name=${name}`);
  }

  async #wait({ wait, input }: Wait, client = this.#client): Promise<void> {
    await this.settle();
    await client.wait(wait, withKept(input, this.#kept));
  }

  async #make({ call, input, service, keep = {} }: Step, client = this.#client): Promise<void> {
    const output = await client.call(call, withKept(input, this.#kept), service);
    for (const [key, path] of Object.entries(keep)) {
      const value = valueAt(
        output,
        path.replaceAll(/\$([\w-]+)/g, (_, name: string) => this.name(name)),
      );
      assert(typeof value === "string", `${call} gave no ${path}`);
      this.#kept[key] = value;
    }
  }

  #question(source: string, destination: string, flow: string): object {
    const [protocol, port] = flow.split("/");
    const question = withKept({ source, destination, protocol, ...this.#whose() }, this.#kept);
    return port === undefined ? question : { ...question, port: Number(port) };
  }

  #whose(): { readonly account: string; readonly region: string } {
    return { account: this.#place.account, region: this.#place.region };
  }

  async #admin<T>(method: string, path: string, body?: object): Promise<T> {
    const sent = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${this.#place.endpoint}/_fogbank/${path}`, sent);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return JSON.parse(text) as T;
  }
}
