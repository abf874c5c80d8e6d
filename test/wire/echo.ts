/** A server whose operations all answer what the test wants and tell what reached them. */
import type { AddressInfo } from "node:net";
import type { Call } from "../../src/core/call.ts";
import type { ApiOptions } from "../../src/wire/http-exchange.ts";
import { createHttpServer } from "../../src/wire/http-server.ts";
import { createApi } from "../../src/wire/server.ts";

/** The key of the tests' clients; its signatures are checked. */
export const KEY = { accessKeyId: "AKIAFOGBANKTESTS0001", secretAccessKey: "a secret/of+the=tests" };
/** The Region that the clients sign for. */
export const REGION = "eu-west-3";

/** A running echo server. */
export interface Echo {
  readonly port: number;
  /** What operations answer; a thrown error is answered as such. */
  answer: (call: Call) => unknown;
  /** Errors that the server took for its own. */
  readonly failures: unknown[];
  readonly close: () => Promise<void>;
}

/** Starts an echo server on a free loopback port. */
export async function startEcho(options: Partial<ApiOptions> = {}): Promise<Echo> {
  const failures: unknown[] = [];
  const account = "111122223333";
  const identity = {
    account,
    arn: `arn:aws:iam::${account}:user/tester`,
    userId: "AIDATESTER",
    accessKeyId: KEY.accessKeyId,
    anonymous: false,
  };
  const server = createHttpServer(
    createApi({
      dispatch: (call) => echo.answer(call),
      regions: new Set(["us-east-1", REGION]),
      log: { error: (fields) => void failures.push("err" in fields ? fields.err : fields) },
      credentials: (id) => (id === KEY.accessKeyId ? { identity, secret: KEY.secretAccessKey } : undefined),
      ...options,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const echo: Echo = {
    port: (server.address() as AddressInfo).port,
    answer: () => ({}),
    failures,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return echo;
}
