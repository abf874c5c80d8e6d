/** Network interfaces: creation, deletion, description. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import type { ConnectionTrackingSpecificationRequest } from "../../models/ec2.d.ts";
import { change, read, withManaged } from "./api.ts";
import { fault } from "./faults.ts";
import { checkIdsAlone } from "./list.ts";
import { addressWish } from "./network-interface-address.ts";
import { createInterface, removeInterface } from "./network-interface-creation.ts";
import { interfaceFilters } from "./network-interface-filter.ts";
import { checkUnattachedAddresses } from "./network-interface-limit.ts";
import { viewInterface } from "./network-interface-view.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { ConnectionTracking, NetworkInterface } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { tagsOf } from "./tag-specification.ts";

const createNetworkInterface = change(
  "CreateNetworkInterface",
  {
    honours: [
      "SubnetId",
      "Description",
      "Groups",
      "InterfaceType",
      "TagSpecifications",
      "ClientToken",
      "PrivateIpAddress",
      "PrivateIpAddresses",
      "SecondaryPrivateIpAddressCount",
      "Ipv4Prefixes",
      "Ipv4PrefixCount",
      "Ipv6Addresses",
      "Ipv6AddressCount",
      "Ipv6Prefixes",
      "Ipv6PrefixCount",
      "EnablePrimaryIpv6",
      "ConnectionTrackingSpecification",
    ],
    access: { resources: { subnet: "SubnetId", "security-group": "Groups" } },
  },
  (input, cx) => {
    const row = createInterface(cx, {
      subnet: cx.find(subnets, input.SubnetId),
      groupIds: input.Groups?.length ? input.Groups : undefined,
      description: input.Description,
      interfaceType: input.InterfaceType,
      addresses: addressWish(input),
      connectionTracking: trackingWish(input.ConnectionTrackingSpecification),
      tags: tagsOf(input.TagSpecifications, "network-interface"),
    });
    checkUnattachedAddresses(row);
    cx.later("network-interface-available", { id: row.id }, 1000);
    return { NetworkInterface: viewInterface(row, cx.read), ClientToken: input.ClientToken };
  },
);

const deleteNetworkInterface = change(
  "DeleteNetworkInterface",
  { honours: ["NetworkInterfaceId"], access: { resources: { "network-interface": "NetworkInterfaceId" } } },
  (input, cx) => {
    const row = cx.find(networkInterfaces, input.NetworkInterfaceId);
    if (row.requesterManaged && row.attachment)
      throw fault("OperationNotPermitted", `You are not allowed to delete the network interface '${row.id}'.`);
    if (row.attachment) throw fault("InvalidParameterValue", `Network interface '${row.id}' is currently in use.`);
    removeInterface(cx, row.id);
  },
);

const describeNetworkInterfaces = read(
  "DescribeNetworkInterfaces",
  { honours: ["NetworkInterfaceIds", "Filters", "MaxResults", "NextToken"], defaults: withManaged },
  (input, cx) => {
    checkIdsAlone("networkInterfaceIds", input.NetworkInterfaceIds, input.MaxResults);
    const byAttachment = input.Filters?.some(({ Name }) => Name === "attachment.attachment-id");
    const page = describe(cx, {
      table: networkInterfaces,
      ids: input.NetworkInterfaceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      filters: interfaceFilters,
      indexed: {
        "attachment.instance-id": "instance",
        "attachment.attachment-id": "attachment",
        "group-id": "group",
        "subnet-id": "subnet",
        "vpc-id": "vpc",
      },
    });
    const shown = byAttachment ? page.rows.map(withLastAttachment) : page.rows;
    return { NetworkInterfaces: shown.map((row) => viewInterface(row, cx.read)), NextToken: page.nextToken };
  },
);

/** Who waits for an attachment to end asks for it by its id, and waits for the status `detached`. */
function withLastAttachment(row: NetworkInterface): NetworkInterface {
  return row.attachment || !row.lastAttachment ? row : { ...row, attachment: row.lastAttachment };
}

/** The connection tracking of a request. Throws for values out of AWS's ranges. */
export function trackingWish(
  given: ConnectionTrackingSpecificationRequest | undefined,
): ConnectionTracking | undefined {
  if (!given || Object.keys(given).length === 0) return undefined;
  const { TcpEstablishedTimeout, UdpStreamTimeout, UdpTimeout } = given;
  checkSeconds("TcpEstablishedTimeout", TcpEstablishedTimeout, 60, 432_000);
  checkSeconds("UdpStreamTimeout", UdpStreamTimeout, 60, 180);
  checkSeconds("UdpTimeout", UdpTimeout, 30, 60);
  return {
    tcpEstablishedTimeout: TcpEstablishedTimeout,
    udpStreamTimeout: UdpStreamTimeout,
    udpTimeout: UdpTimeout,
  };
}

function checkSeconds(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (value >= least && value <= most)) return;
  throw fault(
    "InvalidParameterValue",
    `Value (${value}) for parameter ${name} is invalid. Valid: ${least} to ${most}.`,
  );
}

function makeAvailable(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(networkInterfaces, String(id));
  if (row?.status === "pending") cx.tx.update(networkInterfaces, row.id, { status: "available" });
}

/** Operations of network interfaces. */
export const networkInterfaceOperations = [createNetworkInterface, deleteNetworkInterface, describeNetworkInterfaces];

/** Jobs of network interfaces. */
export const networkInterfaceJobs = { "network-interface-available": makeAvailable };
