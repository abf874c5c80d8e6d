/** What a scenario is: a network to build, and what must and must not travel in it. */
import type { Service } from "./client/client.ts";
import type { Network } from "./network.ts";

/** One call of the API, the same for every client. Text such as `$vpc` stands for a kept value. */
export interface Step {
  /** The operation: `CreateVpc`. */
  readonly call: string;
  /** EC2 unless said otherwise. */
  readonly service?: Service;
  readonly input: Readonly<Record<string, unknown>>;
  /** Name → path of an answer's value to keep: `{ vpc: "Vpc.VpcId" }`. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** A wait for a state, by the client's own waiter. */
export interface Wait {
  /** The waiter's name as botocore has it: `instance_running`. */
  readonly wait: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A value that is made of kept ones, under a name. */
export interface Made {
  readonly make: string;
  readonly from: (name: (key: string) => string) => string;
}

/** A user story. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly build: readonly (Step | Wait | Made)[];
  /** What a reader finds afterwards: describe calls, and how many of what they list. */
  readonly read: readonly Reading[];
  /** What holds in the network as it was built. */
  readonly prove: (network: Network) => Promise<void>;
  /** What one change at a time breaks; each puts back what it changed. */
  readonly disprove?: (network: Network) => Promise<void>;
  /** The same with real packets, where a kernel moves them: what holds, and what one change at a time breaks. */
  readonly packets?: (network: Network) => Promise<void>;
  /** What takes minutes of that, after it: `make prove` runs it. */
  readonly longPackets?: (network: Network) => Promise<void>;
}

/** One describe call and what it must give. */
export interface Reading extends Step {
  /** Path of the list in the answer. */
  readonly list: string;
  readonly count: number;
}
