/** Asks an account in a Region for its network and gives the answers as files that `fogbank import` reads. */
import { AwsError, call, listAll } from "./aws-client.ts";
import type { Caller } from "./aws-client.ts";
import { listCalls, partCalls, singleCalls, vpcAttributes } from "./describe-calls.ts";
import type { ListCall, PartCall } from "./describe-calls.ts";

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

/** Makes the calls, one after the other. Throws what is no refusal of one call. */
export async function askForNetwork(caller: Caller): Promise<Answers> {
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
  const attributes = await attributesOf(caller, lists.get("Vpcs") ?? [], refused);
  if (attributes.length > 0) put("VpcAttributes", attributes);
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

async function attributesOf(caller: Caller, vpcs: readonly Values[], refused: Refused[]): Promise<Values[]> {
  const found: Values[] = [];
  for (const { VpcId } of vpcs) {
    let all: Values = { VpcId };
    for (const attribute of vpcAttributes) {
      const fields = { VpcId: String(VpcId), Attribute: attribute };
      const ask = () => call(caller, "ec2", "DescribeVpcAttribute", fields);
      all = { ...all, ...(await orRefused(refused, "DescribeVpcAttribute", ask)) };
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

/** A call that the service does not have, or that the caller may not make, is noted; the others go on. */
async function orRefused<T>(
  refused: Refused[],
  operation: ListCall["operation"],
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (!isRefusal(error)) throw error;
    if (!refused.some((one) => one.operation === operation)) refused.push({ operation, why: error.message });
    return undefined;
  }
}

function isRefusal({ status, code }: AwsError): boolean {
  return status === 501 || /^(UnauthorizedOperation|AccessDenied|OptInRequired|InvalidAction)/.test(code);
}
