/** What other services may ask of EC2 inside their own transaction. */
import { imagesOf } from "./image-catalogue.ts";

export { associate } from "./address.ts";
export { giveAddresses } from "./network-interface-address.ts";
export { createInterface, removeInterface } from "./network-interface-creation.ts";
export { lendPublicIp } from "./network-interface-public-ip.ts";
export { checkGroups } from "./security-group-creation.ts";
export { addresses } from "./tables/address.ts";
export { internetGateways } from "./tables/gateway.ts";
export { instances } from "./tables/instance.ts";
export { networkInterfaces } from "./tables/network-interface.ts";
export { tables as networkTables } from "./tables.ts";
export { securityGroups } from "./tables/security-group.ts";
export { subnets } from "./tables/subnet.ts";
export { transitGateways } from "./tables/transit-gateway.ts";
export { multicastDomains } from "./tables/transit-gateway-multicast.ts";
export { shareMulticastDomain, shareTransitGateway } from "./transit-gateway-share.ts";
export { endpointServices } from "./tables/vpc-endpoint.ts";
export { vpcs } from "./tables/vpc.ts";
export type { Subnet } from "./tables/subnet.ts";
export type { Vpc } from "./tables/vpc.ts";

/** A public image, as the public parameters of Systems Manager name it. */
export interface PublicImage {
  readonly imageId: string;
  readonly name: string;
  readonly architecture: string;
  /** Names such as `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64`; none for old releases. */
  readonly parameters: readonly string[];
  /** The names that hold a line's newest release, for each of its releases. */
  readonly lineParameters: readonly string[];
  /** The release's number in its line, counted from 1: what AWS calls the version of a parameter. */
  readonly release: number;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** The public images of a Region. */
export function publicImages(region: string): readonly PublicImage[] {
  return [...imagesOf(region).values()].map(({ id, name, createdAt, line, newest }) => ({
    imageId: id,
    name,
    architecture: line.architecture,
    parameters: newest ? line.parameters : [],
    lineParameters: line.parameters,
    release: line.releases.findIndex((release) => release.createdAt === createdAt) + 1,
    createdAt,
  }));
}
