/** Request throttling: token buckets for each account, Region and operation, as AWS documents them for EC2. */
import type { Call } from "./call.ts";
import { Fault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import type { Service } from "./service.ts";

/** How many tokens a bucket holds, and how many it gains a second. */
export interface BucketSize {
  readonly capacity: number;
  readonly perSecond: number;
}

/** How a service throttles. */
export interface Throttling {
  /** The bucket that requests of an operation empty; `kind` tells its buckets apart where it has several. */
  readonly requests: (operation: Operation, call: Call) => BucketSize & { readonly kind?: string };
  /** The bucket for the resources that a call touches, and how many they are. */
  readonly resources?: (operation: Operation, call: Call) => (BucketSize & { readonly tokens: number }) | undefined;
  readonly fault: () => Fault;
}

interface Bucket {
  tokens: number;
  filledAt: number;
  readonly size: BucketSize;
}

/** Codes of throttled services whose protocol or model does not say `ThrottlingException`. */
const codes: Readonly<Record<string, string>> = { sts: "Throttling", "service-quotas": "TooManyRequestsException" };

/** For services that say nothing: what EC2 documents for calls that change nothing, and for those that do. */
const general = (service: string): Throttling => ({
  requests: ({ kind }) => (kind === "read" ? { capacity: 100, perSecond: 20 } : { capacity: 50, perSecond: 5 }),
  fault: () => new Fault(codes[service] ?? "ThrottlingException", "Rate exceeded"),
});

/** More buckets than this are looked through for full ones, which need no memory. */
const mostBuckets = 10_000;

/** The buckets. They fill with the host's time: what is throttled is work on this machine, not cloud time. */
export class Throttle {
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  readonly #general = new Map<string, Throttling>();

  /** `now` is the host's time in milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Takes what a call costs. Throws the service's fault when a bucket has too little; then nothing is taken. */
  take(service: Service, operation: Operation, call: Call): void {
    const { requests, resources, fault } = service.throttling ?? this.#generalOf(service.name);
    const name = `${call.identity.account}/${call.region}/${service.name}.${operation.name}`;
    const size = requests(operation, call);
    const request = this.#bucket(`${name}/${size.kind ?? ""}`, size);
    const touched = resources?.(operation, call);
    const resource = touched && this.#bucket(`${name}/resources`, touched);
    if (request.tokens < 1 || (resource && resource.tokens < touched.tokens)) throw fault();
    request.tokens -= 1;
    if (resource) resource.tokens -= touched.tokens;
  }

  /** Every bucket is full again. */
  clear(): void {
    this.#buckets.clear();
  }

  #generalOf(service: string): Throttling {
    let throttling = this.#general.get(service);
    if (!throttling) this.#general.set(service, (throttling = general(service)));
    return throttling;
  }

  #bucket(name: string, size: BucketSize): Bucket {
    const known = this.#buckets.get(name);
    if (known) return fill(known, this.#now());
    if (this.#buckets.size >= mostBuckets) this.#dropFull();
    const bucket = { tokens: size.capacity, filledAt: this.#now(), size };
    this.#buckets.set(name, bucket);
    return bucket;
  }

  #dropFull(): void {
    const now = this.#now();
    for (const [name, bucket] of this.#buckets)
      if (fill(bucket, now).tokens >= bucket.size.capacity) this.#buckets.delete(name);
  }
}

function fill(bucket: Bucket, now: number): Bucket {
  const { capacity, perSecond } = bucket.size;
  bucket.tokens = Math.min(capacity, bucket.tokens + ((now - bucket.filledAt) / 1_000) * perSecond);
  bucket.filledAt = now;
  return bucket;
}
