/** The reverse DNS record of an Elastic IP address. */
import { describe } from "../../core/describe.ts";
import type { Job } from "../../core/service.ts";
import type { AddressAttribute } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { addresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";

/** How long AWS takes about to set a record, in milliseconds. */
const settingMs = 60_000;

const modifyAddressAttribute = change(
  "ModifyAddressAttribute",
  { honours: ["AllocationId", "DomainName"] },
  ({ AllocationId, DomainName }, cx) => {
    const { id } = cx.find(addresses, AllocationId);
    if (!DomainName) throw fault("MissingParameter", "The request must contain the parameter domainName");
    const row = cx.tx.update(addresses, id, { ptrUpdate: { value: nameOf(DomainName) } });
    cx.later("address-ptr", { id }, settingMs);
    return { Address: viewAttribute(row) };
  },
);

const resetAddressAttribute = change(
  "ResetAddressAttribute",
  { honours: ["AllocationId", "Attribute"] },
  ({ AllocationId }, cx) => {
    const { id } = cx.find(addresses, AllocationId);
    const row = cx.tx.update(addresses, id, { ptrUpdate: {} });
    cx.later("address-ptr", { id }, settingMs);
    return { Address: viewAttribute(row) };
  },
);

/** Lists the addresses that have a record: clients take the absence of an address as the removal of its record. */
const describeAddressesAttribute = read(
  "DescribeAddressesAttribute",
  { honours: ["AllocationIds", "Attribute", "MaxResults", "NextToken"] },
  (input, cx) => {
    const { AllocationIds: ids, MaxResults: max, NextToken: token } = input;
    const hidden = ({ ptrRecord, ptrUpdate }: Address): boolean => !ptrRecord && !ptrUpdate;
    const page = describe(cx, { table: addresses, filters: {}, ids, max, token, hidden });
    return { Addresses: page.rows.map(viewAttribute), NextToken: page.nextToken };
  },
);

/** Operations of address attributes. */
export const addressAttributeOperations = [modifyAddressAttribute, resetAddressAttribute, describeAddressesAttribute];

/** Jobs of address attributes. */
export const addressAttributeJobs: Readonly<Record<string, Job>> = {
  "address-ptr": (cx, { id }) => {
    const row = cx.tx.get(addresses, String(id));
    if (row?.ptrUpdate) cx.tx.update(addresses, row.id, { ptrRecord: row.ptrUpdate.value, ptrUpdate: undefined });
  },
};

/** A host name with its final dot, as reverse DNS holds it. */
function nameOf(text: string): string {
  const name = text.toLowerCase().replace(/\.$/, "");
  const labels = name.split(".");
  if (labels.length > 1 && name.length < 254 && labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label)))
    return `${name}.`;
  throw fault("InvalidParameterValue", `Value (${text}) for parameter domainName is invalid. It is not a domain name.`);
}

function viewAttribute({ id, publicIp, ptrRecord, ptrUpdate }: Address): AddressAttribute {
  return {
    AllocationId: id,
    PublicIp: publicIp,
    PtrRecord: ptrRecord,
    PtrRecordUpdate: ptrUpdate && { Value: ptrUpdate.value, Status: "PENDING" },
  };
}
