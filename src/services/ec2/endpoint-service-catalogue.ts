/** The endpoint services of AWS itself in each Region: those whose API this cloud speaks. */
import { hash } from "node:crypto";
import { findRegion } from "../../core/regions.ts";
import type { EndpointKind } from "./tables/vpc-endpoint.ts";

/** A service of AWS that endpoints lead to. */
export interface AmazonService {
  /** `com.amazonaws.us-east-1.ec2`. */
  readonly name: string;
  readonly id: string;
  readonly kind: Exclude<EndpointKind, "GatewayLoadBalancer">;
  readonly region: string;
  /** The last part of its name, `kinesis-streams`, which its own DNS names carry too. */
  readonly label: string;
  /** The first label of its public name: `kinesis`. */
  readonly host: string;
  /** The public names that private DNS takes over in a VPC, the chief one first. */
  readonly privateDnsNames: readonly string[];
  /** Its own DNS names stand for whole domains (`*.vpce-…`). */
  readonly wildcard: boolean;
  readonly policySupported: boolean;
  readonly families: readonly ("ipv4" | "ipv6")[];
}

/** The services that AWS offers in a Region, by name. */
export function amazonServicesOf(region: string): readonly AmazonService[] {
  let made = byRegion.get(region);
  if (!made) byRegion.set(region, (made = makeServices(region)));
  return made;
}

const byRegion = new Map<string, readonly AmazonService[]>();

/** Last part of the name, first label of the host where that differs. */
const interfaces: readonly (readonly [label: string, host?: string])[] = [
  ["acm-pca"],
  ["cloudformation"],
  ["cloudtrail"],
  ["config"],
  ["dynamodb"],
  ["ec2"],
  ["elasticloadbalancing"],
  ["events"],
  ["guardduty-data"],
  ["inspector2"],
  ["kinesis-streams", "kinesis"],
  ["kms"],
  ["lambda"],
  ["logs"],
  ["macie2"],
  ["monitoring"],
  ["network-firewall"],
  ["ram"],
  ["s3"],
  ["secretsmanager"],
  ["servicecatalog"],
  ["servicequotas"],
  ["sns"],
  ["sqs"],
  ["ssm"],
  ["sts"],
  ["tagging"],
];

/** Services that take IPv6 at their endpoints too. */
const dualStack: ReadonlySet<string> = new Set([
  "dynamodb",
  "ec2",
  "kms",
  "lambda",
  "logs",
  "s3",
  "secretsmanager",
  "sts",
]);

function makeServices(region: string): readonly AmazonService[] {
  if (!findRegion(region)) return [];
  const gateways = ["dynamodb", "s3"].map((label): AmazonService => ({
    ...base(region, label, label, "Gateway"),
    privateDnsNames: [],
    wildcard: false,
    policySupported: true,
  }));
  const others = interfaces.map(([label, host = label]): AmazonService => ({
    ...base(region, label, host, "Interface"),
    privateDnsNames: privateNames(region, label, host),
    wildcard: label === "s3",
    policySupported: label !== "guardduty-data",
  }));
  const order = (a: AmazonService, b: AmazonService) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return [...gateways, ...others].toSorted(order);
}

function base(region: string, label: string, host: string, kind: AmazonService["kind"]) {
  const name = `com.amazonaws.${region}.${label}`;
  const id = `vpce-svc-0${hash("sha256", `${kind}/${name}`, "hex").slice(0, 16)}`;
  const families = dualStack.has(label) ? (["ipv4", "ipv6"] as const) : (["ipv4"] as const);
  return { name, id, kind, region, label, host, families };
}

function privateNames(region: string, label: string, host: string): string[] {
  const chief = `${host}.${region}.amazonaws.com`;
  if (label !== "s3") return [chief];
  return [chief, ...["s3-control", "s3-accesspoint"].map((other) => `${other}.${region}.amazonaws.com`)].flatMap(
    (name) => [name, `*.${name}`],
  );
}
