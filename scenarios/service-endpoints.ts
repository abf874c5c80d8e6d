/** Steps of scenarios with endpoints for AWS's own services, and what guests ask these services with curl. */
import type { Guest } from "./guest.ts";
import { region } from "./run.ts";
import type { Made, Step } from "./scenario.ts";

/** A statement that lets everybody do everything with a resource. */
export function allowing(...resources: readonly string[]): string {
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "*", Resource: resources }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** A gateway endpoint of a VPC under a name, in tables (by kept name); an address of its service as `NAME-ip`. */
export function gatewayEndpoint(name: string, of: string, service: string, ...tables: string[]): (Step | Made)[] {
  const ServiceName = `com.amazonaws.${region}.${service}`;
  const RouteTableIds = tables.map((table) => `$${table}`);
  return [
    {
      call: "CreateVpcEndpoint",
      input: { VpcEndpointType: "Gateway", VpcId: `$${of}`, ServiceName, RouteTableIds },
      keep: { [name]: "VpcEndpoint.VpcEndpointId" },
    },
    {
      call: "DescribePrefixLists",
      input: { Filters: [{ Name: "prefix-list-name", Values: [ServiceName] }] },
      keep: { [`${name}-block`]: "PrefixLists.0.Cidrs.0" },
    },
    { make: `${name}-ip`, from: (kept) => firstAddress(kept(`${name}-block`)) },
  ];
}

/** `198.19.219.65` of `198.19.219.64/27`. */
const firstAddress = (cidr: string): string =>
  cidr.replace(/(\d+)\/\d+$/, (_, last: string) => String(Number(last) + 1));

/** Adds a gateway endpoint to a table, or takes it away. */
export function inTable(change: "Add" | "Remove", name: string, table: string): Step {
  return {
    call: "ModifyVpcEndpoint",
    input: { VpcEndpointId: `$${name}`, [`${change}RouteTableIds`]: [`$${table}`] },
  };
}

/** Gives an endpoint a policy, or its default one back. */
export function endpointPolicy(name: string, policy?: string): Step {
  const change = policy === undefined ? { ResetPolicy: true } : { PolicyDocument: policy };
  return { call: "ModifyVpcEndpoint", input: { VpcEndpointId: `$${name}`, ...change } };
}

/** Names of instances and endpoints in a VPC. */
export function dnsNames(of: string): Step {
  return { call: "ModifyVpcAttribute", input: { VpcId: `$${of}`, EnableDnsHostnames: { Value: true } } };
}

/** What came of a request: curl's exit status, HTTP's status, the body. */
export interface Answered {
  readonly exit: number;
  readonly status: number;
  readonly body: string;
}

/** A guest's request to a service of AWS, signed for an account. */
export async function asks(
  guest: Guest,
  account: string,
  service: string,
  request: string,
  { seconds = 5, signedFor = region }: { readonly seconds?: number; readonly signedFor?: string } = {},
): Promise<Answered> {
  const signed = `--aws-sigv4 aws:amz:${signedFor}:${service} --user ${account}:x`;
  const { status: exit, out } = await guest.run(`curl -sS -m ${seconds} -w '\\n%{http_code}' ${signed} ${request}`);
  const lines = out.split("\n");
  return { exit, status: Number(lines.pop()), body: lines.join("\n") };
}

/** A request of a JSON service: its target and its input, to its public name. */
export function jsonRequest(host: string, target: string, version: string, input: object): string {
  const headers = `-H 'content-type: application/x-amz-json-${version}' -H 'x-amz-target: ${target}'`;
  return `${headers} -d '${JSON.stringify(input)}' https://${host}.${region}.amazonaws.com/`;
}

/** The IPv4 addresses that a guest finds for a name, in order; none where it finds none. */
export async function addressesOf(guest: Guest, name: string): Promise<string[]> {
  const { out } = await guest.run(`getent ahostsv4 ${name} | awk '{ print $1 }' | sort -u`);
  return out.split("\n").filter((line) => line !== "");
}
