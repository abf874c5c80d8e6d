/** Endpoints as doors to this server's own API: which names and services they serve, and whom their policies let by. */
import type { AccessRequest } from "../../core/access.ts";
import type { Call } from "../../core/call.ts";
import { Fault } from "../../core/fault.ts";
import type { Reader } from "../../core/reader.ts";
import { services } from "../../models/index.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { dnsEntriesOf, zonesOfEndpoint } from "./vpc-endpoint-dns.ts";
import { endpointVerdict } from "./vpc-endpoint-policy.ts";

/** What stands behind an endpoint to a service of AWS. */
export interface EndpointFront {
  readonly vpc: string;
  /** DNS names that its certificate is good for. */
  readonly names: readonly string[];
  /** Services of the API, by model name, that it leads to. */
  readonly services: readonly string[];
}

/** The front of an endpoint to a service of AWS. */
export function endpointFront(read: Reader, id: string): EndpointFront | undefined {
  const row = read.get(vpcEndpoints, id);
  const service = row && amazonServicesOf(row.region).find((one) => one.name === row.serviceName);
  if (!row || !service) return undefined;
  const { host, region } = service;
  const own = dnsEntriesOf(row, zonesOfEndpoint(read, row)).map(({ DnsName = "" }) => DnsName);
  const chief = `${host}.${region}.amazonaws.com`;
  const more = host === "s3" ? bucketNames(region) : region === "us-east-1" ? [`${host}.amazonaws.com`] : [];
  return {
    vpc: row.vpcId,
    names: [...new Set([chief, ...more, ...service.privateDnsNames, ...own])],
    services: Object.entries(services).flatMap(([name, entry]) =>
      behind(host, name, entry.endpointPrefix) ? name : [],
    ),
  };
}

/** Throws where the policy of the endpoint that a call came by does not let it pass. */
export function checkEndpointPolicy(read: Reader, call: Call, asked: AccessRequest): void {
  const row = call.via && read.get(vpcEndpoints, call.via.endpoint);
  if (!row) return;
  const { account, anonymous, arn } = call.identity;
  for (const resource of asked.resources) {
    const verdict = endpointVerdict(row, {
      principal: anonymous ? { kind: "anonymous", names: [] } : { kind: "aws", account, names: [arn] },
      action: asked.action,
      resource,
      context: asked.conditions,
    });
    if (verdict.effect === "allow") continue;
    const because = verdict.effect === "deny" ? "with an explicit deny in" : "because no statement allows it in";
    throw new Fault(
      codes[services[call.service]?.protocols[0] ?? "query"] ?? "AccessDenied",
      `User: ${arn} is not authorized to perform: ${asked.action} on resource: ${resource} ${because} the policy of ` +
        `the VPC endpoint ${row.id}`,
      403,
    );
  }
}

/** How services of each protocol call a refusal. */
const codes: Readonly<Record<string, string>> = {
  ec2: "UnauthorizedOperation",
  json: "AccessDeniedException",
  "rest-json": "AccessDeniedException",
  "smithy-rpc-v2-cbor": "AccessDeniedException",
};

function behind(host: string, name: string, prefix: string): boolean {
  return prefix === host || (host === "s3" && name === "s3control");
}

/** Buckets have names of their own below those of S3. */
function bucketNames(region: string): string[] {
  const regional = [`s3.${region}.amazonaws.com`, `s3.dualstack.${region}.amazonaws.com`];
  const all = region === "us-east-1" ? [...regional, "s3.amazonaws.com"] : regional;
  return all.flatMap((name) => [name, `*.${name}`]);
}
