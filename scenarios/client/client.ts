/** The clients that build scenarios: what each of them must be able to do. */

/** The services that scenarios call. */
export type Service = "ec2" | "elbv2" | "s3" | "ram" | "dynamodb" | "kinesis" | "logs";

/** A real AWS client at work. Inputs and outputs are the API's, in its own member names. */
export interface Client {
  readonly name: string;
  /** Calls an operation, of EC2 unless another service is named; rejects with the client's own error. */
  call(operation: string, input: Readonly<Record<string, unknown>>, service?: Service): Promise<unknown>;
  /** Waits with the client's own waiter; rejects when it does not return in a few seconds. */
  wait(waiter: string, input: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Where a client works: its access key id is the account, so that each network can have one of its own. */
export interface Place {
  readonly endpoint: string;
  readonly region: string;
  /** 12 digits. */
  readonly account: string;
}

/** How long a waiter may take in seconds: all states are there when the call is answered. */
export const waiterSeconds = 10;

/** An input with `$name` texts replaced by what was kept under the name. */
export function withKept<T>(input: T, kept: Readonly<Record<string, string>>): T {
  if (typeof input === "string") return (/^\$[^{]/.test(input) ? keptAs(input.slice(1), kept) : input) as T;
  if (Array.isArray(input)) return input.map((item: unknown) => withKept(item, kept)) as T;
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withKept(value as unknown, kept)])) as T;
}

/** The value at a path such as `Instances.0.InstanceId`; `Associations.SubnetId=subnet-1` is the item that has this. */
export function valueAt(output: unknown, path: string): unknown {
  let value = output;
  for (const key of path.split(".")) {
    const [name = "", wanted] = key.split("=");
    value =
      wanted === undefined
        ? (value as Record<string, unknown> | undefined)?.[name]
        : (value as Record<string, unknown>[] | undefined)?.find((item) => item[name] === wanted);
  }
  return value;
}

/** `DescribeVpcs` as `describe-vpcs` or `describe_vpcs`. */
export function spelled(operation: string, by: "-" | "_"): string {
  return operation.replace(/(?<=[a-z0-9])(?=[A-Z])/g, by).toLowerCase();
}

function keptAs(key: string, kept: Readonly<Record<string, string>>): string {
  const value = kept[key];
  if (value === undefined) throw new Error(`nothing was kept as ${key}`);
  return value;
}
