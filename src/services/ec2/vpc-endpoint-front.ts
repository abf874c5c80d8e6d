/**
 * Endpoints and public addresses as doors to this server's own API: which names and services they serve, and whom
 * policies of endpoints let by.
 */
import type { AccessRequest } from "../../core/access.ts";
import type { Call } from "../../core/call.ts";
import { Fault } from "../../core/fault.ts";
import type { Reader } from "../../core/reader.ts";
import { services as models } from "../../models/index.ts";
import { parseAddress } from "../../net/address.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import type { AmazonService } from "./endpoint-service-catalogue.ts";
import { publicNamesOf, publicServiceAt } from "./service-address.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { dnsEntriesOf, zonesOfEndpoint } from "./vpc-endpoint-dns.ts";
import { endpointVerdict } from "./vpc-endpoint-policy.ts";

/** What stands behind an endpoint to a service of AWS, or at a public address of one. */
export interface ServiceFront {
  /** DNS names that its certificate is good for. */
  readonly names: readonly string[];
  /** Services of the API, by model name, that it leads to. */
  readonly services: readonly string[];
}

/** The front of an endpoint to a service of AWS. */
export function endpointFront(read: Reader, id: string): (ServiceFront & { readonly vpc: string }) | undefined {
  const row = read.get(vpcEndpoints, id);
  const service = row && amazonServicesOf(row.region).find((one) => one.name === row.serviceName);
  if (!row || !service) return undefined;
  const own = dnsEntriesOf(row, zonesOfEndpoint(read, row)).map(({ DnsName = "" }) => DnsName);
  const { names, services } = frontOf(service);
  return { vpc: row.vpcId, names: [...new Set([...names, ...own])], services };
}

/** What answers at a public address of AWS's services. */
export function publicFront(address: string): ServiceFront | undefined {
  const at = parseAddress(address);
  const service = at && publicServiceAt(at);
  return service && frontOf(service);
}

/** Gateway endpoints lead to what answers at the public addresses of their service. */
function frontOf({ host, region }: AmazonService): ServiceFront {
  const service = amazonServicesOf(region).find((one) => one.kind === "Interface" && one.host === host)!;
  return {
    names: publicNamesOf(service).map(({ name }) => name),
    services: Object.entries(models).flatMap(([name, entry]) => (behind(host, name, entry.endpointPrefix) ? name : [])),
  };
}

/** Throws where an endpoint that a call came by does not let it pass: it is for another Region, or by its policy. */
export function checkEndpointPolicy(read: Reader, call: Call, asked: AccessRequest): void {
  const row = call.via && read.get(vpcEndpoints, call.via.endpoint);
  if (!row) return;
  const { account, anonymous, arn } = call.identity;
  if (!anonymous && call.region !== row.region) throw wrongRegion(call, row.region);
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
      codes[models[call.service]?.protocols[0] ?? "query"] ?? "AccessDenied",
      `User: ${arn} is not authorized to perform: ${asked.action} on resource: ${resource} ${because} the policy of ` +
        `the VPC endpoint ${row.id}`,
      403,
    );
  }
}

/** An endpoint leads to its own Region, whatever Region a request is signed for. */
function wrongRegion({ service, region }: Call, expected: string): Fault {
  if (service === "s3") {
    const message = `The authorization header is malformed; the region '${region}' is wrong; expecting '${expected}'`;
    return new Fault("AuthorizationHeaderMalformed", message, 400);
  }
  const isJson = codes[models[service]?.protocols[0] ?? "query"] === "AccessDeniedException";
  const message = `Credential should be scoped to a valid region, not '${region}'.`;
  return new Fault(isJson ? "InvalidSignatureException" : "SignatureDoesNotMatch", message, isJson ? 400 : 403);
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
