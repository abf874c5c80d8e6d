/** Packets that rules refuse, over HTTP: lines of JSON, for as long as somebody reads them. */
import { anyOf } from "../core/first-line.ts";
import { Fault } from "../core/fault.ts";
import { checkNear } from "./caller.ts";
import { ability, whoseIn } from "./plane.ts";
import type { RefusalWish } from "./plane.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";

/**
 * `GET refusals?vpc=…&interface=…&instance=…`: the answer begins when refusals are heard, and a line follows for each.
 */
export async function tellRefusals(parts: AdminParts, request: AdminRequest): Promise<void> {
  checkNear(request);
  const { url, response } = request;
  checkNames(url.searchParams, ["vpc", "interface", "instance", "account", "region"]);
  const wish = await wishOf(parts, url);
  const over = new AbortController();
  response.once("close", () => over.abort());
  const refusals = await (await ability(parts, "refusals"))(wish, over.signal);
  response.writeHead(200, { "content-type": "application/x-ndjson", "cache-control": "no-store" });
  response.flushHeaders();
  if (request.request.method !== "HEAD")
    for await (const refusal of refusals)
      if (!response.write(`${JSON.stringify(refusal)}\n`) && !response.destroyed)
        await anyOf(response, ["drain", "close"]);
  over.abort();
  response.end();
}

async function wishOf({ named }: AdminParts, url: URL): Promise<RefusalWish> {
  const { searchParams: query } = url;
  const [vpc, eni, instance] = [query.get("vpc"), query.get("interface"), query.get("instance")];
  if (vpc !== null && !/^vpc-[0-9a-f]{1,32}$/.test(vpc))
    throw new Fault("InvalidParameter", "'vpc' is the id of a VPC: vpc-….");
  return {
    ...(vpc !== null && { vpc }),
    ...(eni !== null && { interface: await named.interface(eni, whoseIn(url)) }),
    ...(instance !== null && { instance: (await named.instance(instance, whoseIn(url))).id }),
  };
}
