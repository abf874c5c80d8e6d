/** Rows of VPC peering connections: what two VPCs agreed on, and what each side keeps for itself. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** One of the two VPCs of a peering connection. */
export interface PeeringSide {
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  /** Public names of this VPC's instances stand for their private addresses when the other VPC asks. */
  readonly dnsFromRemote: boolean;
  /** Whether describes show the connection to this side. */
  readonly listed: boolean;
}

/** The states of a connection ("VPC peering connection lifecycle" in the VPC Peering Guide). */
export type PeeringState =
  | "initiating-request"
  | "pending-acceptance"
  | "provisioning"
  | "active"
  | "failed"
  | "expired"
  | "rejected"
  | "deleting"
  | "deleted";

/** A peering connection; the row is the requester's, who has its tags here. */
export interface VpcPeering extends Row {
  readonly requester: PeeringSide;
  readonly accepter: PeeringSide;
  readonly state: PeeringState;
  /** AWS's words for the state. */
  readonly message: string;
  /** Cloud time in milliseconds at which a request that nobody accepts ends; absent once it was accepted. */
  readonly expiresAt?: number;
}

/** Requests of an account in a Region that nobody has answered (PER-12). */
const outstandingPeerings = quota({
  service: "vpc",
  code: "L-DC9F7029",
  name: "Outstanding VPC peering connection requests",
  value: 25,
  adjustable: true,
  slug: "outstanding-vpc-peerings",
});

/** Active connections of one VPC (PER-12). */
export const peeringsPerVpc = quota({
  service: "vpc",
  code: "L-7E9ECCDB",
  name: "Active VPC peering connections per VPC",
  value: 50,
  max: 125,
  adjustable: true,
  slug: "vpc-peerings-per-vpc",
});

/** Whether a connection may still carry traffic one day. */
export function isLiving({ state }: VpcPeering): boolean {
  return isOutstanding({ state }) || state === "provisioning" || state === "active" || state === "deleting";
}

/** Whether a request waits for an answer. */
function isOutstanding({ state }: Pick<VpcPeering, "state">): boolean {
  return state === "initiating-request" || state === "pending-acceptance";
}

/** Whether both sides are the same account in the same Region, so that one row tells all. */
function isAtOnePlace({ requester, accepter }: VpcPeering): boolean {
  return requester.account === accepter.account && requester.region === accepter.region;
}

/** Peering connections. Found from both sides by the `vpc` index (living ones) and by `accepter`. */
export const vpcPeerings = table<VpcPeering>("ec2.vpc-peering-connection", {
  prefix: "pcx",
  type: "vpc-peering-connection",
  sharedWith: ({ accepter }) => (accepter.listed ? [`${accepter.account}/${accepter.region}`] : undefined),
  indexes: {
    vpc: (row) => (isLiving(row) ? [row.requester.vpcId, row.accepter.vpcId] : undefined),
    /** Active connections of a side's VPC, for its quota. */
    active: (row) => (row.state === "active" ? [row.requester.vpcId, row.accepter.vpcId] : undefined),
    /** Under `account/region`, where that is not the requester's own place. */
    accepter: (row) => (isAtOnePlace(row) ? undefined : `${row.accepter.account}/${row.accepter.region}`),
  },
  quotas: [
    {
      quota: outstandingPeerings,
      counts: isOutstanding,
      fault: (limit) =>
        fault(
          "OutstandingVpcPeeringConnectionLimitExceeded",
          `The limit of ${limit} outstanding VPC peering connection requests has been reached.`,
        ),
    },
    {
      quota: peeringsPerVpc,
      per: "active",
      counts: ({ state }) => state === "active",
      fault: (limit) => tooManyActive(limit),
    },
  ],
  notFound: notFoundId("InvalidVpcPeeringConnectionID.NotFound", "vpcPeeringConnection ID"),
  malformed: malformedId("InvalidVpcPeeringConnectionId.Malformed", "pcx"),
});

/** The error for a VPC that has its active connections together. */
export function tooManyActive(limit: number, vpcId = "The VPC"): Error & ReturnType<typeof fault> {
  return fault(
    "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
    `${vpcId} has reached its limit of ${limit} active VPC peering connections.`,
  );
}
