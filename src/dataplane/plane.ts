/** Where packets really move: what the server starts, in whichever mode this machine gives. */
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Cloud } from "../core/cloud.ts";
import type { Recorder } from "../core/derive.ts";
import type { ErrorLog } from "../core/error-log.ts";
import type { Verdict } from "../engines/health/checker.ts";
import type { Graph } from "../fabric/station.ts";
import type { HeaderText } from "../fabric/trace-types.ts";
import type { Address } from "../net/address.ts";
import type { InstanceSpec } from "../specs/instance.ts";
import type { LeaseSpec } from "../specs/lease.ts";
import type { MetadataSpec } from "../specs/metadata.ts";
import type { NameAnswer, NameAsker } from "../specs/names.ts";
import type { NetworkView } from "../specs/network.ts";
import type { Home } from "./linux/home.ts";
import type { CountedFlow, StreamRequest } from "./linux/protocol.ts";

/** What `--network` asks for. `auto`: `linux` where this machine gives namespaces, else `loopback`. */
export type NetworkWish = "auto" | "linux" | "loopback" | "off";

/** What moves packets: the kernel, with root's rights or in a user namespace, or engines on loopback ports. */
export type PlaneMode = "root" | "rootless" | "loopback";

/** How an instance's init ended by itself. */
export type Ending = "poweroff" | "reboot" | "died";

/** What should run, as rows say it; the composition root fills it from the services. */
export interface Wanted {
  readonly network: (read: Recorder) => NetworkView;
  readonly graph: (read: Recorder) => Graph;
  /** Every instance that is not terminated, with what should become of its processes. */
  readonly instances: (read: Recorder) => readonly WantedInstance[];
  /** What an instance is started with. Throws a `Fault` for what cannot be started; nothing for one that is gone. */
  readonly instance: (read: Recorder, id: string) => InstanceSpec | undefined;
  readonly metadata: (read: Recorder, id: string) => MetadataSpec | undefined;
  /** The instance behind an address of a router. */
  readonly instanceAt: (read: Recorder, router: string, address: Address) => string | undefined;
  /** What a name, in lower case, stands for at the resolver of a router. */
  readonly name: (read: Recorder, router: string, name: string) => NameAnswer;
  /** What DHCP tells whoever stands behind a port. */
  readonly lease: (read: Recorder, port: string) => LeaseSpec | undefined;
  /** Who asks a router's resolver from an address. */
  readonly asker: (read: Recorder, router: string, address: Address) => NameAsker | undefined;
  /** What health checks found of a target. */
  readonly healthFound: (target: string, verdict: Verdict) => void;
  /** A guest says that it hears a group of a multicast domain, or no longer does. */
  readonly groupSaid: (domain: string, port: string, says: "join" | "leave", group: string) => void;
  /** An instance has shut down by itself and stays down: the rows follow. */
  readonly ended: (instance: string) => void;
}

/** An instance in the rows. One that starts or stops is left to its effect. */
export interface WantedInstance {
  readonly id: string;
  readonly state: "starting" | "running" | "stopping" | "stopped";
}

/** Where clients come to services: at an endpoint in a private network, or at an address on the internet. */
export type ServiceEntry = { readonly endpoint: string } | { readonly address: string };

/** The services of AWS as guests reach them. */
export interface ServiceHost {
  /** The TLS certificate of an entry's names, with its key, as PEM. */
  readonly certificate: (entry: ServiceEntry) => { readonly certificate: string; readonly key: string } | undefined;
  /** Certificates (PEM) of the authorities that vouch for its names, which instances believe. */
  readonly trusted: () => readonly string[];
  /** Takes over a connection that came by an entry from an address of its network. */
  readonly take: (socket: Socket, entry: ServiceEntry, from: string) => void;
}

/** What a plane is started with. */
export interface PlaneParts {
  readonly cloud: Cloud;
  readonly wanted: Wanted;
  readonly log: ErrorLog;
  /** Absent: nobody answers at endpoints. */
  readonly services?: ServiceHost;
  /** The data directory: what runs outlives the server. Without one it goes with its server. */
  readonly data?: string;
  /** Lets instances reach the real internet. */
  readonly uplink: boolean;
  /** Lets instances reach what this machine serves on its own addresses. */
  readonly reachMachine?: boolean;
  /** The warden that was started with root's rights, before the server gave them up. */
  readonly home?: Home;
}

/** A program to run inside, or packets to watch: the question of a stream. */
export type StreamQuestion = Extract<StreamRequest, { readonly does: "exec" | "capture" }>;

/** A test host on the internet. */
export interface InternetHost {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** What a binding has besides its ends. */
export interface BindOptions {
  /** The version of the PROXY protocol in which the local end is told the addresses. */
  readonly proxyProtocol?: 1 | 2;
}

/**
 * Which refused packets are wanted: all, those of a VPC, those that an interface or an instance sends or should get.
 */
export interface RefusalWish {
  readonly vpc?: string;
  readonly interface?: string;
  readonly instance?: string;
}

/** A packet that a rule refused. */
export interface Refusal {
  /** By this machine's clock. */
  readonly time: string;
  readonly vpc?: string;
  /** Interfaces that it is about: whose rule it was, who sent it, who should have got it. */
  readonly interfaces: readonly string[];
  readonly instances: readonly string[];
  readonly packet: HeaderText;
  /** The station of the model, as a trace names it, or the beginning of that. */
  readonly station: string;
  /** The same in words: `security groups, inbound of eni-…`. */
  readonly where: string;
  /** The rule that refused it, where one did: `acl-… 100`. */
  readonly rule?: string;
  readonly code?: string;
  /** Rule or code in words: `no rule admits it`. */
  readonly why: string;
  /** How many were refused in the same place before it, and too fast to be told. */
  readonly lost: number;
}

/** A figure for `/_fogbank/metrics`. */
export interface Figure {
  /** `fogbank_…`. */
  readonly name: string;
  readonly help: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * What both modes implement. A member that is left out is what the mode cannot do: it is refused by name.
 *
 * Effects (`start` … `remove`) may be asked again for what is done already, and end early when `signal` aborts. They
 * throw a `Fault` for what cannot succeed.
 */
export interface Plane {
  readonly mode: PlaneMode;
  readonly start: (instance: string, signal: AbortSignal) => Promise<void>;
  /** Ends its processes, at once where `force` says so; its disk stays. */
  readonly stop: (instance: string, signal: AbortSignal, force: boolean) => Promise<void>;
  readonly reboot: (instance: string, signal: AbortSignal) => Promise<void>;
  /** Ends its processes and forgets its disk. */
  readonly remove: (instance: string, signal: AbortSignal) => Promise<void>;
  /** Settles with the first health check of a load balancer's target. Throws a `Fault` for one that fails. */
  readonly checked?: (target: string, signal: AbortSignal) => Promise<void>;
  /** Settles when every acknowledged change shows. */
  readonly settle: () => Promise<void>;
  /** Cloud time was moved. */
  readonly age: (ms: number) => Promise<void>;
  /** The rows have become others, or none: what runs no longer is taken away. */
  readonly reset: () => Promise<void>;
  /** The server ends. What should outlive it goes on. */
  readonly close: () => Promise<void>;
  /** The server ends, and everything with it; nothing is left but what the data directory keeps of stopped disks. */
  readonly end: () => Promise<void>;
  /** What people and `fogbank status` are told: plain values by name. */
  readonly status: () => Promise<Readonly<Record<string, unknown>>>;
  readonly figures: () => Promise<readonly Figure[]>;
  /** Whether an instance runs, and answers on its interfaces. */
  readonly check: (instance: string) => Promise<{ readonly running: boolean; readonly reachable: boolean }>;
  /** The last of an instance's console, and the host's moment (ms) of its last line. */
  readonly console?: (instance: string) => Promise<{ readonly text: string; readonly at: number }>;
  /** Answers with frames as `linux/stream.ts` reads and writes them. */
  readonly stream?: (question: StreamQuestion) => Promise<Duplex>;
  /** Packets that rules refuse from now on, until the signal aborts. Ends when the plane does. */
  readonly refusals?: (wish: RefusalWish, signal: AbortSignal) => Promise<AsyncIterable<Refusal>>;
  /** What the kernel counted in these routers since it was last asked; refused packets of known flows are among it. */
  readonly flows?: (routers: readonly string[]) => Promise<readonly CountedFlow[]>;
  readonly attach?: (port: string, pid: number, link: string) => Promise<void>;
  readonly addHost?: (host: InternetHost) => Promise<void>;
  readonly removeHost?: (name: string) => Promise<void>;
  readonly hosts?: () => Promise<readonly InternetHost[]>;
  /** A connection from the internet to a public address. Rejects as a connection attempt does. */
  readonly dial?: (address: string, port: number) => Promise<Duplex>;
  /** Sends the packet of a trace question for real and sets its way beside the model's. */
  readonly prove?: (question: Readonly<Record<string, unknown>>, model: unknown) => Promise<unknown>;
  /** Loopback mode: what a local program has in its environment to stand at an instance. */
  readonly environment?: (instance: string) => Promise<Readonly<Record<string, string>>>;
  /** Loopback mode: binds an interface's port to a local one, `eni-…:8080` to `127.0.0.1:3000`. */
  readonly bind?: (port: string, to: string, options?: BindOptions) => Promise<void>;
  readonly unbind?: (port: string) => Promise<void>;
  readonly bindings?: () => readonly ({ readonly port: string; readonly to: string } & BindOptions)[];
}
