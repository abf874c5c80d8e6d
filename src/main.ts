/** The composition root: configuration → core → services → listeners. */
import type { Server as HttpServer } from "node:http";
import { join } from "node:path";
import { createAdmin } from "./admin/admin.ts";
import { Cloud } from "./core/cloud.ts";
import { Journal } from "./core/journal.ts";
import { Log } from "./core/log.ts";
import { regions } from "./core/regions.ts";
import { openSqliteStore } from "./core/sqlite-store.ts";
import type { Store } from "./core/store.ts";
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
  const cloud = new Cloud({
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
  const store = options.data ? openSqliteStore(options.data) : undefined;
  const journal = store && new Journal(cloud.database, store, endAfter(log));
  if (store) await cloud.restore(store.load());
  else cloud.begin();
  const admin = createAdmin({ cloud, reset: () => reset(cloud, store, journal, decisions) });
  const api = createApi({
    dispatch: cloud.dispatch,
    regions: new Set(regions.map(({ code }) => code)),
    log,
    account: options.account,
    admin,
    committed: journal && (() => journal.committed()),
    insecureListen: options.insecureListen,
  });
  const http = await listen(createHttpServer(api), options.port ?? 4566, options.host ?? "127.0.0.1");
  const close = async (): Promise<void> => {
    cloud.scheduler.stop();
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    journal?.flush();
    decisions.flush();
    store?.close();
  };
  return { port: (http.address() as { port: number }).port, cloud, close };
}

function reset(cloud: Cloud, store: Store | undefined, journal: Journal | undefined, decisions: Log): void {
  journal?.flush();
  decisions.clear();
  cloud.reset();
  store?.replace(cloud.rows());
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
