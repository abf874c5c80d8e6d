/** The composition root: configuration → core → services → listeners. */
import type { Server as HttpServer } from "node:http";
import { join } from "node:path";
import packageFile from "../package.json" with { type: "json" };
import { createAdmin } from "./admin/admin.ts";
import type { About, AdminParts } from "./admin/parts.ts";
import { Cloud } from "./core/cloud.ts";
import { Journal } from "./core/journal.ts";
import { Log } from "./core/log.ts";
import { regions } from "./core/regions.ts";
import { openSqliteStore } from "./core/sqlite-store.ts";
import type { Store } from "./core/store.ts";
import type { TraceQuestion } from "./services/ec2/trace.ts";
import { loadService, serviceNames } from "./services/index.ts";
import { createHttpServer } from "./wire/http-server.ts";
import { createApi } from "./wire/server.ts";

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
  readonly insecureListen?: boolean;
  /** Called with what goes wrong inside the server. */
  readonly log?: { readonly error: (fields: object, message: string) => void };
}

/** A running server. */
export interface Server {
  readonly port: number;
  readonly cloud: Cloud;
  close(): Promise<void>;
}

/** The port that AWS clients are pointed at. */
const defaultPort = 4566;
const { version } = packageFile;

const stderrLog = {
  error: (fields: object, message: string): void => {
    const text = JSON.stringify(fields, (_, value: unknown) => (value instanceof Error ? value.stack : value));
    process.stderr.write(`${message} ${text}\n`);
  },
};

/** Starts a server and gives it when it listens. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const log = options.log ?? stderrLog;
  const decisions = new Log(options.data && join(options.data, "decisions"));
  const cloud = openCloud(options, decisions);
  const store = options.data === undefined ? undefined : openSqliteStore(options.data);
  const journal = store && new Journal(cloud.database, store, endAfter(log));
  if (store) await cloud.restore(store.load());
  else cloud.begin();
  const admin = createAdmin({
    ...upkeep({ cloud, store, journal, decisions }),
    log,
    stop,
    about: aboutServer(options, cloud),
    trace: (question) => traceIn(cloud, question),
  });
  const api = createApi({
    dispatch: cloud.dispatch,
    regions: new Set(regions.map(({ code }) => code)),
    log,
    account: options.account,
    admin,
    committed: journal && (() => journal.committed()),
    insecureListen: options.insecureListen,
  });
  const http = await listen(createHttpServer(api), options.port ?? defaultPort, options.host ?? "127.0.0.1");
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= end());
  async function end(): Promise<void> {
    cloud.scheduler.stop();
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 1_000).unref();
    await closed;
    journal?.flush();
    decisions.flush();
    store?.close();
  }
  function stop(): void {
    close().catch((error: unknown) => log.error({ error }, "The server did not end well."));
  }
  return { port: (http.address() as { port: number }).port, cloud, close };
}

function openCloud(options: ServerOptions, decisions: Log): Cloud {
  const cloud: Cloud = new Cloud({
    load: loadService,
    names: serviceNames,
    seed: options.seed,
    lifecycle: options.lifecycle,
    quotas: options.quotas,
    authorize: ({ identity, service, operation, region, requestId }, { access }) =>
      decisions.append({
        at: cloud.clock.now(),
        requestId,
        principal: identity.arn,
        action: access.action ?? `${service}:${operation}`,
        region,
        decision: "allowed",
      }),
  });
  return cloud;
}

async function traceIn(cloud: Cloud, question: Readonly<Record<string, unknown>>): Promise<unknown> {
  await cloud.use("ec2");
  const { answerTrace } = await import("./services/ec2/trace.ts");
  return answerTrace(cloud.reader, question as unknown as TraceQuestion);
}

interface Kept {
  readonly cloud: Cloud;
  readonly store: Store | undefined;
  readonly journal: Journal | undefined;
  readonly decisions: Log;
}

/** Changes of the whole cloud at once, which the store takes over as a whole too. */
function upkeep({ cloud, store, journal, decisions }: Kept): Pick<AdminParts, "cloud" | "reset" | "replace"> {
  return {
    cloud,
    reset: () => {
      journal?.flush();
      decisions.clear();
      cloud.reset();
      journal?.flush();
      store?.replace(cloud.rows());
    },
    replace: async (rows) => {
      await cloud.restore(rows);
      journal?.flush();
      store?.replace(cloud.rows());
    },
  };
}

function aboutServer({ data, account = "000000000000" }: ServerOptions, cloud: Cloud): () => About {
  const started = performance.now();
  return () => ({
    version,
    pid: process.pid,
    upSeconds: Math.round((performance.now() - started) / 1_000),
    data,
    seed: cloud.seed,
    account,
  });
}

/** A store that cannot write leaves the tables ahead of the disk: nothing more may be acknowledged. */
function endAfter(log: NonNullable<ServerOptions["log"]>): (error: unknown) => void {
  return (error) => {
    log.error({ error }, "The data directory cannot be written; the server ends.");
    process.exit(1);
  };
}

function listen(server: HttpServer, port: number, host: string): Promise<HttpServer> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
