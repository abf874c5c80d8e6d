/** VPC Block Public Access: the account's mode in a Region. Exclusions stand in a file of their own. */
import type { ChangeContext, JobPayload, ReadContext } from "../../core/context.ts";
import type { VpcBlockPublicAccessOptions } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { settingsId } from "./block-public-access-mode.ts";
import { accountSettings } from "./tables/vpc.ts";
import type { AccountSettings } from "./tables/vpc.ts";

const settlingMs = 60_000;

const describeVpcBlockPublicAccessOptions = read(
  "DescribeVpcBlockPublicAccessOptions",
  { honours: [] },
  (_input, cx) => ({
    VpcBlockPublicAccessOptions: viewOptions(settingsOf(cx)),
  }),
);

const modifyVpcBlockPublicAccessOptions = change(
  "ModifyVpcBlockPublicAccessOptions",
  { honours: ["InternetGatewayBlockMode"] },
  ({ InternetGatewayBlockMode }, cx) => {
    const { id } = settingsOf(cx);
    const settings = cx.tx.update(accountSettings, id, {
      blockPublicAccess: InternetGatewayBlockMode,
      blockPublicAccessChangedAt: cx.now,
      blockPublicAccessUpdating: true,
    });
    cx.later("block-public-access-updated", { id }, settlingMs);
    return { VpcBlockPublicAccessOptions: viewOptions(settings) };
  },
);

function settingsOf(cx: ReadContext): AccountSettings {
  return cx.read.get(accountSettings, settingsId(cx.account, cx.region))!;
}

function viewOptions(settings: AccountSettings): VpcBlockPublicAccessOptions {
  const { blockPublicAccessChangedAt: changedAt } = settings;
  const state = settings.blockPublicAccessUpdating ? "update-in-progress" : "update-complete";
  return {
    AwsAccountId: settings.account,
    AwsRegion: settings.region,
    State: changedAt === undefined ? "default-state" : state,
    InternetGatewayBlockMode: settings.blockPublicAccess,
    LastUpdateTimestamp: changedAt === undefined ? undefined : new Date(changedAt),
    ManagedBy: "account",
    ExclusionsAllowed: settings.blockPublicAccessExclusionsAllowed,
  };
}

/** Operations of VPC Block Public Access. */
export const blockPublicAccessOperations = [describeVpcBlockPublicAccessOptions, modifyVpcBlockPublicAccessOptions];

function finish(cx: ChangeContext, { id }: JobPayload): void {
  cx.tx.update(accountSettings, String(id), { blockPublicAccessUpdating: false });
}

/** Jobs of VPC Block Public Access. */
export const blockPublicAccessJobs = { "block-public-access-updated": finish };
