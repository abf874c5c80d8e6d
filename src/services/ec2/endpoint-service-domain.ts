/** Private DNS names of customers' services: proving that a domain is one's own, by a TXT record on the internet. */
import { port } from "../../core/port.ts";
import type { ChangeContext } from "../../core/context.ts";
import { act } from "./api.ts";
import { fault } from "./faults.ts";
import { endpointServices, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { ServiceDomain } from "./tables/vpc-endpoint.ts";

/** Who answers for the texts of names on the internet. Where nobody does, no name has any. */
export interface TextRecords {
  /** The texts of a name's TXT records. */
  readonly textsOf: (name: string) => Promise<readonly string[]>;
}

/** The port through which TXT records are looked up. */
export const textRecords = port<TextRecords>("ec2.text-records");

/** A domain that is still to be proven. Throws InvalidParameter for what is no domain name. */
export function newDomain(cx: ChangeContext, name: string): ServiceDomain {
  const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
  const labels = name.replace(/^\*\./, "").split(".");
  if (labels.length < 2 || name.length > 255 || !labels.every((one) => label.test(one)))
    throw fault("InvalidParameter", `The private DNS name '${name}' is no valid domain name.`);
  const digits = cx.newDigits("service-domain");
  return {
    name,
    state: "pendingVerification",
    recordName: `_${digits.slice(0, 20)}`,
    recordValue: `vpce:${digits.slice(20, 40)}`,
  };
}

/** AWS looks for the record below the domain that has it, or below a domain above that one. */
const startVerification = act(
  "StartVpcEndpointServicePrivateDnsVerification",
  { honours: ["ServiceId"], access: { resources: { "vpc-endpoint-service": "ServiceId" } } },
  async (input, cx) => {
    const { id, domain } = cx.find(endpointServices, input.ServiceId);
    if (!domain) throw fault("InvalidParameter", `The service ${id} has no private DNS name.`);
    const found = await finds(cx.port(textRecords), domain);
    cx.transact(({ tx }) => {
      const now = tx.get(endpointServices, id);
      if (now?.domain?.recordValue !== domain.recordValue) return;
      tx.update(endpointServices, id, { domain: { ...now.domain, state: found ? "verified" : "failed" } });
      if (found)
        for (const endpoint of tx.by(vpcEndpoints, "service", id))
          tx.update(vpcEndpoints, endpoint.id, { privateDnsNames: [domain.name] });
    });
    return { ReturnValue: true };
  },
);

async function finds(records: TextRecords | undefined, domain: ServiceDomain): Promise<boolean> {
  if (!records) return false;
  const labels = domain.name.replace(/^\*\./, "").split(".");
  for (let from = 0; from <= labels.length - 2; from++) {
    const parent = labels.slice(from).join(".");
    for (const name of [`${domain.recordName}.${parent}`, parent])
      if ((await records.textsOf(name)).includes(domain.recordValue)) return true;
  }
  return false;
}

/** Operations of the private DNS names of services. */
export const endpointServiceDomainOperations = [startVerification];
