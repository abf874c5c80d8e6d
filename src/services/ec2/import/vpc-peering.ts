/** VPC peering connections, as both sides' describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { vpcPeerings } from "../tables/vpc-peering.ts";
import type { PeeringSide, PeeringState, VpcPeering } from "../tables/vpc-peering.ts";

const over = ["deleted", "deleting", "failed", "expired", "rejected"];

const readPeering = (one: Described, intake: Intake): void => {
  const id = one.text("VpcPeeringConnectionId");
  const status = one.part("Status");
  const state = (status?.maybe("Code") ?? "active") as PeeringState;
  const message = status?.maybe("Message") ?? "Active";
  const [requester, accepter] = [sideOf(one, "RequesterVpcInfo"), sideOf(one, "AccepterVpcInfo")];
  const [expiresAt, tags] = [one.time("ExpirationTime"), one.tags()];
  if (over.includes(state) || !requester || !accepter) {
    one.skip();
    return intake.leave(one.origin, id, state === "deleted" ? "it was deleted already" : `it was ${state}`);
  }
  const { account, region } = requester;
  const isRequesters = one.origin.account === account && one.origin.region === region;
  const known = intake.find(vpcPeerings, id);
  const others = `${one.origin.account}/${one.origin.region}`;
  const told: VpcPeering = {
    id,
    account,
    region,
    ...(isRequesters ? tags && { tags } : known?.tags && { tags: known.tags }),
    ...(isRequesters || !tags
      ? known?.othersTags && { othersTags: known.othersTags }
      : { othersTags: { [others]: tags } }),
    requester,
    accepter,
    state,
    message,
    ...(state === "pending-acceptance" && { expiresAt: expiresAt ?? intake.wish.at + weekMs }),
  };
  if (known) intake.agree(vpcPeerings, told, one.origin, ["tags", "othersTags", "message", "expiresAt"]);
  else intake.put(vpcPeerings, told, one.origin);
};

const weekMs = 7 * 24 * 3_600_000;

function sideOf(one: Described, member: string): PeeringSide | undefined {
  const side = one.part(member);
  side?.follows("CidrBlock", "CidrBlockSet", "Ipv6CidrBlockSet");
  const options = side?.part("PeeringOptions");
  options?.follows("AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalVpcToRemoteClassicLink");
  if (!side?.has("VpcId")) return undefined;
  return {
    account: side.maybe("OwnerId") ?? one.origin.account,
    region: side.maybe("Region") ?? one.origin.region,
    vpcId: side.text("VpcId"),
    dnsFromRemote: options?.flag("AllowDnsResolutionFromRemoteVpc", false) ?? false,
    listed: true,
  };
}

/** Readers of peering connections. */
export const vpcPeeringImporters: readonly Importer[] = [
  {
    key: "VpcPeeringConnections",
    call: "ec2 describe-vpc-peering-connections",
    id: "VpcPeeringConnectionId",
    read: readPeering,
  },
];
