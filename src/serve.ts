/** The server as a process: reads its options, starts, and ends on a signal. */
import { parseArgs } from "node:util";
import { startServer } from "./main.ts";
import { UnknownQuota } from "./core/quota.ts";
import { StoreError } from "./core/sqlite-store.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "string" },
    data: { type: "string" },
    seed: { type: "string" },
    account: { type: "string" },
    lifecycle: { type: "string" },
    quota: { type: "string", multiple: true },
    "strict-images": { type: "boolean" },
    "insecure-listen": { type: "boolean" },
    throttle: { type: "boolean" },
  },
});

try {
  const server = await startServer({
    port: values.port === undefined ? undefined : Number(values.port),
    host: values.host,
    data: values.data,
    seed: values.seed,
    account: values.account,
    lifecycle: values.lifecycle === "real" ? "real" : "instant",
    quotas: Object.fromEntries((values.quota ?? []).map((text) => [text.split("=")[0]!, Number(text.split("=")[1])])),
    strictImages: values["strict-images"],
    insecureListen: values["insecure-listen"],
    throttle: values.throttle,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void server.close().then(() => process.exit(0)));
  process.stdout.write(`Fogbank listens on http://${values.host ?? "127.0.0.1"}:${server.port}\n`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof StoreError || error instanceof UnknownQuota) && code === undefined) throw error;
  process.stderr.write(`fogbank: ${reasonOf(code, message)}\n`);
  process.exitCode = 1;
}

function reasonOf(code: string | undefined, message: string): string {
  const { port = "4566", host = "127.0.0.1" } = values;
  if (code === "EADDRINUSE") return `port ${port} is taken; 'fogbank status' tells by whom, --port takes another.`;
  if (code === "EACCES") return `this user may not listen on port ${port}; --port takes another.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `this machine has no address ${host}.`;
  return message;
}
