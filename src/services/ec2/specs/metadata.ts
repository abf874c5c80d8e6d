/** The metadata of instances: the documents that the metadata service shows ("Instance metadata categories"). */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import type { MetadataSpec } from "../../../specs/metadata.ts";
import { imageOfInstance } from "../image-catalogue.ts";
import { interfacesOf } from "../instance-interface.ts";
import { limitOf } from "../instance-limit.ts";
import { publicAssociation } from "../public-address.ts";
import { holderOf } from "../stations/rows.ts";
import { instances } from "../tables/instance.ts";
import type { Instance } from "../tables/instance.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { placementGroups } from "../tables/placement-group.ts";
import { securityGroups } from "../tables/security-group.ts";
import { volumes } from "../tables/volume.ts";
import { hostNameOf } from "./host-name.ts";
import { interfaceDocuments } from "./metadata-interface.ts";
import { behindOf } from "./port.ts";

/** What the metadata service shows to an instance; nothing for one that was terminated or never was. */
export function metadataOf(read: Recorder, id: string): MetadataSpec | undefined {
  return read.value(specOf, id);
}

/** The instance behind an address of a VPC, if it runs: whose metadata a request from there is for. */
export function instanceAt(read: Recorder, routerId: string, address: Address): string | undefined {
  const eni = holderOf(read, routerId, formatAddress(address));
  const behind = eni && read.value(behindOf, eni.id);
  return behind?.is === "instance" ? behind.id : undefined;
}

const specOf = derivation<MetadataSpec | undefined>("ec2.metadata-spec", (read, id) => {
  const row = read.get(instances, id);
  if (row?.vpcId === undefined) return undefined;
  const { metadataOptions: options, userData } = row;
  const enis = interfacesOf(read, id).filter(({ attachment }) => attachment?.status !== "detaching");
  return {
    enabled: options.httpEndpoint === "enabled",
    ipv6: options.httpProtocolIpv6 === "enabled",
    tokens: options.httpTokens,
    hopLimit: options.httpPutResponseHopLimit,
    documents: {
      ...below("meta-data/", {
        ...softwareDocuments(row),
        ...placementDocuments(read, row),
        ...addressDocuments(read, row, enis[0]),
        ...below("block-device-mapping/", deviceDocuments(read, row)),
        ...enis.reduce((all, eni) => ({ ...all, ...interfaceDocuments(read, row, eni) }), {}),
        ...keyDocuments(row),
        ...profileDocuments(row),
        ...(options.instanceMetadataTags === "enabled" && below("tags/instance/", tagDocuments(row))),
      }),
      ...below("dynamic/", {
        "fws/instance-monitoring": row.monitoring,
        "instance-identity/document": identityDocument(row, enis[0]),
      }),
    },
    ...(userData !== undefined && { userData }),
  };
});

type Documents = Readonly<Record<string, string>>;

function below(folder: string, documents: Documents): Documents {
  return Object.fromEntries(Object.entries(documents).map(([name, text]) => [folder + name, text]));
}

function softwareDocuments(row: Instance): Documents {
  const { bareMetal, hypervisor } = limitOf(row.instanceType)!;
  return {
    "ami-id": row.imageId,
    "ami-launch-index": String(row.launchIndex),
    "ami-manifest-path": "(unknown)",
    "events/maintenance/history": "[]",
    "events/maintenance/scheduled": "[]",
    "instance-action": "none",
    "instance-id": row.id,
    "instance-life-cycle": "on-demand",
    "instance-type": row.instanceType,
    "metrics/vhostmd": '<?xml version="1.0" encoding="UTF-8"?>',
    profile: "default-hvm",
    "reservation-id": row.reservationId,
    "services/domain": "amazonaws.com",
    "services/partition": "aws",
    ...(!bareMetal && { system: hypervisor === "nitro" ? "nitro" : "xen" }),
  };
}

function placementDocuments(read: Recorder, row: Instance): Documents {
  const group = row.placementGroupId === undefined ? undefined : read.get(placementGroups, row.placementGroupId);
  return below("placement/", {
    "availability-zone": row.zone,
    "availability-zone-id": row.zoneId,
    region: row.region,
    ...(group && { "group-name": group.name }),
    ...(row.partitionNumber !== undefined && { "partition-number": String(row.partitionNumber) }),
  });
}

function addressDocuments(read: Recorder, row: Instance, primary: NetworkInterface | undefined): Documents {
  const name = read.value(hostNameOf, row.id);
  const names = { hostname: name, "local-hostname": name };
  if (!primary) return names;
  const own = primary.privateIps[0]?.address;
  const six = (primary.ipv6s.find((one) => one.primary) ?? primary.ipv6s[0])?.address;
  const known = own ? publicAssociation(read, primary, own) : undefined;
  const groups = primary.groupIds.flatMap((group) => read.get(securityGroups, group)?.name ?? []);
  return {
    ...names,
    ...(own && { "local-ipv4": own }),
    ...(six && { ipv6: six }),
    ...(known?.PublicDnsName && { "public-hostname": known.PublicDnsName }),
    ...(known && { "public-ipv4": known.PublicIp! }),
    mac: primary.mac,
    "security-groups": groups.join("\n"),
  };
}

/** The root device under two names, and the others in order, as they were when the instance started. */
function deviceDocuments(read: Recorder, row: Instance): Documents {
  const root = imageOfInstance(row.region, row.imageId).line.rootDevice;
  const others = read.by(volumes, "instance", row.id).flatMap(({ attachment }) => {
    return attachment && attachment.device !== root ? attachment.device.replace("/dev/", "") : [];
  });
  return { ami: root, root, ...Object.fromEntries(others.map((device, n) => [`ebs${n + 1}`, device])) };
}

function keyDocuments({ publicKey, keyName }: Instance): Documents {
  if (publicKey === undefined) return {};
  return { "public-keys/": `0=${keyName}`, "public-keys/0/openssh-key": `${publicKey} ${keyName}` };
}

/** Its credentials come with IAM: until then the folder of roles is not there. */
function profileDocuments({ iamInstanceProfile: profile, launchedAt }: Instance): Documents {
  if (!profile) return {};
  const LastUpdated = second(profile.associatedAt ?? launchedAt);
  const info = { Code: "Success", LastUpdated, InstanceProfileArn: profile.arn, InstanceProfileId: profile.id };
  return { "iam/info": pretty(info) };
}

function tagDocuments({ tags = {} }: Instance): Documents {
  return tags;
}

function identityDocument(row: Instance, primary: NetworkInterface | undefined): string {
  return pretty({
    accountId: row.account,
    architecture: row.architecture,
    availabilityZone: row.zone,
    billingProducts: null,
    devpayProductCodes: null,
    marketplaceProductCodes: null,
    imageId: row.imageId,
    instanceId: row.id,
    instanceType: row.instanceType,
    kernelId: null,
    pendingTime: second(row.launchedAt),
    privateIp: primary?.privateIps[0]?.address ?? null,
    ramdiskId: null,
    region: row.region,
    version: "2017-09-30",
  });
}

function pretty(document: object): string {
  return JSON.stringify(document, null, 2).replaceAll(/^( *"\w+"): /gm, "$1 : ");
}

function second(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
