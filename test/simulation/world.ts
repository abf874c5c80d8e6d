/** A network under construction through the public API: what was made so far, and how calls went. */
import { Fault } from "../../src/core/fault.ts";
import type { Operations } from "../../src/models/ec2.d.ts";
import type { Operations as Balancing } from "../../src/models/elbv2.d.ts";
import { openCloud } from "../cloud.ts";
import type { Caller, TestCloud } from "../cloud.ts";
import type { Draw } from "./draw.ts";

/** What edits make and use. */
export type Kind =
  | "vpc"
  | "subnet"
  | "igw"
  | "eigw"
  | "vgw"
  | "table"
  | "association"
  | "acl"
  | "group"
  | "list"
  | "eni"
  | "instance"
  | "eip"
  | "nat"
  | "exclusion"
  | "pcx"
  | "hub"
  | "hub-table"
  | "hub-end"
  | "endpoint"
  | "gateway-endpoint"
  | "inspection"
  | "service"
  | "balancer"
  | "listener"
  | "targets"
  | "gateway-balancer"
  | "mirror-session";

/** A thing that was made. Its texts are addresses and prefixes that belong to it. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly caller: Required<Caller>;
  readonly vpc?: string;
  readonly subnet?: string;
  readonly texts: string[];
}

/** What is made besides networks: endpoints of services of AWS, or load balancers and their endpoints as well. */
export type Doors = "none" | "endpoints" | "all";

/** The cloud, what was made in it, and for each operation how often which answer came. */
export interface World {
  readonly test: TestCloud;
  readonly draw: Draw;
  readonly callers: readonly Required<Caller>[];
  readonly things: Thing[];
  readonly answers: Map<string, number>;
  readonly doors: Doors;
}

/** One random call or a few that belong together. */
export type Edit = (world: World) => Promise<void>;

/** Two zones of a Region that networks are made in. */
export const zonesOf = (region: string): string[] =>
  (region === "us-west-1" ? ["a", "c"] : ["a", "b"]).map((zone) => region + zone);

/** Opens a cloud for so many accounts and Regions. */
export function openWorld(draw: Draw, seed: string, doors: Doors = "none"): World {
  const accounts = ["111111111111", "222222222222"];
  const regions = ["us-west-1", "ca-central-1"];
  const callers = Array.from({ length: draw.chance(0.3) ? 2 : 1 }, (_, index) => ({
    account: accounts[draw.upTo(2) * index]!,
    region: regions[draw.upTo(2) * index]!,
  }));
  const different = callers.length === 2 && JSON.stringify(callers[0]) !== JSON.stringify(callers[1]);
  return {
    test: openCloud({ seed }),
    draw,
    callers: different ? callers : callers.slice(0, 1),
    things: [],
    answers: new Map(),
    doors,
  };
}

/** Calls an operation. Undefined when AWS would refuse the call; errors that no client caused are thrown. */
export function attempt<N extends keyof Operations & string>(
  world: World,
  operation: N,
  input: Operations[N][0],
  caller: Caller,
): Promise<NonNullable<Operations[N][1]> | undefined> {
  return asked(world, operation, input, world.test.ec2(operation, input, caller));
}

/** Calls an operation of Elastic Load Balancing, likewise. */
export function balance<N extends keyof Balancing & string>(
  world: World,
  operation: N,
  input: Balancing[N][0],
  caller: Caller,
): Promise<NonNullable<Balancing[N][1]> | undefined> {
  const answer = world.test.call("elbv2", operation, input, caller);
  return asked(world, operation, input, answer as Promise<NonNullable<Balancing[N][1]>>);
}

async function asked<T>(world: World, operation: string, input: unknown, call: Promise<T>): Promise<T | undefined> {
  const count = (code: string): void => {
    const name = `${operation} ${code}`;
    world.answers.set(name, (world.answers.get(name) ?? 0) + 1);
  };
  try {
    const answer = await call;
    count("ok");
    return answer ?? ({} as T);
  } catch (error) {
    if (!(error instanceof Fault)) throw new Error(`${operation} ${JSON.stringify(input)}`, { cause: error });
    count(error.code);
    return undefined;
  }
}

/** Notes a thing that was made. */
export function note(world: World, thing: Omit<Thing, "texts"> & { readonly texts?: readonly string[] }): Thing {
  const made = { ...thing, texts: [...(thing.texts ?? [])] };
  world.things.push(made);
  return made;
}

/** Forgets a thing that was deleted. */
export function forget(world: World, thing: Thing): void {
  const at = world.things.indexOf(thing);
  if (at >= 0) world.things.splice(at, 1);
}

/** All things of a kind, of one VPC where one is named. */
export const all = (world: World, kind: Kind, vpc?: string): Thing[] =>
  world.things.filter((thing) => thing.kind === kind && (vpc === undefined || thing.vpc === vpc));

/** One thing of a kind, if there is any. */
export const one = (world: World, kind: Kind, vpc?: string): Thing | undefined => world.draw.any(all(world, kind, vpc));
