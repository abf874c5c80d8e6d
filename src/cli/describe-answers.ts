/** Asks an account in a Region for its network and gives the answers as files that `fogbank import` reads. */
import { AwsError, call, listAll } from "./aws-client.ts";
import type { Caller } from "./aws-client.ts";
import { instanceAttributes, listCalls, partCalls, singleCalls, vpcAttributes } from "./describe-calls.ts";
import type { AttributeCall, ListCall, PartCall } from "./describe-calls.ts";

type Values = Readonly<Record<string, unknown>>;

/** A call that was refused. */
export interface Refused {
  readonly operation: string;
  readonly why: string;
}

/** What an account in a Region answered: the content of a file for each key, and what it refused. */
export interface Answers {
  readonly files: ReadonlyMap<string, Values>;
  readonly refused: readonly Refused[];
}

/**
 * Makes the calls, one after the other; `whole` asks for the attributes of instances too. Throws what is no refusal of
 * one call.
 */
export async function askForNetwork(caller: Caller, { whole = false } = {}): Promise<Answers> {
  const files = new Map<string, Values>();
  const refused: Refused[] = [];
  const lists = new Map<string, readonly Values[]>();
  const put = (key: string, value: unknown): void => void files.set(key, { [key]: value });
  for (const { service, operation, key, fields } of listCalls) {
    const list = await orRefused(refused, operation, () => listAll(caller, service, operation, key, fields));
    lists.set(key, (list ?? []) as Values[]);
    if (list) put(key, list);
  }
  for (const { service, operation, key } of singleCalls) {
    const answer = await orRefused(refused, operation, () => call(caller, service, operation));
    if (answer?.[key]) put(key, answer[key]);
  }
  const reservations = (lists.get("Reservations") ?? []) as readonly { readonly Instances: readonly Values[] }[];
  lists.set(
    "Instances",
    reservations.flatMap(({ Instances }) => Instances),
  );
  for (const asked of whole ? [vpcAttributes, instanceAttributes] : [vpcAttributes]) {
    const attributes = await attributesOf(caller, asked, lists.get(asked.of) ?? [], refused);
    if (attributes.length > 0) put(asked.file, attributes);
  }
  for (const part of partCalls) {
    const things = (lists.get(part.of) ?? []).filter((thing) => !part.skips?.(thing));
    const found = await partsOf(caller, part, things, refused);
    const before = files.get(part.file)?.[part.file] as readonly Values[] | undefined;
    if (found.length > 0) put(part.file, [...(before ?? []), ...found]);
    lists.set(
      part.file,
      found.flatMap((one) => (part.flat ? [one] : (one[part.key] as readonly Values[]))),
    );
  }
  return { files, refused };
}

async function attributesOf(
  caller: Caller,
  { operation, id, attributes }: AttributeCall,
  things: readonly Values[],
  refused: Refused[],
): Promise<Values[]> {
  const found: Values[] = [];
  for (const thing of things) {
    let all: Values = { [id]: thing[id] };
    for (const attribute of attributes) {
      const fields = { [id]: String(thing[id]), Attribute: attribute };
      const ask = () => call(caller, "ec2", operation, fields);
      all = { ...all, ...(await orRefused(refused, operation, ask)) };
    }
    found.push(all);
  }
  return found;
}

async function partsOf(
  caller: Caller,
  { service, operation, key, id, field, fields, flat }: PartCall,
  things: readonly Values[],
  refused: Refused[],
): Promise<Values[]> {
  const found: Values[] = [];
  for (const thing of things) {
    const named = { ...fields, [field ?? id]: String(thing[id]) };
    const list = await orRefused(refused, operation, () => listAll(caller, service, operation, key, named));
    if (flat) found.push(...((list ?? []) as Values[]));
    else if (list) found.push({ [id]: thing[id], [key]: list });
  }
  return found;
}

/**
 * A call that the service does not have, or that the caller may not make, is noted; the others go on. What has gone
 * since it was listed is left out.
 */
async function orRefused<T>(
  refused: Refused[],
  operation: ListCall["operation"],
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code.includes("NotFound")) return undefined;
    if (!isRefusal(error)) throw error;
    if (!refused.some((one) => one.operation === operation)) refused.push({ operation, why: error.message });
    return undefined;
  }
}

function isRefusal({ status, code }: AwsError): boolean {
  return status === 501 || /^(UnauthorizedOperation|AccessDenied|OptInRequired|InvalidAction)/.test(code);
}
