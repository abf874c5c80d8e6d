/** Flows at interfaces as flow logs see them, over HTTP: lines of JSON, for as long as somebody reads them. */
import { Fault } from "../core/fault.ts";
import { checkNear } from "./caller.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { whoseIn } from "./plane.ts";
import { checkNames } from "./query.ts";

/** Bytes that wait for a slow reader before flows are left out. */
const mostWaiting = 1024 * 1024;

/** `GET flows?interface=…&action=REJECT`: the answer begins at once, and a line follows for each flow. */
export async function tellFlows(parts: AdminParts, request: AdminRequest): Promise<void> {
  checkNear(request);
  const { url, response } = request;
  checkNames(url.searchParams, ["interface", "action", "account", "region"]);
  const { searchParams: query } = url;
  const action = query.get("action");
  if (action !== null && action !== "ACCEPT" && action !== "REJECT")
    throw new Fault("InvalidParameter", "'action' is ACCEPT or REJECT.");
  const named = query.get("interface");
  const only = named === null ? undefined : await parts.named.interface(named, whoseIn(url));
  response.writeHead(200, { "content-type": "application/x-ndjson", "cache-control": "no-store" });
  response.flushHeaders();
  if (request.request.method === "HEAD") return void response.end();
  const unwatch = await parts.watchFlows((flow) => {
    if ((only !== undefined && flow.interface !== only) || (action !== null && flow.action !== action)) return;
    if (response.writableLength < mostWaiting) response.write(`${JSON.stringify(flow)}\n`);
  });
  await new Promise((resolve) => response.once("close", resolve));
  unwatch();
}
