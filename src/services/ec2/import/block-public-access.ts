/** VPC Block Public Access, as describes tell of it. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { settingsId } from "../block-public-access-mode.ts";
import { accountSettings, blockPublicAccessExclusions } from "../tables/vpc.ts";
import type { AccountSettings, BlockPublicAccessExclusion } from "../tables/vpc.ts";
import { owned } from "./row.ts";

const readOptions = (one: Described, intake: Intake): void => {
  const { region } = one.origin;
  const account = one.maybe("AwsAccountId") ?? one.origin.account;
  const changedAt = one.time("LastUpdateTimestamp");
  one.follows("AwsRegion", "State", "Reason", "ManagedBy");
  intake.put<AccountSettings>(
    accountSettings,
    {
      id: settingsId(account, region),
      account,
      region,
      blockPublicAccess: one.word("InternetGatewayBlockMode", "off", "block-bidirectional", "block-ingress"),
      blockPublicAccessExclusionsAllowed: one.word("ExclusionsAllowed", "allowed", "not-allowed"),
      ...(changedAt !== undefined && { blockPublicAccessChangedAt: changedAt }),
    },
    one.origin,
  );
};

const readExclusion = (one: Described, intake: Intake): void => {
  const arn = one.text("ResourceArn");
  const resource = arn.slice(arn.lastIndexOf("/") + 1);
  const state = one.maybe("State") ?? "create-complete";
  const updatedAt = one.time("LastUpdateTimestamp");
  one.follows("Reason", "DeletionTimestamp");
  const exclusion: BlockPublicAccessExclusion = {
    ...owned(one, one.text("ExclusionId")),
    ...(resource.startsWith("vpc-") ? { vpcId: resource } : { subnetId: resource }),
    mode: one.word("InternetGatewayExclusionMode", "allow-bidirectional", "allow-egress"),
    state: state.startsWith("update") ? "update-complete" : "create-complete",
    createdAt: one.time("CreationTimestamp") ?? intake.wish.at,
    ...(updatedAt !== undefined && { updatedAt }),
  };
  if (state.startsWith("delete") || state === "disable-complete")
    intake.leave(one.origin, exclusion.id, "it was deleted");
  else intake.put(blockPublicAccessExclusions, exclusion, one.origin);
};

/** Readers of Block Public Access. */
export const blockPublicAccessImporters: readonly Importer[] = [
  {
    key: "VpcBlockPublicAccessOptions",
    call: "ec2 describe-vpc-block-public-access-options",
    id: "InternetGatewayBlockMode",
    read: readOptions,
  },
  {
    key: "VpcBlockPublicAccessExclusions",
    call: "ec2 describe-vpc-block-public-access-exclusions",
    id: "ExclusionId",
    read: readExclusion,
  },
];
