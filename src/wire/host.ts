/** Reads the service, the Region and what stands before the service from a Host header. */
import { services } from "../models/index.ts";

/** What a host name says. */
export interface HostNames {
  /** Services whose endpoint it is; elb and elbv2 share one. None when the host is no service's. */
  readonly services: readonly string[];
  /** The label that names the service. */
  readonly label?: string;
  /** Labels before the service: a bucket, an account, a stream prefix; empty when there are none. */
  readonly prefix: string;
  readonly region?: string;
  /** The first label of an AWS host whose service has no model. */
  readonly unknown?: string;
  /** True when nothing stands between the service and the base: `s3.localhost`. */
  readonly bare?: boolean;
}

const nothing: HostNames = { services: [], prefix: "" };
const region = /^(?:[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}|aws-global)$/;
const passed = new Set(["dualstack", "fips", "api", "vpce", "control"]);
const known = new Map<string, HostNames>();
const mostKnown = 1000;

/** What a host says; hosts end with `.localhost`, contain `.localhost.`, or are AWS's own. */
export function readHost(host: string): HostNames {
  const found = known.get(host);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const names = parseHost(host);
  known.set(host, names);
  return names;
}

const byPrefix = Map.groupBy(Object.keys(services), (name) => services[name]?.endpointPrefix ?? name);
for (const name of Object.keys(services)) if (!byPrefix.has(name) && name !== "elbv2") byPrefix.set(name, [name]);

function servicesOf(label: string): readonly string[] | undefined {
  const plain = label.replace(/-fips$/, "");
  const s3Region = /^s3-((?:[a-z]{2,4}(?:-[a-z]+)+-\d{1,2})|external-1)$/.test(plain);
  return byPrefix.get(s3Region ? "s3" : plain) ?? byPrefix.get(plain.replace(/^stream(?:ing)?-/, ""));
}

function parseHost(host: string): HostNames {
  const name = host.replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
  const labels = name.split(".");
  const base = baseAt(labels);
  if (base <= 0) return nothing;
  for (let at = base - 1; at >= 0; at--) {
    const label = labels[at] as string;
    const services = servicesOf(label);
    if (services === undefined) continue;
    const between = labels.slice(at + 1, base);
    if (!between.every((each) => region.test(each) || passed.has(each))) continue;
    const prefix = labels.slice(0, at).join(".");
    return { services, label, prefix, region: between.find((each) => region.test(each)), bare: between.length === 0 };
  }
  const isAws = labels[base] !== "localhost";
  return { services: [], prefix: labels.slice(0, base).join("."), unknown: isAws ? labels[0] : undefined };
}

/** Where the base of a host begins: `localhost`, `amazonaws` or `api.aws`. */
function baseAt(labels: readonly string[]): number {
  const local = labels.lastIndexOf("localhost");
  if (local >= 0) return local;
  const aws = labels.lastIndexOf("amazonaws");
  if (aws >= 0) return aws;
  return labels.at(-1) === "aws" && labels.at(-2) === "api" ? labels.length - 2 : -1;
}
