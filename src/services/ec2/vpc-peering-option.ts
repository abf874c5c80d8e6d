/** Options of peering connections: whose public names stand for private addresses on the other side (PER-08). */
import type { ChangeContext } from "../../core/context.ts";
import type { PeeringConnectionOptionsRequest } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import type { VpcPeering } from "./tables/vpc-peering.ts";
import { peeringOf, sidesOf, vpcOfSide } from "./vpc-peering-lookup.ts";
import type { SideName } from "./vpc-peering-lookup.ts";
import { viewOptions } from "./vpc-peering-view.ts";

/** Members that speak of ClassicLink, which AWS has retired. */
const classic = ["AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalVpcToRemoteClassicLink"] as const;

/** Changes the options of one side, or of both where one account owns them in one Region. */
export const modifyVpcPeeringConnectionOptions = change(
  "ModifyVpcPeeringConnectionOptions",
  {
    honours: ["VpcPeeringConnectionId", "RequesterPeeringConnectionOptions", "AccepterPeeringConnectionOptions"],
    access: { resources: { "vpc-peering-connection": "VpcPeeringConnectionId" } },
  },
  (input, cx) => {
    const row = peeringOf(cx, input.VpcPeeringConnectionId);
    const { RequesterPeeringConnectionOptions: requester, AccepterPeeringConnectionOptions: accepter } = input;
    if (!requester && !accepter)
      throw fault("MissingParameter", "The request must contain peering connection options of one side at least");
    for (const [side, wanted] of [
      ["requester", requester],
      ["accepter", accepter],
    ] as const)
      if (wanted) checkRight(cx, row, side);
    if (row.state !== "active")
      throw fault(
        "OperationNotPermitted",
        `Peering ${row.id} is not active. Peering options can be added only to active peerings.`,
      );
    const shown = (side: SideName, wanted?: PeeringConnectionOptionsRequest) =>
      wanted && viewOptions(changeSide(cx, row.id, side, wanted)[side]);
    return {
      RequesterPeeringConnectionOptions: shown("requester", requester),
      AccepterPeeringConnectionOptions: shown("accepter", accepter),
    };
  },
);

function changeSide(
  cx: ChangeContext,
  id: string,
  side: SideName,
  wanted: PeeringConnectionOptionsRequest,
): VpcPeering {
  const row = cx.tx.get(vpcPeerings, id)!;
  if (classic.some((member) => wanted[member]))
    throw fault("UnsupportedOperation", "ClassicLink is retired: EC2-Classic does not exist any more.");
  const dnsFromRemote = wanted.AllowDnsResolutionFromRemoteVpc ?? row[side].dnsFromRemote;
  if (dnsFromRemote && !row[side].dnsFromRemote) checkNames(cx, row);
  return cx.tx.update(vpcPeerings, id, { [side]: { ...row[side], dnsFromRemote } });
}

/** Each side's options are its owner's to change, in its Region. */
function checkRight(cx: ChangeContext, row: VpcPeering, side: SideName): void {
  if (sidesOf(row, cx).includes(side)) return;
  if (row[side].account !== cx.account)
    throw fault(
      "OperationNotPermitted",
      `User ${cx.account} does not have permission to modify the ${side} side peering options`,
    );
  throw fault(
    "OperationNotPermitted",
    `${side === "requester" ? "Requester" : "Accepter"}'s VPC Peering connection options cannot be modified ` +
      `for a different region`,
  );
}

/** Throws unless both VPCs have DNS support and DNS host names. */
function checkNames(cx: ChangeContext, { requester, accepter }: VpcPeering): void {
  for (const side of [requester, accepter]) {
    const vpc = vpcOfSide(cx.tx, side);
    if (!vpc?.enableDnsSupport || !vpc.enableDnsHostnames)
      throw fault(
        "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled",
        `DNS resolution and DNS host names must be enabled for ${side.vpcId}`,
      );
  }
}
