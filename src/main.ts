/** The composition root: configuration → core → services → data plane → listeners. */
import type { Server as HttpServer } from "node:http";
import { join } from "node:path";
import packageFile from "../package.json" with { type: "json" };
import { createAdmin } from "./admin/admin.ts";
import type { About, AdminParts, Decision, Named } from "./admin/parts.ts";
import { Publications } from "./admin/publish.ts";
import { accessRequest } from "./core/access.ts";
import type { Known } from "./core/access.ts";
import { Cloud } from "./core/cloud.ts";
import { stderrLog } from "./core/error-log.ts";
import type { ErrorLog } from "./core/error-log.ts";
import { Fault } from "./core/fault.ts";
import { Journal } from "./core/journal.ts";
import { LogShelf } from "./core/log-shelf.ts";
import { Log } from "./core/log.ts";
import { checkQuotaNames } from "./core/quota.ts";
import { regions } from "./core/regions.ts";
import { openSqliteStore } from "./core/sqlite-store.ts";
import type { Home } from "./dataplane/linux/home.ts";
import type { NetworkWish, ServiceEntry, ServiceHost, Wanted } from "./dataplane/plane.ts";
import { startPlane } from "./dataplane/plane-start.ts";
import type { PlaneDoor } from "./dataplane/plane-start.ts";
import { openAuthority } from "./engines/pki/authority-file.ts";
import { ObjectFiles } from "./engines/object-files/object-files.ts";
import { textRecords } from "./services/ec2/endpoint-service-domain.ts";
import type { FlowRecording } from "./services/ec2/flow-log-watch.ts";
import { imagePolicy } from "./services/ec2/image-policy.ts";
import type { ImageChoice } from "./services/ec2/image-policy.ts";
import { instanceHost } from "./services/ec2/instance-host.ts";
import type { InstanceHost } from "./services/ec2/instance-host.ts";
import type { TraceQuestion } from "./services/ec2/trace.ts";
import { targets } from "./services/elbv2/tables/target-group.ts";
import { checkEndpointPolicy, endpointFront, publicFront } from "./services/ec2/vpc-endpoint-front.ts";
import { loadService, serviceNames } from "./services/index.ts";
import { recordLogs } from "./services/kinesis/record-log.ts";
import type { StoredRecord } from "./services/kinesis/record-log.ts";
import { eventLogs } from "./services/logs/event-log.ts";
import type { EventRecord } from "./services/logs/event-log.ts";
import { bodyStore } from "./services/s3/body-store.ts";
import { noteArrival } from "./wire/arrival.ts";
import type { Arrival } from "./wire/arrival.ts";
import { createHttpServer } from "./wire/http-server.ts";
import { createApi } from "./wire/server.ts";
import { validate } from "./wire/validate.ts";

/** How a server is started. */
export interface ServerOptions {
  /** 4566 by default; 0 takes a free one. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** Where state outlives the process; without it everything is in memory. */
  readonly data?: string;
  readonly seed?: string;
  /** The account of unknown access keys, 12 digits. */
  readonly account?: string;
  readonly lifecycle?: "instant" | "real";
  /** Slug of a quota → its value in every account and Region. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** Refuses image ids that the catalogue does not have; they stand for the default Linux image otherwise. */
  readonly strictImages?: boolean;
  /** What instances of some images run: their host's programs unless this says otherwise. */
  readonly images?: readonly ImageChoice[];
  /** How packets move; `off` by default: instances are rows alone. */
  readonly network?: NetworkWish;
  /** Instances reach the real internet. */
  readonly uplink?: boolean;
  /** Instances reach what this machine serves on its own addresses. */
  readonly reachMachine?: boolean;
  /** The warden that runs with root's rights already. */
  readonly home?: Home;
  readonly insecureListen?: boolean;
  /** Throttles requests as AWS does. */
  readonly throttle?: boolean;
  /** Called with what goes wrong inside the server. */
  readonly log?: ErrorLog;
}

/** A running server. */
export interface Server {
  readonly port: number;
  readonly cloud: Cloud;
  /** Ends it. What the data plane runs goes on for the next server of the same data directory, unless it ends `all`. */
  close(how?: Ending): Promise<void>;
}

/** How a server ends: `all` ends its instances and its network too. */
export type Ending = "leave" | "all";

/** The port that AWS clients are pointed at. */
const defaultPort = 4566;
const { version } = packageFile;

/** Starts a server and gives it when it listens. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const log = options.log ?? stderrLog;
  const fail = endAfter(log);
  setImagePolicy(options);
  const store = options.data === undefined ? undefined : openSqliteStore(options.data);
  const decisions = new Log<Decision>(options.data && join(options.data, "decisions"), fail);
  const cloud = openCloud(options, decisions, log);
  await checkQuotas(options, cloud);
  const journal = store && new Journal(cloud.database, store, fail);
  const { network = "off", uplink = false, reachMachine = false, data, home } = options;
  const front: { server?: HttpServer } = {};
  const services = servicesAt(cloud, data, front);
  const wanted = () => wantedIn(cloud);
  const plane = startPlane(network, { cloud, wanted, log, data, uplink, reachMachine, home, services });
  if (network !== "off") cloud.ports.provide(instanceHost, hostOf(plane, cloud));
  const outside = openOutside(cloud, data, journal, fail);
  if (store) await cloud.restore(store.load());
  else cloud.begin();
  await outside.sweep();
  plane.takeUp();
  const flows = flowDoor(cloud, plane, data && join(data, "flow-windows"));
  const publications = new Publications();
  const admin = createAdmin({
    ...upkeep({ cloud, journal, decisions, plane, outside, fail }),
    plane,
    publications,
    named: namesIn(cloud),
    log,
    stop,
    decisions,
    committed: () => journal?.committed(),
    about: aboutServer(options, cloud),
    trace: (question) => traceIn(cloud, question),
    ...flows.parts,
  });
  const api = createApi({
    dispatch: cloud.serve,
    regions: new Set(regions.map(({ code }) => code)),
    log,
    account: options.account,
    admin,
    committed: journal && (() => journal.committed()),
    insecureListen: options.insecureListen,
  });
  front.server = createHttpServer(api);
  const http = await listen(front.server, options.port ?? defaultPort, options.host ?? "127.0.0.1", () => {
    cloud.scheduler.stop();
    store?.close();
  });
  let closing: Promise<void> | undefined;
  const close = (how: Ending = "leave"): Promise<void> => (closing ??= end(how));
  async function end(how: Ending): Promise<void> {
    flows.end();
    await cloud.scheduler.end();
    publications.clear();
    await (how === "all" ? plane.end() : plane.close());
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 1_000).unref();
    await closed;
    journal?.flush();
    decisions.flush();
    outside.close();
    store?.close();
  }
  function stop(): void {
    close("all").catch((error: unknown) => log.error({ error }, "The server did not end well."));
  }
  return { port: (http.address() as { port: number }).port, cloud, close };
}

function openCloud(options: ServerOptions, decisions: Log<Decision>, log: ErrorLog): Cloud {
  const { seed, lifecycle, quotas, throttle } = options;
  const known: Known = {
    read: { get: (table, id) => cloud.database.get(table, id) },
    tableOfType: (service, type) => cloud.database.tableOfType(service, type),
  };
  const cloud: Cloud = new Cloud({
    load: loadService,
    names: serviceNames,
    seed,
    lifecycle,
    quotas,
    throttle,
    log,
    validate: (service, operation, input) => validate(service, operation, input),
    authorize: (call, operation) => {
      const { identity, region, requestId } = call;
      const dryRun = call.input["DryRun"] === true;
      const asked = accessRequest(operation, call, known);
      const { account, arn: principal } = identity;
      const decided = { at: cloud.clock.now(), requestId, account, region, principal, ...asked, dryRun };
      try {
        checkEndpointPolicy(cloud.reader, call, asked);
      } catch (error) {
        decisions.append({ ...decided, decision: "denied" });
        throw error;
      }
      decisions.append({ ...decided, decision: "allowed" });
    },
  });
  return cloud;
}

/** What services keep outside the tables: bodies of S3's objects, events of log streams, records of Kinesis. */
interface Outside {
  /** Takes away what no row names, as after a crash between the two. */
  readonly sweep: () => Promise<void>;
  readonly close: () => void;
}

/** A log in memory keeps so many events; one on the disk so many bytes. */
const kept = { records: 100_000, bytes: 64 * 1024 * 1024 };

/** Opens it. Services are loaded where they have rows; what belongs to others is then nobody's. */
function openOutside(
  cloud: Cloud,
  data: string | undefined,
  journal: Journal | undefined,
  fail: Kept["fail"],
): Outside {
  const committed = () => journal?.committed();
  const bodies = new ObjectFiles({ directory: data && join(data, "objects"), committed });
  const events = new LogShelf<EventRecord>(data && join(data, "events"), fail, kept);
  cloud.ports.provide(bodyStore, bodies);
  const records = new LogShelf<StoredRecord>(data && join(data, "records"), fail, kept);
  cloud.ports.provide(eventLogs, events);
  cloud.ports.provide(recordLogs, records);
  return {
    sweep: async () => {
      const { namesBody } = await import("./services/s3/face.ts");
      const { namesLog } = await import("./services/logs/face.ts");
      const { namesRecords } = await import("./services/kinesis/face.ts");
      await bodies.sweep((id) => cloud.service("s3") !== undefined && namesBody(cloud.database, id));
      events.sweep((log) => cloud.service("logs") !== undefined && namesLog(cloud.database, log));
      records.sweep((log) => cloud.service("kinesis") !== undefined && namesRecords(cloud.database, log));
    },
    close: () => bodies.close(),
  };
}

/** Records flows from the first flow log on, or the first who watches them. */
function flowDoor(cloud: Cloud, plane: PlaneDoor, file: string | undefined) {
  let opened: Promise<FlowRecording> | undefined;
  const open = (resumed = false): Promise<FlowRecording> => (opened ??= load(resumed));
  const load = async (resumed: boolean): Promise<FlowRecording> => {
    await cloud.use("ec2");
    const { recordFlows } = await import("./services/ec2/flow-log-watch.ts");
    return recordFlows(cloud, () => plane.running(), { resumed, file });
  };
  const fail = (error: unknown): void => cloud.log.error({ error }, "Flows cannot be recorded.");
  const isFlowLog = ({ table }: { readonly table: { readonly name: string } }) => table.name === "ec2.flow-log";
  cloud.database.onCommit((changes) => {
    if (!opened && changes.some(isFlowLog)) open().catch(fail);
  });
  const known = cloud.database.tables().find(({ name }) => name === "ec2.flow-log");
  if (known && cloud.database.count(known) > 0) open(true).catch(fail);
  return {
    parts: {
      watchFlows: async (watcher: Parameters<FlowRecording["watch"]>[0]) => (await open()).watch(watcher),
      settleFlows: async () =>
        opened?.then(
          (recording) => recording.settle(),
          () => undefined,
        ),
    },
    end: () =>
      void opened?.then(
        (recording) => recording.end(),
        () => undefined,
      ),
  };
}

/** Names of quotas are known when the services that declare them are loaded. Throws for one that nobody has. */
async function checkQuotas({ quotas = {} }: ServerOptions, cloud: Cloud): Promise<void> {
  if (Object.keys(quotas).length === 0) return;
  for (const name of serviceNames) await cloud.use(name);
  checkQuotaNames(Object.keys(quotas));
}

async function traceIn(cloud: Cloud, question: Readonly<Record<string, unknown>>): Promise<unknown> {
  await cloud.use("ec2");
  const { answerTrace } = await import("./services/ec2/trace.ts");
  return answerTrace(cloud.reader, question as unknown as TraceQuestion);
}

/** The internet's public DNS, which EC2's rows hold. */
function recordsIn(cloud: Cloud): AdminParts["internetRecords"] {
  const load = async () => {
    await cloud.use("ec2");
    return import("./services/ec2/internet-record.ts");
  };
  cloud.ports.provide(textRecords, {
    textsOf: async (name) =>
      (await load()).recordsNamed(cloud.reader, name).flatMap(({ type, value }) => (type === "TXT" ? value : [])),
  });
  return {
    list: async () => (await load()).listRecords(cloud.reader),
    add: async (record) => (await load()).addRecord(cloud.database, record),
    remove: async (record) => (await load()).removeRecords(cloud.database, record),
  };
}

/** What EC2's rows say that the data plane should run. Its folder is loaded when that is asked. */
async function wantedIn(cloud: Cloud): Promise<Wanted> {
  await cloud.use("ec2");
  const [{ networkOf }, specs, { leaseOf }, metadata, names, { graphOf }, { instances }, { multicastDomains }] =
    await Promise.all([
      import("./services/ec2/specs/index.ts"),
      import("./services/ec2/specs/instance.ts"),
      import("./services/ec2/specs/lease.ts"),
      import("./services/ec2/specs/metadata.ts"),
      import("./services/ec2/specs/names.ts"),
      import("./services/ec2/stations/index.ts"),
      import("./services/ec2/tables/instance.ts"),
      import("./services/ec2/tables/transit-gateway-multicast.ts"),
    ]);
  const phases = {
    pending: "starting",
    running: "running",
    "shutting-down": "stopping",
    stopping: "stopping",
  } as const;
  return {
    network: networkOf,
    graph: graphOf,
    instances: (read) =>
      read.all(instances).flatMap(({ id, state, dormant }) => {
        if (state === "terminated" || (dormant && state === "running")) return [];
        return { id, state: state === "stopped" ? state : phases[state] };
      }),
    instance: specs.instanceSpecOf,
    metadata: metadata.metadataOf,
    instanceAt: metadata.instanceAt,
    lease: (read, port) => read.value(leaseOf, port),
    name: names.nameIn,
    asker: names.askerAt,
    healthFound: (id, verdict) => {
      const row = cloud.database.get(targets, id);
      if (row) cloud.scheduler.put("elbv2", "target-health", { id, ...verdict }, row);
    },
    groupSaid: (domainId, networkInterfaceId, says, group) => {
      const row = cloud.database.get(multicastDomains, domainId);
      if (row) cloud.scheduler.put("ec2", "multicast-said", { domainId, networkInterfaceId, says, group }, row);
    },
    ended: (id) => {
      const row = cloud.database.get(instances, id);
      if (row) cloud.scheduler.put("ec2", "instance-ended", { id, how: "poweroff" }, row);
    },
  };
}

/** What stands behind endpoints and public addresses of AWS: this server, under names that its authority signs. */
function servicesAt(cloud: Cloud, data: string | undefined, front: { server?: HttpServer }): ServiceHost {
  let authority: ReturnType<typeof openAuthority> | undefined;
  const open = () => (authority ??= openAuthority(data && join(data, "authority"), Date.now()));
  const frontOf = (entry: ServiceEntry) =>
    "endpoint" in entry ? endpointFront(cloud.reader, entry.endpoint) : publicFront(entry.address);
  return {
    certificate: (entry) => {
      const found = frontOf(entry);
      return found && open().issue(found.names, Date.now());
    },
    trusted: () => [open().certificate],
    take: (socket, entry, from) => {
      const arrival = arrivalBy(cloud, entry, from);
      if (!arrival || !front.server?.listening) return void socket.destroy();
      noteArrival(socket, arrival);
      front.server.emit("connection", socket);
    },
  };
}

function arrivalBy(cloud: Cloud, entry: ServiceEntry, from: string): Arrival | undefined {
  if ("address" in entry) {
    const found = publicFront(entry.address);
    return found && { address: entry.address, services: found.services };
  }
  const found = endpointFront(cloud.reader, entry.endpoint);
  return found && { via: { ...entry, vpc: found.vpc, address: from }, services: found.services };
}

/** What EC2 asks of the data plane. One that has not started has never run an instance. */
function hostOf(plane: PlaneDoor, cloud: Cloud): InstanceHost {
  return {
    console: async (id) => {
      const said = await plane.running()?.console?.(id);
      return said && { text: said.text, at: Math.min(said.at + cloud.clock.state().offsetMs, cloud.clock.now()) };
    },
    check: async (ids) => {
      const running = plane.running();
      const states = running && (await Promise.all(ids.map(async (id) => [id, await running.check(id)] as const)));
      return new Map(states);
    },
  };
}

/** Instances and interfaces as EC2's rows name them. */
function namesIn(cloud: Cloud): Named {
  const load = async () => {
    await cloud.use("ec2");
    return import("./services/ec2/named-instance.ts");
  };
  return {
    instance: async (name, whose) => (await load()).namedInstance(cloud.reader, name, whose),
    interface: async (name, whose) => (await load()).namedInterface(cloud.reader, name, whose),
    user: async (id) => (await import("./services/ec2/specs/instance.ts")).instanceSpecOf(cloud.reader, id)?.user,
  };
}

interface Kept {
  readonly cloud: Cloud;
  readonly journal: Journal | undefined;
  readonly decisions: Log<Decision>;
  readonly plane: PlaneDoor;
  readonly outside: Outside;
  readonly fail: (error: unknown) => void;
}

/**
 * Changes of the whole cloud at once, each in one turn and one commit of the store.
 *
 * A crash on the way leaves the cloud as it was before. A snapshot that the store cannot take changes nothing; a reset
 * that it cannot take ends the server, since memory is ahead of the disk then.
 */
function upkeep({
  cloud,
  journal,
  decisions,
  plane,
  outside,
  fail,
}: Kept): Pick<AdminParts, "cloud" | "internetRecords" | "reset" | "replace"> {
  return {
    cloud,
    internetRecords: recordsIn(cloud),
    reset: async () => {
      cloud.reset();
      try {
        journal?.replace(cloud.rows());
        decisions.clear();
      } catch (error) {
        fail(error);
      }
      await outside.sweep();
      await plane.reset();
    },
    replace: async (rows) => {
      const stage = await cloud.stage(rows);
      try {
        journal?.replace(rows);
      } catch (error) {
        const reason = (error as Error).message;
        throw new Fault("StoreFailure", `The data directory cannot take it, nothing has changed: ${reason}.`, 507);
      }
      decisions.clear();
      await cloud.takeOver(stage);
      await outside.sweep();
      await plane.reset();
    },
  };
}

function aboutServer(options: ServerOptions, cloud: Cloud): () => About {
  const { data, account = "000000000000", network = "off" } = options;
  const started = performance.now();
  return () => ({
    version,
    pid: process.pid,
    upSeconds: Math.round((performance.now() - started) / 1_000),
    data,
    seed: cloud.seed,
    account,
    network,
  });
}

/** A store that cannot write leaves the tables ahead of the disk: nothing more may be acknowledged. */
function endAfter(log: ErrorLog): (error: unknown) => void {
  return (error) => {
    log.error({ error }, "The data directory cannot be written; the server ends.");
    process.exit(1);
  };
}

/** Gives the server when it listens; `failed` cleans up where it cannot. */
function listen(server: HttpServer, port: number, host: string, failed: () => void): Promise<HttpServer> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      failed();
      reject(error);
    };
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      resolve(server);
    });
  });
}

function setImagePolicy({ strictImages = false, images = [] }: ServerOptions): void {
  imagePolicy.strict = strictImages;
  imagePolicy.choices = images;
}
