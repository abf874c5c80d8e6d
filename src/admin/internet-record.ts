/** The internet's public DNS over HTTP: names with addresses and texts that the resolvers of VPCs answer. */
import { Fault } from "../core/fault.ts";
import { checkOwn } from "./caller.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";

const members = ["name", "type", "value"] as const;

/** `GET internet-records`. */
export async function listRecords({ internetRecords }: AdminParts): Promise<unknown> {
  return { records: await internetRecords.list() };
}

/** `POST internet-records {"name", "type", "value"}`. */
export async function addRecord(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const asked = await request.json();
  for (const name of Object.keys(asked))
    if (!members.some((one) => one === name))
      throw new Fault("InvalidParameter", `There is no member '${name.slice(0, 255)}', only ${members.join(", ")}.`);
  const [name, type, value] = members.map((one) => textOf(asked[one], one)) as [string, string, string];
  await parts.internetRecords.add({ name, type, value });
  return listRecords(parts);
}

/** `DELETE internet-records?name=…&type=…&value=…`. */
export async function removeRecords(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const { searchParams: query } = request.url;
  checkNames(query, members);
  const name = textOf(query.get("name") ?? undefined, "name");
  const [type, value] = [query.get("type") ?? undefined, query.get("value") ?? undefined];
  await parts.internetRecords.remove({ name, type, value });
  return listRecords(parts);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Fault("InvalidParameter", `'${name}' is a text, and needed.`);
}
